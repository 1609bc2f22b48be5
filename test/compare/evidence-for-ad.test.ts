import { expect, test } from '@jest/globals';
import { evidenceForAd } from '../../src/compare/posting/evidence-for-ad.js';
import { readYaml } from './read-yaml-role.js';

/** Experience with the length of each job. */
function jobs(whole: string, ...points: readonly string[]): string {
  return JSON.stringify({ experience: { name: whole, points } });
}

/** What an ad asks for, what somebody states, and how far that speaks for it. */
const judged: readonly (readonly [asked: string, stated: string, verdict: string])[] = [
  // Degrees, by their step and their field.
  ['requirements: { education: bachelor }', 'requirements: { education: master }', 'met'],
  ['requirements: { education: master }', 'requirements: { education: bachelor }', "part, higher level (bachelor's degree)"],
  [
    'requirements: { education: { minimum: bachelor, fields: [nursing] } }',
    'requirements: { education: { minimum: bachelor, fields: [Nursing] } }',
    'met',
  ],
  [
    'requirements: { education: { minimum: bachelor, fields: [computer science, mathematics] } }',
    'requirements: { education: { minimum: master, fields: [Applied Mathematics] } }',
    'met',
  ],
  [
    'requirements: { education: { minimum: bachelor, fields: [nursing] } }',
    'requirements: { education: { minimum: bachelor, fields: [History] } }',
    'part, field (History)',
  ],
  ['requirements: { education: { minimum: bachelor, fields: [nursing] } }', 'requirements: { education: bachelor }', 'part, field ()'],
  ['requirements: { education: { minimum: bachelor, fields: [nursing] } }', 'education: ["Bachelor of Science in Nursing, 2021"]', 'met'],
  ['requirements: { education: master }', 'education: [B.Sc. in Physics]', 'part, higher level (B.Sc. in Physics)'],
  ['requirements: { education: bachelor }', 'duties: [Taught in a bachelor program]', 'missing'],
  // Lengths of time.
  ['requirements: { experience: [5 years of experience] }', 'requirements: { experience: [6 years as Baker] }', 'met'],
  ['requirements: { experience: [5+ years] }', 'requirements: { experience: [4 years as Baker] }', 'part, length (4 years, 5 years)'],
  ['requirements: { experience: [2 years in acute care] }', 'requirements: { experience: [3 years in acute care] }', 'met'],
  [
    'requirements: { experience: [2 years in acute care] }',
    'duties: ["Nursed patients in acute care, 18 months"]',
    'part, length (18 months, 2 years)',
  ],
  ['requirements: { experience: [2 years in acute care] }', 'duties: [Worked in acute care]', 'part, length ()'],
  ['requirements: { experience: [2 years in acute care] }', 'requirements: { experience: [9 years as Baker] }', 'missing'],
  [
    'requirements: { experience: [3 years in a pastry kitchen] }',
    'requirements: { experience: [4 years as Pastry Cook] }',
    'part, words (Pastry)',
  ],
  ['requirements: { experience: [1 year on a heart ward] }', 'duties: ["Surgical ward, 4 years"]', 'missing'],
  ['requirements: { experience: [3 years of Java or Kotlin] }', 'duties: [Wrote services in Kotlin for 4 years]', 'met'],
  ['requirements: { experience: [3 years of Java] }', 'technologies: [Java]', 'part, length ()'],
  ['requirements: { experience: [mindestens drei Jahre Berufserfahrung] }', 'requirements: { experience: [6 Jahre als Bäcker] }', 'met'],
  ['requirements: { experience: [deux ans en pédiatrie] }', 'duties: [Infirmière en pédiatrie pendant 3 ans]', 'met'],
  ['requirements: { experience: [mindestens zwei Jahre] }', 'requirements: { experience: [7 years as Nurse] }', 'met'],
  ['skills: [Plans budgets of 5 years]', 'requirements: { experience: [7 years as Nurse] }', 'missing'],
  // What a résumé adds up to, of work whose share it does not state.
  [
    'requirements: { experience: [4 years in commercial electrical work] }',
    'requirements: { experience: "9 years as Electrician, Apprentice" }',
    'part, subject ()',
  ],
  [
    'requirements: { experience: [5-7 years of B2B marketing] }',
    'requirements: { experience: "3 years as Growth Lead, Marketing Specialist" }',
    'part, length (3 years, 5 years)',
  ],
  [
    'requirements: { experience: [2 Jahre Berufserfahrung in einer Steuerkanzlei] }',
    'requirements: { experience: "13 years as Steuerfachangestellte, Verkäuferin" }',
    'part, subject ()',
  ],
  [
    'requirements: { experience: [6 years building backend systems] }',
    'summary: Backend developer.\nrequirements: { experience: 8 years as Software Engineer }',
    'part, subject ()',
  ],
  ['requirements: { experience: [6 years building backend systems] }', 'requirements: { experience: 8 years as Baker }', 'missing'],
  [
    'requirements: { experience: [3 years teaching] }',
    'summary: Calm at the wheel.\nrequirements: { experience: 8 years as Team Driver }',
    'missing',
  ],
  // Of the jobs of a résumé, only those that are of what is asked for count.
  [
    'requirements: { experience: [3+ years of HR experience] }',
    `requirements: ${jobs('9 years as HR Assistant, Tailor', '4 months as HR Assistant', '9 years as Tailor')}`,
    'part, length (4 months, 3 years)',
  ],
  [
    'requirements: { experience: [4+ years of data engineering experience] }',
    `requirements: ${jobs('9 years as Data Engineer, Lead Data Engineer, Tailor', '2 years 2 months as Data Engineer', '1 year 10 months as Lead Data Engineer', '5 years as Tailor')}`,
    'met',
  ],
  [
    'requirements: { experience: [3 years of experience with Kafka] }',
    `requirements: ${jobs('7 years as Engineer, Tailor', '2 years 9 months as Engineer: Kafka, SQL', '5 years as Tailor')}`,
    'part, length (2 years, 3 years)',
  ],
  [
    'requirements: { experience: [3 years of warehouse experience] }',
    `requirements: ${jobs('9 years as Nurse, Tailor', '4 years as Nurse', '5 years as Tailor')}`,
    'missing',
  ],
  [
    'requirements: { experience: ["2 years of teaching, preferably in a small school"] }',
    `requirements: ${jobs('9 years as English Teacher, Tailor', '4 years as English Teacher', '5 years as Tailor')}`,
    'met',
  ],
  [
    'requirements: { experience: [2 years of UX experience] }',
    `requirements: ${jobs('9 years as User Support Clerk, Tailor', '4 years as User Support Clerk', '5 years as Tailor')}`,
    'missing',
  ],
  [
    'requirements: { experience: [3 years in a similar role] }',
    `requirements: ${jobs('9 years as ad, Tailor', '4 years as ad', '5 years as Tailor')}`,
    'met',
  ],
  [
    'requirements: { experience: [8+ years of professional experience] }',
    `requirements: ${jobs('9 years as Nurse, Tailor', '4 years as Nurse', '5 years as Tailor')}`,
    'met',
  ],
  [
    'requirements: { experience: [5 years of commercial plumbing or gas fitting] }',
    `requirements: ${jobs('9 years as Plumber, Tailor', '6 years as Plumber', '3 years as Tailor')}`,
    'met',
  ],
  [
    'requirements: { experience: [5 years of marine plumbing] }',
    `requirements: ${jobs('9 years as Plumber, Tailor', '6 years as Plumber', '3 years as Tailor')}`,
    'part, subject ()',
  ],
  [
    'requirements: { experience: [3 years of software engineering experience] }',
    `requirements: ${jobs('9 years as Web Developer, Tailor', '4 years as Web Developer', '5 years as Tailor')}`,
    'part, subject ()',
  ],
  [
    'requirements: { experience: [2+ years on a stroke or dialysis unit] }',
    `requirements: ${jobs('9 years as Dialysis Nurse, Tailor', '4 years as Dialysis Nurse', '5 years as Tailor')}`,
    'met',
  ],
  // Without the length of each, nobody knows how much was of it.
  [
    'requirements: { experience: [3+ years of HR experience] }',
    'requirements: { experience: "9 years as HR Assistant, Tailor" }',
    'part, subject ()',
  ],
  [
    'requirements: { experience: [3+ years of HR experience] }',
    'requirements: { experience: "9 years as HR Assistant, Senior HR Assistant" }',
    'met',
  ],
  // One of several names.
  ['technologies: [HubSpot or Marketo]', 'technologies: [Marketo]', 'met'],
  ['technologies: ["Kotlin, Java or Scala"]', 'duties: [Wrote services in Scala]', 'met'],
  ['technologies: ["Kotlin, Java oder Scala"]', 'technologies: [Ruby]', 'missing'],
  ['technologies: [Figma or similar tools]', 'technologies: [Figma]', 'met'],
  ['requirements: { certifications: [CPA or equivalent] }', 'requirements: { certifications: [CPA] }', 'met'],
  ['requirements: { certifications: [ACLS or PALS] }', 'requirements: { certifications: [PALS] }', 'met'],
  [
    'requirements: { certifications: [Registered or licensed practical nurse] }',
    'requirements: { certifications: [Registered architect] }',
    'missing',
  ],
  // Certificates and licences.
  ['requirements: { certifications: [OSHA 30] }', 'requirements: { certifications: [OSHA 10] }', 'missing'],
  ['requirements: { certifications: [OSHA 30] }', 'requirements: { certifications: ["OSHA 30, 2019"] }', 'met'],
  ['requirements: { certifications: [AZ-104] }', 'requirements: { certifications: [AZ-900] }', 'missing'],
  ['requirements: { certifications: [Basic Life Support (BLS)] }', 'requirements: { certifications: [BLS] }', 'met'],
  ['requirements: { certifications: [BLS] }', 'requirements: { certifications: ["Basic Life Support, valid to May 2027"] }', 'met'],
  [
    'requirements: { certifications: ["registered nurse license, Ohio"] }',
    'requirements: { certifications: ["RN, Ohio, since 2021"] }',
    'met',
  ],
  [
    'requirements: { certifications: ["registered nurse license, Ohio"] }',
    'requirements: { certifications: ["Registered nurse, since 2021"] }',
    'part, names (Ohio)',
  ],
  [
    'requirements: { certifications: [ACLS] }',
    'requirements: { certifications: [{ name: ACLS course, note: "booked, not yet held" }] }',
    'part, not held (booked, not yet held)',
  ],
  ['requirements: { certifications: [ACLS] }', 'requirements: { certifications: [ACLS in progress] }', 'part, not held ()'],
  ['requirements: { certifications: [ACLS] }', 'requirements: { certifications: [ACLS (expired)] }', 'part, not held (no longer valid)'],
  ['requirements: { certifications: [Forklift license] }', 'duties: [Taught the forklift course]', 'missing'],
  [
    'requirements: { certifications: [AWS Certified Developer] }',
    'requirements: { certifications: [Certified Scrum Developer] }',
    'missing',
  ],
  ['requirements: { certifications: [Ohio RN license] }', 'requirements: { certifications: ["Registered Nurse, State of Ohio"] }', 'met'],
  ["requirements: { certifications: [Driver's license] }", 'requirements: { certifications: [Driver license class C] }', 'met'],
  // In the same words, or in more.
  ['skills: ["Good Excel, with pivot tables and lookups"]', 'technologies: ["Excel (pivot tables, VLOOKUP, charts)"]', 'met'],
  ['skills: [Gute Kenntnisse im Mietrecht und Baurecht]', 'skills: [Mietrecht und Baurecht]', 'met'],
  ['skills: [Design systems]', 'skills: [Systems design for banks]', 'missing'],
  ['skills: [Good lease management]', 'skills: [Lease management reports]', 'missing'],
  ['skills: [Staff planning]', 'skills: ["Training of staff, budgets, planning"]', 'missing'],
  ['skills: [GCSE Art and Music at grade C or above]', 'requirements: { certifications: ["GCSEs: Art (B), Music (C), 4 others"] }', 'met'],
  [
    'skills: [GCSE Art and Music at grade C or above]',
    'requirements: { certifications: ["GCSEs: Art (E), Music (C), 4 others"] }',
    'part, higher level (E)',
  ],
  ['skills: [GCSE Art and Music at grade C or above]', 'requirements: { certifications: ["GCSEs: Art, Music"] }', 'part, level ()'],
  ['requirements: { education: certificate }', 'requirements: { certifications: [Forklift licence, Certified Scrum Master] }', 'missing'],
  ['requirements: { education: bachelor }', 'education: [Licence en droit]', 'met'],
  ['requirements: { education: high-school }', 'requirements: { certifications: ["GCSEs: Art, Music"] }', 'met'],
  [
    'requirements: { education: { minimum: certificate, fields: [Tischler] } }',
    'requirements: { education: { minimum: bachelor, fields: [Holztechnik] } }',
    'part, field (Holztechnik)',
  ],
  // Languages.
  ['requirements: { languages: [Spanish] }', 'languages: [{ name: Spanish, note: A2 }]', 'met'],
  ['requirements: { languages: [{ name: German, note: B2 }] }', 'languages: [{ name: German, note: native }]', 'met'],
  ['requirements: { languages: [{ name: German, note: B2 }] }', 'languages: [{ name: Deutsch, note: B1 }]', 'part, higher level (B1)'],
  ['requirements: { languages: [{ name: German, note: B2 }] }', 'languages: [German]', 'part, level ()'],
  ['requirements: { languages: ["Englisch (fließend)"] }', 'languages: [{ name: English, note: C2 }]', 'met'],
  ['requirements: { languages: [Spanish] }', 'languages: [Portuguese]', 'missing'],
  [
    'requirements: { languages: [{ name: German, note: C1 }] }',
    'document: resume\nlanguage: de\nduties: [Jahresabschlüsse vorbereitet]',
    'part, written in it ()',
  ],
  [
    'requirements: { languages: [{ name: German, note: C1 }] }',
    'document: resume\nlanguage: de\nlanguages: [{ name: German, note: native }]',
    'met',
  ],
  ['requirements: { languages: [English] }', 'language: en\nduties: [Prepared accounts]', 'missing'],
  ['requirements: { languages: [English] }', 'document: resume\nlanguage: de\nduties: [Jahresabschlüsse vorbereitet]', 'missing'],
  // Names within sentences.
  ['technologies: [Epic]', 'duties: [Charted in Epic]', 'met'],
  ['technologies: [Terraform]', 'duties: [Set up servers with Terraform]', 'met'],
  ['technologies: [Go]', 'duties: [Go to the market every Saturday]', 'missing'],
  ['skills: [Docker and Kubernetes]', 'technologies: [Docker]', 'part, names (Kubernetes)'],
  [
    'skills: [Experience with variable frequency drives and PLCs]',
    'duties: [Set up variable frequency drives for pumps]',
    'part, names (PLCs)',
  ],
  ['skills: [Experience with variable frequency drives and PLCs]', 'duties: [Set up variable frequency drives and a PLC for pumps]', 'met'],
  // A suite of programs.
  ['technologies: [MS Office]', 'technologies: [Excel, Microsoft Word]', 'part, names (PowerPoint, Outlook)'],
  ['technologies: [Microsoft Office]', 'technologies: [MS Office]', 'met'],
  ['technologies: [Microsoft Office]', 'skills: [Word, Excel, PowerPoint, Outlook]', 'met'],
  ['technologies: [Google Workspace]', 'technologies: [Excel]', 'missing'],
  ['technologies: [Adobe Creative Suite]', 'technologies: [Adobe Photoshop]', 'part, names (Illustrator, InDesign)'],
  // Deeds, by their wording.
  ['skills: [Charts in Epic]', 'duties: [Charted in Epic]', 'met'],
  ['skills: [Writes integration tests]', 'duties: [Wrote the integration tests of the checkout]', 'met'],
  ['skills: [Removes arterial sheaths]', 'duties: [Sold bread at the market]', 'missing'],
];

test.each(judged)('%s, with %s: %s', async (asked, stated, verdict) => {
  const [me, ad] = [await readYaml('me', stated), await readYaml('ad', `document: posting\n${asked}`)];
  const [point, ...others] = evidenceForAd(me, ad).required.points;
  expect(others).toEqual([]);
  const lacking = point?.lacking ? `, ${point.lacking.what} (${point.lacking.terms.join(', ')})` : '';
  expect(`${point?.state}${lacking}`).toBe(verdict);
});

test.each<readonly [ad: string, about: readonly string[]]>([
  ['duties: [Bake bread]', ['pay', 'hours', 'leave', 'place']],
  [
    'terms: { hours a week: 38, leave days a year: 30, place: Ulm, employment: full time }\npay: [{ statistic: minimum, amount: 15, currency: EUR, period: hour }]',
    [],
  ],
  [
    'terms: { hours a week: 38, leave days a year: 30, place: Ulm, employment: full time }\npay: [{ statistic: minimum, amount: 15, currency: EUR, period: hour }]\nduties: [Bake bread on weekends and at night]\nrequirements: { certifications: [Food handler certificate] }',
    ['training', 'extra pay'],
  ],
  [
    'terms: { hours a week: 38, place: Ulm, employment: full time }\nbenefits: [25 days of paid leave, Shift premium]\nduties: [Bake bread at night]\npay: [{ statistic: minimum, amount: 15, currency: EUR, period: hour }]',
    [],
  ],
])('the ad %j leads to questions about %j', async (ad, about) => {
  const { questions } = evidenceForAd(await readYaml('me', 'duties: [Sell bread]'), await readYaml('ad', ad));
  expect(questions.map((question) => question.about)).toEqual(about);
});

test('what is said twice counts once, and as required if it says so anywhere', async () => {
  const ad = await readYaml(
    'ad',
    'skills: [SQL, { name: Python, need: preferred }]\ntechnologies: [{ name: SQL, need: preferred }, Python]',
  );
  const { required, preferred } = evidenceForAd(await readYaml('me', 'skills: [SQL]'), ad);
  expect([required, preferred].map(({ points }) => points.map(({ cell }) => cell.text))).toEqual([['SQL', 'Python'], []]);
});

test('what only a duty names is not asked for, unless the ad tells nothing apart', async () => {
  const duties = 'duties: [Build pages in HubSpot]\n';
  const told = await readYaml('ad', `${duties}technologies: [{ name: SQL, need: required }, HubSpot, Canva]`);
  const untold = await readYaml('ad', `${duties}technologies: [SQL, HubSpot, { name: Canva, need: preferred }]`);
  const me = await readYaml('me', 'skills: [SQL]');
  const asked = [told, untold].map((ad) => evidenceForAd(me, ad).required.points.map(({ cell }) => cell.text));
  expect(asked).toEqual([
    ['SQL', 'Canva'],
    ['SQL', 'HubSpot'],
  ]);
});

test.each([
  ['technologies: [Kafka]', 'part', ['Kafka'], 'words ()'],
  ['technologies: [RabbitMQ]', 'missing', [], ''],
  ['duties: [Looked after event-driven systems for a bank]', 'part', ['Looked after event-driven systems for a bank'], 'names (Kafka)'],
])('a name that was read from a sentence is part of it: %s', async (me, state, evidence, lacking) => {
  const sentence = 'Experience with event-driven systems (we use Kafka)';
  const ad = await readYaml('ad', `skills: ["${sentence}"]\ntechnologies: [{ name: Kafka, description: "${sentence}" }]`);
  const [point, ...others] = evidenceForAd(await readYaml('me', me), ad).required.points;
  expect(others).toEqual([]);
  expect(point?.state).toBe(state);
  expect(point?.evidence.map(({ text }) => text)).toEqual(evidence);
  expect(point?.lacking ? `${point.lacking.what} (${point.lacking.terms.join(', ')})` : '').toBe(lacking);
});

test.each<readonly [ad: string, points: readonly string[]]>([
  ['technologies: [Excel]\nskills: ["Good Excel, with charts"]', ['Good Excel, with charts']],
  [
    'technologies: [{ name: Excel, description: Excel every day }]\nskills: ["Good Excel, with charts"]',
    ['Good Excel, with charts', 'Excel'],
  ],
  ['technologies: [Go]\nskills: [Goes to see customers]', ['Goes to see customers', 'Go']],
  [
    'requirements: { experience: [3 years of Kafka] }\ntechnologies: [{ name: Kafka, description: 3 years of Kafka }]',
    ['3 years of Kafka'],
  ],
  ['technologies: [Python, Python or Java]', ['Python', 'Python or Java']],
  [
    'technologies: [{ name: Go, description: Go or Java or Kotlin }, { name: Java or Kotlin, description: Go or Java or Kotlin }]',
    ['Go, Java or Kotlin'],
  ],
  [
    'requirements: { certifications: [{ name: BLS, description: BLS and ACLS }, { name: ACLS, description: BLS and ACLS }] }',
    ['BLS', 'ACLS'],
  ],
  [
    'requirements: { certifications: [{ name: BLS, description: "BLS, PALS or ACLS card" }, { name: PALS, description: "BLS, PALS or ACLS card" }, { name: ACLS card, description: "BLS, PALS or ACLS card" }] }',
    ['BLS, PALS or ACLS card'],
  ],
  [
    'requirements: { languages: [{ name: English, description: English and Welsh or Irish }, { name: Welsh, description: English and Welsh or Irish }, { name: Irish, description: English and Welsh or Irish }] }',
    ['English', 'Welsh or Irish'],
  ],
  [
    'requirements: { languages: [{ name: German, note: B2, description: Deutsch oder Dänisch }, { name: Danish, note: B1, description: Deutsch oder Dänisch }] }',
    ['German or Danish'],
  ],
])('the ad %j asks for %j', async (ad, points) => {
  const { required } = evidenceForAd(await readYaml('me', 'duties: [Sell bread]'), await readYaml('ad', ad));
  expect(required.points.map(({ cell }) => cell.text)).toEqual(points);
});

test.each([
  ['languages: [{ name: Danish, note: B2 }]', 'met'],
  ['languages: [{ name: Danish, note: A1 }]', 'part'],
  ['languages: [French]', 'missing'],
])('one of two languages will do: %s', async (me, state) => {
  const description = 'German (B2) or Danish (B1)';
  const ad = await readYaml(
    'ad',
    `requirements: { languages: [{ name: German, note: B2, description: ${description} }, { name: Danish, note: B1, description: ${description} }] }`,
  );
  const { required } = evidenceForAd(await readYaml('me', me), ad);
  expect(required.points.map((point) => [point.cell.text, point.state])).toEqual([['German or Danish', state]]);
});
