import { describe, expect, test } from '@jest/globals';
import { readDegrees } from '../../../src/importers/facts/degrees.js';

const now = new Date('2026-03-15T00:00:00Z');

function short(text: string): string {
  return readDegrees(text, now)
    .map(({ step, field, state }) => `${step}${field === null ? '' : ` in ${field}`}${state === 'completed' ? '' : `, ${state}`}`)
    .join('; ');
}

describe('English degrees', () => {
  test.each([
    ['B.Sc. Computer Science', 'bachelor in Computer Science'],
    ['Un BTS en électronique ou informatique', 'associate in électronique ou informatique'],
    ['Grado en Química, Biología o Farmacia', 'bachelor in Química, Biología o Farmacia'],
    ['Studium der Informatik oder vergleichbare Ausbildung', 'bachelor in Informatik'],
    ['BTS comptabilité ou gestion', 'associate in comptabilité ou gestion'],
    ['Licence en droit ou équivalent', 'bachelor in droit'],
    ['BSc Computer Science, University of Leeds', 'bachelor in Computer Science'],
    ['BSc (Hons) Physics', 'bachelor in Physics'],
    ['Bachelor of Science in Nursing', 'bachelor in Nursing'],
    ['Bachelor of Science', 'bachelor'],
    ['Bachelor of Arts, History', 'bachelor in History'],
    ['Bachelor of Engineering', 'bachelor in Engineering'],
    ["Bachelor's degree in computer science or a related field", 'bachelor in computer science'],
    ["Bachelor's degree or equivalent experience", 'bachelor'],
    ["bachelor's or master's degree in nursing", 'bachelor in nursing; master in nursing'],
    ["Master's preferred", 'master'],
    ["Master's degree preferred", 'master'],
    ['Master of Business Administration', 'master in Business Administration'],
    ['MA', 'master'],
    ['MBA', 'master in Business Administration'],
    ['M.S. in Electrical Engineering', 'master in Electrical Engineering'],
    ['BS/MS in Computer Science', 'bachelor in Computer Science; master in Computer Science'],
    ['BS or MS in Statistics', 'bachelor in Statistics; master in Statistics'],
    ['PhD in Chemistry', 'doctorate in Chemistry'],
    ['Ph.D., Physics, MIT', 'doctorate in Physics'],
    ['Juris Doctor', 'professional'],
    ['JD required', 'professional in Law'],
    ['Doctor of Pharmacy', 'professional'],
    ['PharmD', 'professional in Pharmacy'],
    ['BSN required', 'bachelor in Nursing'],
    ['ADN or BSN', 'associate in Nursing; bachelor in Nursing'],
    ["Associate's degree in accounting", 'associate in accounting'],
    ['Associate degree', 'associate'],
    ['High school diploma or GED', 'high-school'],
    ['GED', 'high-school'],
    ['Associate', 'associate'],
    ['Certificate', 'certificate'],
    ['Diploma', 'certificate'],
    ['Apprenticeship', 'certificate'],
    ['A-levels', 'high-school'],
    ['5 GCSEs', 'high-school'],
    ['HND in Engineering', 'associate in Engineering'],
    ['HNC', 'some-college'],
    ['Foundation degree', 'associate'],
    ['Degree in engineering or a related field', 'bachelor in engineering'],
    ['A relevant degree', 'bachelor'],
    ['College degree required', 'bachelor'],
    ['Engineering degree', 'bachelor in Engineering'],
    ['Some college', 'some-college'],
    ['BA in History, expected 2027', 'bachelor in History, under way'],
    ['BA in History, 2027', 'bachelor in History, under way'],
    ['BSc Computer Science, 2023 – present', 'bachelor in Computer Science, under way'],
    ['BSc Computer Science, in progress', 'bachelor in Computer Science, under way'],
    ['BSc Computer Science (not completed)', 'bachelor in Computer Science, not finished'],
    ['BSc Computer Science, 2015 – 2018', 'bachelor in Computer Science'],
    ["Pursuing a bachelor's degree in marketing", 'bachelor in marketing, under way'],
    ['Postgraduate certificate in education', 'post-bachelor in education'],
    ['Advanced degree', 'master'],
    ['Completed apprenticeship', 'certificate'],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});

describe('German degrees', () => {
  test.each([
    ['Diplom-Ingenieur (FH)', 'bachelor'],
    ['Diplom-Ingenieur', 'master'],
    ['Dipl.-Ing. (FH) Maschinenbau', 'bachelor in Maschinenbau'],
    ['Dipl.-Ing. Elektrotechnik', 'master in Elektrotechnik'],
    ['Dipl.-Kfm.', 'master'],
    ['Diplom-Informatiker (Univ.)', 'master'],
    ['Diplom in Wirtschaftsinformatik', 'master in Wirtschaftsinformatik'],
    ['Abgeschlossenes Studium der Informatik', 'bachelor in Informatik'],
    ['Abgeschlossenes Hochschulstudium', 'bachelor'],
    ['Magister Artium Germanistik', 'master in Germanistik'],
    ['Zweites Staatsexamen', 'master'],
    ['Dr. rer. nat.', 'doctorate'],
    ['Promotion in Chemie', 'doctorate in Chemie'],
    ['Habilitation in Chemie', 'post-doctorate in Chemie'],
    ['Abitur', 'high-school'],
    ['Fachabitur', 'high-school'],
    ['Ausbildung zum Elektroniker', 'certificate in Elektroniker'],
    ['Abgeschlossene Berufsausbildung', 'certificate'],
    ['Meisterbrief', 'associate'],
    ['Industriemeister Metall', 'associate'],
    ['Staatlich geprüfter Techniker', 'associate'],
    ['Bachelor Informatik', 'bachelor in Informatik'],
    ['Master Wirtschaftsinformatik', 'master in Wirtschaftsinformatik'],
    ['Studium der Medizin, abgebrochen', 'bachelor in Medizin, not finished'],
    ['Informatik (B.Sc.)', 'bachelor in Informatik'],
    ['Realschulabschluss', 'high-school'],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});

describe('Degrees of other languages', () => {
  test.each([
    ["Licence d'informatique", 'bachelor in informatique'],
    ['Licence professionnelle', 'bachelor'],
    ['Licence professionnelle Gestion des entreprises, Université de Lille', 'bachelor in Gestion des entreprises'],
    ['Master 2 Finance', 'master in Finance'],
    ["Diplôme d'ingénieur", 'master'],
    ['BTS Comptabilité', 'associate in Comptabilité'],
    ['DUT Informatique', 'associate in Informatique'],
    ['Baccalauréat scientifique', 'high-school'],
    ['Bac+5', 'master'],
    ['Bac +3 en marketing', 'bachelor in marketing'],
    ['CAP Cuisine', 'certificate in Cuisine'],
    ['Doctorat en biologie', 'doctorate in biologie'],
    ['Licenciatura en Derecho', 'bachelor in Derecho'],
    ['Grado en Ingeniería Informática', 'bachelor in Ingeniería Informática'],
    ['Máster en Marketing', 'master in Marketing'],
    ['Bachillerato', 'high-school'],
    ['FP de Grado Superior', 'associate'],
    ['Formación Profesional', 'certificate'],
    ['Laurea triennale in Economia', 'bachelor in Economia'],
    ['Laurea magistrale in Ingegneria', 'master in Ingegneria'],
    ['Diploma di maturità', 'high-school'],
    ['Mestrado em Gestão', 'master in Gestão'],
    ['Ensino médio completo', 'high-school'],
    ['Licenciatura em Enfermagem', 'bachelor in Enfermagem'],
    ['Ensino superior incompleto', 'bachelor, not finished'],
    ['HBO werk- en denkniveau', 'bachelor'],
    ['Afgeronde mbo-opleiding', 'certificate'],
    ['VWO', 'high-school'],
    ['HBO/WO', 'bachelor'],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});

test.each([
  'Master the basics of cooking', 'Certified Scrum Master', 'Scrum Master (CSM)', 'Maintain Master Data', 'BA (business analyst)', 'MS Office', 'A licence to drive', 'As well as German', 'Graduate scheme',
  'Boston, MA', 'Habilitation électrique', 'Habilitation BR', 'Boston, MA 02115', 'Baltimore, MD', 'A high degree of care', '360-degree feedback', 'Work at 90 degrees', 'Master electrician', 'Driving licence', 'Sales promotion', 'Promotion of our brand',
  'Software licence agreement', 'Permis de conduire', 'Hausmeister', 'Sales associate', 'Diplomatic skills', 'A diploma wall', 'Masters of their craft', 'MS SQL Server', 'Do the work', 'Java and C', 'You can master new tools', 'But you like it', 'In its shop', '',
])('%s is no degree', (text) => {
  expect(short(text)).toBe('');
}); // prettier-ignore
