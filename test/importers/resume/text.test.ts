import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TextBlock, TextDocument } from '../../../src/importers/documents/text-document.js';
import { readPlainText } from '../../../src/importers/documents/plain-text.js';
import { bundledTechnologies } from '../../../src/importers/json-resume/technologies.js';
import { roleFromResume } from '../../../src/importers/resume/role-from-resume.js';
import { drivingLicencesIn, readCertificateLines } from '../../../src/importers/resume/text/certificate-lines.js';
import { splitEntries } from '../../../src/importers/resume/text/entries.js';
import { titleIn } from '../../../src/importers/resume/text/job-line.js';
import { readLanguageLines } from '../../../src/importers/resume/text/language-lines.js';
import { ratedSkill } from '../../../src/importers/resume/text/rated-skill.js';
import { readTextResume } from '../../../src/importers/resume/text/read-text-resume.js';
import { sectionName } from '../../../src/importers/resume/text/section-name.js';
import { readSkills } from '../../../src/importers/resume/text/skill-lines.js';
import { readStudies } from '../../../src/importers/resume/text/studies.js';
import { takeDates } from '../../../src/importers/resume/text/text-dates.js';
import { roleYaml } from '../../../src/importers/role-yaml.js';
import { parseRole } from '../../../src/roles/parse-role.js';

const technologies = bundledTechnologies();
const now = new Date('2026-12-01T12:00:00Z');

test.each([
  [['Senior Engineer, Acme GmbH, Berlin'], 'Senior Engineer'],
  [['Acme GmbH, Berlin', 'Senior Engineer'], 'Senior Engineer'],
  [['Engineer at Acme'], 'Engineer'],
  [['Entwickler bei Nordlicht'], 'Entwickler'],
  [['Acme | Data Analyst | Leeds'], 'Data Analyst'],
  [['Director, Product Management', 'Acme Inc.'], 'Director, Product Management'],
  [['Registered Nurse, Medical-Surgical', 'Halloway Hospital'], 'Registered Nurse, Medical-Surgical'],
  [['Apprentice Electrician (Penhallow & Sons)'], 'Apprentice Electrician'],
  [['Technische Zeichnerin (Werkstudentin)', 'Ingenieurbüro Stövesand, Kassel'], 'Technische Zeichnerin (Werkstudentin)'],
  [['Brasserie du Pont, Lyon', 'Cheffe de rang'], 'Cheffe de rang'],
  [['Ospedale Civile — Infermiera'], 'Infermiera'],
  [['Talleres Moncayo S.L.', 'Auxiliar administrativo'], 'Auxiliar administrativo'],
  [['Nuvem Clara, Lda.', 'Desenvolvedora'], 'Desenvolvedora'],
  [['Van Houten B.V.', 'Verkoopmedewerker'], 'Verkoopmedewerker'],
  [['Installatore di impianti, Elettro Cadore snc'], 'Installatore di impianti'],
  [['Residencia Iturralde — Fisioterapeuta'], 'Fisioterapeuta'],
  [['Koch im Hotel Adler'], 'Koch'],
  [["Infermiera all'Ospedale Civile di Terni"], 'Infermiera'],
  [['Assistante comptable au cabinet Fiduciaire du Val'], 'Assistante comptable'],
  [['Enfermera en el Hospital Clínico'], 'Enfermera'],
  [['Zubiarte, Lotte, Kiel'], null],
  [['Acme GmbH'], null],
  [['University of Leeds'], null],
  [[], null],
])('takes the title of a job from %j', (lines, title) => {
  expect(titleIn(lines)?.text ?? null).toBe(title);
});

test.each([
  ['Cook, Acme — 03/2019–heute', { year: 2019, month: 3 }, 'now', 'Cook, Acme'],
  ['Engineering Intern\tSummer 2012', { year: 2012, month: 6 }, { year: 2012, month: 6 }, 'Engineering Intern'],
  ['2021– Lecturer', { year: 2021, month: null }, 'now', 'Lecturer'],
  ['2021 – Internship', { year: 2021, month: null }, { year: 2021, month: null }, 'Internship'],
  ['June 2019 to date', { year: 2019, month: 6 }, 'now', ''],
  ['Cook (2015 - 2018)', { year: 2015, month: null }, { year: 2018, month: null }, 'Cook'],
  ['January 2023 - Present (3 years 11 months)', { year: 2023, month: 1 }, 'now', ''],
  ['Intern, June 2015', { year: 2015, month: 6 }, { year: 2015, month: 6 }, 'Intern'],
  ['2016  M.Sc. Biology', { year: 2016, month: null }, { year: 2016, month: null }, 'M.Sc. Biology'],
  ['PhD studies (2014 – 2016, not completed)', { year: 2014, month: null }, { year: 2016, month: null }, 'PhD studies (not completed)'],
  ['Lifeguard, Winters 2009 and 2011', { year: 2009, month: null }, { year: 2011, month: null }, 'Lifeguard'],
  ['Skilehrer\tWinter 2014 und 2015', { year: 2014, month: null }, { year: 2015, month: null }, 'Skilehrer'],
  ['Monitora, veranos de 2016 y 2017', { year: 2016, month: null }, { year: 2017, month: null }, 'Monitora'],
])('takes the dates out of %j', (text, start, end, rest) => {
  const taken = takeDates(text);
  expect([taken?.dates.range?.start, taken?.dates.range?.end, taken?.rest]).toEqual([start, end, rest]);
});

test.each(['Cook', 'Sold 2000 loaves a day', 'Room 2019b'])('finds no dates in %j', (text) => {
  expect(takeDates(text)).toBeNull();
});

test.each([
  ['Java ●●●○○', 'Java', '3/5'],
  ['Latte art ★★★★☆', 'Latte art', '4/5'],
  ['SQL (advanced)', 'SQL', 'advanced'],
  ['Go – 4/5', 'Go', '4/5'],
  ['Excel: sehr gut', 'Excel', 'sehr gut'],
  ['Excel 80 %', 'Excel', '80 %'],
  ['Python (5 years)', 'Python', '5 years'],
  ['AWS (EC2, S3)', 'AWS (EC2, S3)', null],
  ['Wound care', 'Wound care', null],
])('takes the rating off %j', (text, name, level) => {
  expect(ratedSkill(text)).toEqual({ name, level });
});

test.each([
  ['Languages: Java, Go', ['Java', 'Go']],
  ['Tools – Git, Docker', ['Git', 'Docker']],
  ['Fundraising | Budgeting | Board reporting', ['Fundraising', 'Budgeting', 'Board reporting']],
  ['Route planning * Load securing', ['Route planning', 'Load securing']],
  ['Java, Go and Rust', ['Java', 'Go and Rust']],
  ['I am good at explaining things to people who are in a hurry.', ['I am good at explaining things to people who are in a hurry.']],
  ['Cloud (AWS, Azure), Linux', ['Cloud (AWS, Azure)', 'Linux']],
])('reads the skills of %j', (text, names) => {
  expect(readSkills([{ type: 'line', text, depth: 0, place: 1 }]).map((skill) => skill.text)).toEqual(names);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['Software', ['Zelty', 'Team spirit of a crew'], ['Zelty']],
  ['Logiciels', ['Pennylane, Silae'], ['Pennylane', 'Silae']],
  ['Toolbox', ['Photoshop', 'Excel', 'Glyphs'], ['Photoshop', 'Excel', 'Glyphs']],
  ['Werkzeuge', ['Excel, Bohrmaschine, Schraubendreher'], []],
  ['Tools', ['Torque wrench', 'Multimeter'], []],
  ['Skills', ['Photoshop', 'Excel', 'Drawing'], []],
  ['Skills', ['Programming languages: Python', 'Systems: Excel, Nixie'], ['Python', 'Excel', 'Nixie']],
  ['Skills', ['Languages (code): Python', 'Fields: Excel, Nixie'], ['Python']],
])('takes for software, under %j, of %j only %j', (heading, lines, software) => {
  const known = new Set(['Photoshop', 'Excel', 'Python']);
  const blocks: TextBlock[] = [
    { type: 'heading', text: heading, depth: 2, place: 1 },
    ...lines.map((text): TextBlock => ({ type: 'line', text, depth: 0, place: 2 })),
  ];
  const skills = readSkills(blocks, (name) => known.has(name));
  expect(skills.filter(({ isSoftware }) => isSoftware).map(({ text }) => text)).toEqual(software);
});

test.each([
  ['Java, some Rust', 'Rust', 'some'],
  ['Excel, ein wenig Python', 'Python', 'ein wenig'],
  ['Word, notions de Access', 'Access', 'notions de'],
])('reads in %j how little is known of %s', (text, name, level) => {
  expect(readSkills([{ type: 'line', text, depth: 0, place: 1 }])).toContainEqual({ text: name, level, place: 1, isSoftware: false });
});

test.each([
  ['Three years toward a BSc in Botany, Fenwick College, 2010–2013', ['not finished']],
  ['60 credits towards a BA in History (no degree)', ['not finished', 'not finished']],
  ['Two semesters toward an MBA, 2024 – present', ['completed']],
  ['BSc in Botany, Fenwick College, 2013', ['completed']],
])('says of %j whether a degree came of it', (text, states) => {
  const { studies } = readStudies([{ type: 'item', text, depth: 0, place: 1 }]);
  expect(studies.flatMap(({ degrees }) => degrees).map(({ state }) => state)).toEqual(states);
});

test.each([
  ['Master of Project Management, Harwick Institute of Technology\t2014 – 2016', 'Project Management'],
  ['Master of Engineering Management, University of Harwick, 2016', 'Engineering Management'],
])('reads the subject beside the school in %j', (text, field) => {
  const { studies } = readStudies([{ type: text.includes('\t') ? 'row' : 'line', text, depth: 0, place: 1 }]);
  expect(studies.flatMap(({ degrees }) => degrees).map((degree) => degree.field)).toEqual([field]);
});

test.each([
  ['Chess, choir, driving licence', 1],
  ['Wandern, Führerschein Klasse B', 1],
  ['Senderismo y carné de conducir B', 1],
  ['Driving in the mountains, hiking', 0],
])('finds the driving licences among the things of %j', (text, count) => {
  expect(drivingLicencesIn([{ type: 'line', text, depth: 0, place: 1 }])).toHaveLength(count);
});

test('leaves out the head of a table of skills, and gives what stands before a colon as the level', () => {
  const rows = ['Skill\tLevel', 'Road mapping\tExpert', 'SQL\tAdvanced'].map((text): TextBlock => ({
    type: 'row',
    text,
    depth: 0,
    place: null,
  }));
  expect(readSkills(rows).map(({ text, level }) => [text, level])).toEqual([
    ['Road mapping', 'Expert'],
    ['SQL', 'Advanced'],
  ]);
  expect(readSkills([{ type: 'item', text: 'Expert: Java, Go', depth: 0, place: null }]).map(({ text, level }) => [text, level])).toEqual([
    ['Java', 'Expert'],
    ['Go', 'Expert'],
  ]);
});

test.each([
  ['Work Experience', 'work'],
  ['WORK EXPERIENCE:', 'work'],
  ['S K I L L S', 'skills'],
  ['Education & Certifications', 'education'],
  ['Other projects', 'projects'],
  ['Beruflicher Werdegang', 'work'],
  ['Sprachkenntnisse', 'languages'],
  ['Centres d’intérêt', 'hobbies'],
  ['Experiencia laboral', 'work'],
  ['Istruzione e formazione', 'education'],
  ['Habilitações literárias', 'education'],
  ['Rijbewijs', 'certificates'],
  ['Lebenslauf', 'document'],
  ['What I do well', 'skills'],
  ['Das kann ich', 'skills'],
  ['Mes atouts', 'skills'],
  ['Punti di forza', 'skills'],
  ['Senior Engineer', null],
  [`Skills${' -'.repeat(100)}`, null],
  ['', null],
])('tells that %j is a heading of %s', (heading, name) => {
  expect(sectionName(heading)).toBe(name);
});

test('takes as many lines before the dates as the first job has, and no duties of the job before', () => {
  const lines = ['Cook', 'Acme Ltd', '2019 – 2021', 'Cooked dinner', 'Waiter', 'Beta Ltd', '2017 – 2019', 'Served dinner'];
  const { entries } = splitEntries(lines.map((text, index) => ({ type: 'line', text, depth: 0, place: index + 1 })));
  expect(entries.map(({ heading, details }) => [heading.map(({ text }) => text), details.map(({ text }) => text)])).toEqual([
    [['Cook', 'Acme Ltd'], ['Cooked dinner']],
    [['Waiter', 'Beta Ltd'], ['Served dinner']],
  ]);
});

function read(text: string): ReturnType<typeof roleFromResume> {
  return roleFromResume(readTextResume(readPlainText(text, 'cv.txt'), technologies), technologies, now);
}

test('knows the line of each duty, skill and degree, and what it could not read', () => {
  const made = read(`Jane Doe

Experience
Cook, Acme Ltd
2019 – 2021
- Cooked dinner
- Planned in Excel
Travelling, 2018

Skills
Baking

Education
BSc Chemistry, 2015
Course in knots, 2016

Awards
Best cook
`);
  expect(Object.fromEntries(made?.places ?? [])).toEqual({
    Cook: 4,
    'Cooked dinner': 6,
    'Planned in Excel': 7,
    Baking: 11,
    Excel: 7,
    BSc: 14,
    bachelor: 14,
    Chemistry: 14,
    '2 years as Cook': 4,
  });
  expect(made?.findings).toEqual([
    "1 job, 2 years, bachelor's degree (Chemistry), 1 skill, 1 technology",
    'left out, as a role has no place for it: awards',
    'no degree that is known: “Course in knots”',
    'belongs to no job: “Travelling” (8)',
  ]);
});

test('takes two positions under the dates of one employer as two jobs', () => {
  const made = read(
    'Experience\nAcme Holding GmbH, 2015 – heute\nTeamleiter, 2018 – heute\n- Leitet ein Team\nEntwickler, 2015 – 2018\n- Schreibt Software\n',
  );
  expect(made?.role.requirements).toEqual({
    experience: {
      name: '11 years as Teamleiter, Entwickler',
      points: ['8 years 11 months as Teamleiter', '3 years as Entwickler: Schreibt Software'],
    },
  });
});

test('reads a name in two lines, and takes it out of the summary', () => {
  const made = read(
    'Ignatius\nFellbrook\nAccountant\n\nProfile\nIgnatius has been an accountant for ten years and likes it. Call Ignatius Fellbrook.\n',
  );
  expect(made?.role).toMatchObject({ title: 'Accountant', summary: '… has been an accountant for ten years and likes it. Call ….' });
});

test('reads a title below its employer also where nothing is said of the job', () => {
  const { jobs } = readTextResume(
    readPlainText(
      'Experience\n\nHarwick Ferries, Harwick, ME, 2019 to 2021\nDeck Supervisor\n- Painted decks\n\nPier Café, Harwick, ME, Summers 2016 and 2017\nKitchen Assistant\n',
      'cv.txt',
    ),
    technologies,
  );
  expect(jobs.map(({ title, duties }) => [title?.text, duties.length])).toEqual([
    ['Deck Supervisor', 1],
    ['Kitchen Assistant', 0],
  ]);
});

test('states nothing of an empty document', () => {
  const document: TextDocument = { title: null, blocks: [], data: [], attachedXml: [], places: null };
  expect(roleFromResume(readTextResume(document, technologies), technologies, now)).toBeNull();
});

test('makes a valid role of any lines, without an email address or telephone number', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'Experience',
      'Education',
      'Skills',
      'Languages',
      'Certificates',
      'Cook, Acme Ltd, 2019 – heute',
      '- Cooked: dinner',
      'jane@doe.example',
      'Tel. 0171 5550199',
      'BSc Chemistry, 2015',
      'Java ●●●○○',
      'German (C1)',
      'Position: Cook',
      '# x: y',
      'yes',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const made = read(lines.join('\n'));
      if (!made) return;
      const yaml = roleYaml(made.role, 'a résumé');
      expect(parseRole(Buffer.from(yaml), 'me.yaml').role.id).toBe(made.role.id);
      expect(yaml).not.toMatch(/jane@doe|5550199/);
    }),
    { numRuns: 200 },
  );
});

test('takes no duty for an employer, though each of its words begins with a capital', () => {
  const lines = [
    'EXPERIENCE',
    '',
    'Halvorsen Dairy',
    'Quality Technician',
    '06/2018 - present',
    'Tested Milk Samples',
    'Kept Calibration Records',
    '',
    'Sterling Foods',
    'Line Worker',
    '2015 to 2018',
    'Packed orders for Sterling Foods customers',
  ];
  const { jobs } = readTextResume(readPlainText(lines.join('\n'), 'resume.txt'), technologies);
  expect(jobs.map(({ title, duties }) => [title?.text, ...duties.map(({ text }) => text)])).toEqual([
    ['Quality Technician', 'Tested Milk Samples', 'Kept Calibration Records'],
    ['Line Worker', 'Packed orders for Sterling Foods customers'],
  ]);
});

test.each<[line: string, skills: readonly string[], languages: readonly (readonly [string, string | null])[]]>([
  [
    'Till work, Excel, Danish (fluent), Dutch (basic), first aid',
    ['Till work', 'Excel', 'first aid'],
    [
      ['Danish', 'fluent'],
      ['Dutch', 'basic'],
    ],
  ],
  [
    'Stock takes; Swedish, Finnish (B1)',
    ['Stock takes'],
    [
      ['Swedish', null],
      ['Finnish', 'B1'],
    ],
  ],
  ['I speak fluent Danish, having grown up in a small town near Aarhus', [], [['Danish', 'fluent']]],
  ['Danish customers, Excel', ['Danish customers', 'Excel'], []],
])('tells the skills from the languages of %j', (line, skills, languages) => {
  const stated = readTextResume(readPlainText(['Ada Holm', '', 'SKILLS', line].join('\n'), 'resume.txt'), technologies);
  expect(stated.skills.map(({ text }) => text)).toEqual(skills);
  expect(stated.languages.map(({ text, note }) => [text, note])).toEqual(languages);
});

test.each<[line: string, languages: readonly (readonly [string, string | null])[]]>([
  [
    'English and Luo (both fluent)',
    [
      ['English', 'fluent'],
      ['Luo', 'fluent'],
    ],
  ],
  [
    'English (first language), Norwegian (reading)',
    [
      ['English', 'first language'],
      ['Norwegian', 'reading'],
    ],
  ],
  [
    'Español (nativo) y quechua (básico)',
    [
      ['Spanish', 'nativo'],
      ['quechua', 'básico'],
    ],
  ],
  [
    'Nederlands (moedertaal), Fries (passief)',
    [
      ['Dutch', 'moedertaal'],
      ['Fries', 'passief'],
    ],
  ],
  ['Deutsch ★★★★★', [['German', '5/5']]],
  ['Python (advanced), SQL (basic)', []],
  ['Mother tongue: Danish', [['Danish', 'Mother tongue']]],
])('reads the languages of %j', (text, expected) => {
  const { languages } = readLanguageLines([{ type: 'line', text, depth: 0, place: 1 }], technologies);
  expect(languages.map(({ text: name, note }) => [name, note])).toEqual(expected);
});

test.each([
  ['Licensed Plumber, State of Ohio, Lic. P 204417-3', ['Licensed Plumber, State of Ohio']],
  ['Ohio plumber license 2044173', ['Ohio plumber license']],
  ['Gas fitter, no. GF-20441', ['Gas fitter']],
  ['ISO 27001 Lead Auditor', ['ISO 27001 Lead Auditor']],
  ['GCSEs: Art (C), Music (B), Physics (B), 3 others', ['GCSEs: Art (C), Music (B), Physics (B), 3 others']],
  ['BLS, ACLS, PALS', ['BLS', 'ACLS', 'PALS']],
  ['Member, Royal College of Nursing', ['Member, Royal College of Nursing']],
  ['Certified Welder, Harwick Institute, 2019', ['Certified Welder']],
  ['PRINCE2 Foundation | Axelos | 2018', ['PRINCE2 Foundation']],
  ['AWS Certified Developer - Associate, Amazon, 2021', ['AWS Certified Developer – Associate']],
  ['First Aid (2023), Forklift (2020), ADR', ['First Aid', 'Forklift', 'ADR']],
])('reads the certificates of %j', (text, names) => {
  expect(readCertificateLines([{ type: 'line', text, depth: 0, place: 1 }]).map((each) => each.text)).toEqual(names);
});
