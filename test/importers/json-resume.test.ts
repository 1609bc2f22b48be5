import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readJsonResume } from '../../src/importers/resume/json/read-json-resume.js';
import { roleFromResume } from '../../src/importers/resume/role-from-resume.js';
import { roleYaml } from '../../src/importers/role-yaml.js';
import { bundledTechnologies } from '../../src/importers/json-resume/technologies.js';
import { parseRole } from '../../src/roles/parse-role.js';
import { expectGolden } from '../golden.js';
import { fixtures, run } from '../run.js';

const folder = mkdtempSync(join(tmpdir(), 'role-compare-resume-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = (): Date => new Date('2026-11-23T12:00:00Z');
const cwd = `${fixtures}resume`;

const technologies = bundledTechnologies();

async function imported(resume: unknown): Promise<Record<string, unknown>> {
  const made = roleFromResume(await readJsonResume(resume), technologies, now());
  if (!made) return {};
  const text = roleYaml(made.role, 'a JSON Resume');
  const { document, ...role } = parseRole(Buffer.from(text), 'me.yaml').role;
  expect(document).toBe('resume');
  return role;
}

test('imports a complete résumé, whose role file can be compared with another role', async () => {
  const role = await run(['import', 'json-resume', 'resume.json'], { cwd, now });
  expect([role.exitCode, role.stderr]).toEqual([
    0,
    "found 3 jobs, 11 years, bachelor's degree (Economics, Statistics), 4 skills, 5 technologies, 1 certificate\n" +
      'left out, as a role has no place for it: awards, interests, references\n',
  ]);
  expectGolden('resume.yaml', role.stdout);
  writeFileSync(join(folder, 'me.yaml'), role.stdout);
  const gap = await run(['gap', 'me.yaml', 'product-manager'], { cwd: folder });
  expectGolden('resume-gap.txt', gap.stdout);
});

test('leaves out contact details, names, employers and schools', async () => {
  const { stdout } = await run(['import', 'json-resume', 'resume.json'], { cwd, now });
  expect(stdout).not.toMatch(/robin|example|555|springfield|corner shop|chain|depot|library|university|kim|http/i);
});

test('removes contact details from free text', async () => {
  const role = await imported({
    basics: { label: 'Baker, jane@doe.com', summary: 'Bakes since 2019. Call me at +44 20 7946 0958 or jane@doe.com.' },
    work: [{ highlights: ['https://doe.example/bread', 'Sold 10 000 loaves, see doe-bakes.com'] }],
    certificates: [{ name: 'Baking', issuer: 'www.guild.example' }],
    skills: [{ name: 'Baking', keywords: ['jane@doe.com'] }],
  });
  expect(role).toEqual({
    id: 'baker',
    title: 'Baker, …',
    summary: 'Bakes since 2019. Call me at … or ….',
    duties: ['Sold 10 000 loaves, see …'],
    requirements: { certifications: ['Baking'] },
    skills: ['Baking'],
  });
});

test('leaves out empty fields and sections', async () => {
  expect(
    await imported({ basics: { label: 'Cook', summary: null }, work: [], skills: [{ name: ' ', level: 'Expert', keywords: [null, ''] }] }),
  ).toEqual({ id: 'cook', title: 'Cook' });
});

test('makes a duty of each bullet point', async () => {
  const work = [
    { startDate: '2020', highlights: ['- Baked bread', 'Sold bread\n• Cut costs by -5 %\n  • Ran a café - and a bar', '•', '*'] },
    { startDate: '2010', summary: 'Cooked.\n\n– Washed up\nby hand' },
  ];
  const { duties } = await imported({ work });
  expect(duties).toEqual(['Baked bread', 'Sold bread', 'Cut costs by -5 %', 'Ran a café - and a bar', 'Cooked.', 'Washed up by hand']);
});

test('takes the latest position as the title if there is no label', async () => {
  const work = [
    { position: 'Baker', startDate: '2010', endDate: '2012' },
    { position: 'Chef', startDate: '2012' },
    { position: 'Waiter', startDate: '2008', endDate: '2010' },
  ];
  const points = ['14 years 10 months as Chef', '2 years as Baker', '2 years as Waiter'];
  const experience = { name: '18 years as Chef, Baker, Waiter', points };
  expect(await imported({ work })).toEqual({ id: 'me', title: 'Chef', requirements: { experience } });
  expect(await imported({ basics: { label: 'Éclair Baker' }, work: [{ position: 'Baker' }] })).toMatchObject({
    id: 'eclair-baker',
    requirements: { experience: 'Baker' },
  });
});

test.each([
  [{ Expert: 'Cooking', beginner: 'Baking' }, ['beginner', 'intermediate', 'advanced', 'expert', 'master'], 'level'],
  [{ Practitioner: 'Cooking', Awareness: 'Baking' }, ['awareness', 'working', 'practitioner', 'expert'], 'level'],
  [{ Ninja: 'Cooking', Expert: 'Baking' }, undefined, 'note'],
  [{ '80%': 'Cooking' }, undefined, 'note'],
])('%j: words of a common scale become levels, others notes', async (words, scale, key) => {
  const skills = Object.entries(words).map(([level, name]) => ({ name, level }));
  const role = await imported({ skills });
  expect(role['scales']).toEqual(scale && { skills: scale });
  expect(role['skills']).toEqual(skills.map(({ name, level }) => ({ name, [key]: key === 'level' ? level.toLowerCase() : level })));
});

test.each([
  [{ name: 'Kitchen', keywords: ['Baking', 'Butchery'] }, ['Baking', 'Butchery']],
  [{ name: 'Kitchen', level: 'expert', keywords: ['Baking', 'Butchery'] }, ['Kitchen', 'Baking', 'Butchery']],
  [{ name: 'Fly fishing', keywords: ['Tying flies'] }, ['Fly fishing', 'Tying flies']],
  [{ name: 'Fly fishing' }, ['Fly fishing']],
])('takes the name of %j for a skill only if it is rated or names no group', async (skill, names) => {
  const { skills } = await imported({ skills: [skill] });
  expect(JSON.stringify(skills).match(/[A-Z][a-z]+(?: [a-z]+)?/g)).toEqual(names);
});

test('separates technologies from skills by name and spelling', async () => {
  const keywords = ['Excel', 'SQL', 'AWS', 'Python', 'C++', 'Microsoft Word', 'PostGIS', 'Leadership', 'Project', 'Customer service', 'R'];
  const { skills, technologies: found } = await imported({ skills: [{ name: 'Office', keywords }] });
  expect(skills).toEqual(['Leadership', 'Project', 'Customer service']);
  expect(found).toEqual(['Excel', 'SQL', 'AWS', 'Python', 'C++', 'Microsoft Word', 'PostGIS', 'R']);
});

test('separates the technologies of one keyword, which keep its level', async () => {
  const skills = [
    { name: 'Kotlin / Swift', level: 'Expert', keywords: ['HTML5, CSS3', 'Docker & Helm', 'AWS (EC2, S3)', 'CI/CD', 'Sales / Marketing'] },
  ];
  const { skills: others, technologies: found } = await imported({ skills });
  expect(others).toEqual(['CI/CD', 'Sales / Marketing']);
  expect(found).toEqual([
    { name: 'Kotlin', level: 'expert' },
    { name: 'Swift', level: 'expert' },
    'HTML5',
    'CSS3',
    'Docker',
    'Helm',
    'AWS (EC2, S3)',
  ]);
});

test('recognises technologies whatever their version, maker and brackets', async () => {
  const keywords = ['Angular 17', 'MS Excel', 'SpringBoot', 'Node.js (Koa)', 'Python 3', 'Word 2016'];
  const { skills, technologies: found } = await imported({ skills: [{ keywords }] });
  expect([skills, found]).toEqual([undefined, keywords]);
});

test('recognises technologies by their short names', async () => {
  const keywords = ['Postgres', 'Golang', 'Vue', 'ReactJS', 'Vision'];
  const { skills, technologies: found } = await imported({ skills: [{ keywords }] });
  expect([skills, found]).toEqual([['Vision'], ['Postgres', 'Golang', 'Vue', 'ReactJS']]);
});

test('quotes words that YAML 1.1 reads as booleans', async () => {
  const skills = ['yes', 'No', 'on', 'Y'].map((name) => ({ name, level: 'off' }));
  const resume = { basics: { summary: 'no' }, work: [{ highlights: ['yes', 'N'] }], skills };
  const made = roleFromResume(await readJsonResume(resume), technologies, now());
  expect(made && parse(roleYaml(made.role, 'a JSON Resume'), { version: '1.1' })).toEqual(made?.role);
});

const degrees = {
  bachelor: ['Bachelor', "Bachelor's", 'BSc', 'B.Sc.', 'B.A.', 'BSc (Hons)', 'Bachelor of Arts in History', 'BS in Biology', 'LLB'],
  master: ['Master', 'MSc', 'M.S.', 'MBA', 'Masters of Science', 'MEng', "Master's Degree"],
  doctorate: ['PhD', 'Ph.D.', 'Doctorate', 'Doctor of Philosophy'],
  professional: ['JD', 'Juris Doctor', 'M.D.', 'Doctor of Medicine'],
  associate: ['Associate', 'Associate of Arts', "Associate's degree", 'A.A.S.'],
  'high-school': ['High School', 'High School Diploma', 'GED', 'A-Levels'],
};

test.each(Object.entries(degrees))('recognises degrees of the step %s', async (step, names) => {
  for (const studyType of names)
    expect([studyType, await imported({ education: [{ studyType }] })]).toEqual([
      studyType,
      { id: 'me', title: 'Me', requirements: { education: expect.objectContaining({ minimum: step }) } },
    ]);
});

test('leaves out unknown degrees, and notes degrees under way', async () => {
  expect(await imported({ education: [{ studyType: 'Course', area: 'Law' }] })).toMatchObject({
    requirements: { education: { fields: ['Law'] } },
  });
  const education = [
    { studyType: 'BSc', endDate: '2020' },
    { studyType: 'MSc', startDate: '2025', endDate: '2027-06' },
  ];
  expect(await imported({ education })).toMatchObject({
    requirements: { education: { minimum: 'bachelor', note: "master's degree under way" } },
  });
});

test.each([
  [{ studyType: 'Bachelor (not finished)', endDate: '2015' }, { note: "bachelor's degree not finished" }],
  [{ studyType: 'BSc, incomplete' }, { note: "bachelor's degree not finished" }],
  [
    { studyType: 'BSc', area: 'Law (never completed)' },
    { fields: ['Law (never completed)'], note: "bachelor's degree not finished" },
  ],
  [{ studyType: 'Bachelor (not yet awarded)', endDate: '2015' }, { note: "bachelor's degree under way" }],
  [{ studyType: 'PhD candidate', endDate: '2015' }, { note: 'doctorate under way' }],
  [{ studyType: 'MSc (in progress)' }, { note: "master's degree under way" }],
  [
    { studyType: 'BSc', area: 'Current Affairs' },
    { minimum: 'bachelor', fields: ['Current Affairs'] },
  ],
])('%j counts only if it was completed', async (study, expected) => {
  expect((await imported({ education: [study] }))['requirements']).toEqual({ education: expected });
});

test.each([
  ['', 'compare: r.json has no text'],
  ['{"basics": {"label": "X",}}', 'compare: r.json:1:26 is not valid JSON'],
  ['basics: { label: X }', 'compare: r.json does not look like a résumé'],
  ['[]', 'compare: r.json is JSON but not a résumé'],
  ['{"id": "x", "title": "X"}', 'compare: r.json is JSON but not a résumé'],
  ['{"title": "Nurse", "responsibilities": ["Care"], "skills": [{"name": "CPR"}]}', 'compare: r.json is JSON but not a résumé'],
  ['{"@type": "JobPosting", "title": "Nurse", "skills": "CPR"}', 'compare: r.json is JSON but not a résumé'],
  ['{"jobs": [{"title": "Nurse"}], "languages": ["en"]}', 'compare: r.json is JSON but not a résumé'],
  ['{"basics": {"name": "Me"}}', 'compare: r.json states no job, degree, skill or anything else that a role could'],
])('refuses %s with a clear message', async (text, message) => {
  writeFileSync(join(folder, 'r.json'), text);
  const { exitCode, stdout, stderr } = await run(['import', 'json-resume', 'r.json'], { cwd: folder });
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});

test.each([
  [{ work: { position: 'Cook' } }, { requirements: { experience: 'Cook' } }, []],
  [{ skills: ['SQL', 'Cooking'] }, { technologies: ['SQL'], skills: ['Cooking'] }, []],
  [{ skills: 'SQL, Cooking (Thai, Lao)' }, { technologies: ['SQL'], skills: ['Cooking (Thai, Lao)'] }, []],
  [{ languages: { English: 'native', Deutsch: null } }, { languages: [{ name: 'English', note: 'native' }, 'German'] }, []],
  [{ basics: ['x'], skills: ['SQL'] }, { technologies: ['SQL'] }, ['left out basics: a list, where a mapping should be']],
  [
    { basics: { label: { en: 'Cook' } }, skills: ['SQL'] },
    { technologies: ['SQL'] },
    ['left out basics.label: a mapping, where a text should be'],
  ],
  [
    { work: [{ position: 'Cook', startDate: true }, 7, null] },
    { requirements: { experience: 'Cook' } },
    ['left out work[1]: a number, where a mapping should be', 'left out work[0].startDate: true, where a text should be'],
  ],
  [
    { work: [{ position: 'Cook', highlights: 'Cook dinner', startDate: 2012, endDate: 2014 }] },
    { duties: ['Cook dinner'], requirements: { experience: '2 years as Cook' } },
    [],
  ],
])('%j loses its odd fields alone, with a note', async (resume, expected, notes) => {
  const { unread } = await readJsonResume(resume);
  expect([...unread].sort()).toEqual([...notes].sort());
  expect(await imported(resume)).toEqual({ id: 'me', title: 'work' in resume ? 'Cook' : 'Me', ...expected });
});

test.each([
  ['August 2021', 'heute', '5 years'],
  ['2012/10', '10/2014', '2 years'],
  ['10/2012', 'aktuell', '14 years'],
  ['août 2021', "aujourd'hui", '5 years'],
  [2012, 2014, '2 years'],
  ['2012-10-01T00:00:00Z', '2013-10-31', '1 year'],
  ["'19", 'present', '7 years'],
  ['2012 - 2016', '', '4 years'],
])('reads the dates %j to %j', async (startDate, endDate, years) => {
  expect(await imported({ work: [{ position: 'Cook', startDate, endDate }] })).toMatchObject({
    requirements: { experience: `${years} as Cook` },
  });
});

test('says which dates could not be read, and counts the others', async () => {
  const work = [
    { position: 'Cook', startDate: 'long ago', endDate: '2014' },
    { position: 'Chef', startDate: '2014', endDate: '2016' },
    { position: 'Waiter' },
  ];
  const made = roleFromResume(await readJsonResume({ work }), technologies, now());
  expect(made?.role.requirements).toEqual({ experience: { name: '2 years as Chef, Cook, Waiter', points: ['2 years as Chef'] } });
  expect(made?.findings).toEqual([
    '3 jobs, 2 years',
    'Cook: the dates “long ago – 2014” could not be read',
    'Waiter: no dates, so it does not count towards the years',
  ]);
});

test('takes tags and entities out of texts, and keeps what only looks like them', async () => {
  const work = [
    {
      position: 'Cook &amp; Baker',
      startDate: '2010',
      summary: '&lt;ul&gt;&lt;li&gt;Bake &lt;b&gt;bread&lt;/b&gt;&lt;/li&gt;&lt;li&gt;Sell it&lt;/li&gt;&lt;/ul&gt;',
    },
    { startDate: '2009', highlights: ['<b>Built</b> &amp; ran shops<br/>with care', 'Sort a List<String> where a < b'] },
    { startDate: '2008', summary: '<p>Washed up.</p><p>Cleaned the floor.</p>' },
  ];
  expect(await imported({ work })).toMatchObject({
    title: 'Cook & Baker',
    duties: ['Bake bread', 'Sell it', 'Built & ran shops with care', 'Sort a List<String> where a < b', 'Washed up.', 'Cleaned the floor.'],
  });
});

test('takes the keywords of jobs, and technologies that stand among the duties', async () => {
  const work = [{ position: 'Programmer', keywords: ['Django', 'Mentoring'], highlights: ['Kafka', 'Plan releases'] }];
  expect(await imported({ work })).toMatchObject({ duties: ['Plan releases'], skills: ['Mentoring'], technologies: ['Django', 'Kafka'] });
});

test('takes the highest degree, whatever stands beside it in which language', async () => {
  const education = [{ studyType: 'Diplom-Ingenieur', area: 'Maschinenbau' }, { studyType: 'Abitur' }];
  expect(await imported({ education })).toMatchObject({ requirements: { education: { minimum: 'master', fields: ['Maschinenbau'] } } });
});

test('writes to the file of --out, and overwrites it only with --force', async () => {
  const argv = ['import', 'json-resume', `${cwd}/resume.json`, '--out', 'out/me.yaml'];
  expect(await run(argv, { cwd: folder, now })).toMatchObject({ exitCode: 0, stdout: 'out/me.yaml\n' });
  const { exitCode, stderr } = await run(argv, { cwd: folder, now });
  expect([exitCode, stderr]).toEqual([2, 'compare: out/me.yaml already exists\n  Use --force to overwrite it.\n']);
  expect((await run([...argv, '--force'], { cwd: folder, now })).exitCode).toBe(0);
  expect(readdirSync(join(folder, 'out'))).toEqual(['me.yaml']);
  expect(readFileSync(join(folder, 'out/me.yaml'), 'utf8')).toMatch(/^# From a JSON Resume/);
});

test.each([
  ['--output', 'role.yaml'],
  ['--format', 'yaml'],
])('writes a role file with %s %s too', async (...options) => {
  const { stdout } = await run(['import', 'json-resume', 'resume.json'], { cwd, now });
  const inFormat = await run(['import', 'json-resume', `${cwd}/resume.json`, ...options], { cwd: folder, now });
  const written = options[0] === '--output' ? readFileSync(join(folder, 'role.yaml'), 'utf8') : inFormat.stdout;
  expect(written).toBe(stdout);
});

test('makes a role file that is valid, also strictly, of any résumé', async () => {
  const text = fc.option(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('SQL', 'Expert', '2020-01', 'BSc', '- x: y', '# z', '*a', 'null', '<p>x</p>', '&amp;', 'heute', 'Deutsch (C1)'),
    ),
  );
  const odd = fc.oneof(
    { weight: 8, arbitrary: text },
    fc.integer(),
    fc.boolean(),
    fc.dictionary(fc.string(), text),
    fc.array(text, { maxLength: 2 }),
  );
  const listOf = (...keys: string[]): fc.Arbitrary<unknown> =>
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.array(
          fc.oneof({ weight: 5, arbitrary: fc.record(Object.fromEntries(keys.map((key) => [key, odd])), { requiredKeys: [] }) }, odd),
          {
            maxLength: 3,
          },
        ),
      },
      odd,
    );
  const resumes = fc.record({
    basics: fc.oneof({ weight: 5, arbitrary: fc.record({ label: odd, summary: odd }, { requiredKeys: [] }) }, odd),
    work: listOf('position', 'summary', 'highlights', 'startDate', 'endDate', 'keywords'),
    education: listOf('area', 'studyType', 'startDate', 'endDate'),
    certificates: listOf('name', 'issuer'),
    skills: listOf('name', 'level', 'keywords'),
    languages: listOf('language', 'fluency'),
    projects: listOf('highlights', 'keywords'),
  });
  await fc.assert(
    fc.asyncProperty(resumes, async (resume) => {
      const made = roleFromResume(await readJsonResume(resume), technologies, now());
      if (!made) return;
      writeFileSync(join(folder, 'any.yaml'), roleYaml(made.role, 'a JSON Resume'));
      expect(await run(['validate', '--strict', 'any.yaml'], { cwd: folder })).toMatchObject({ exitCode: 0, stderr: '' });
    }),
    { numRuns: 60 },
  );
});
