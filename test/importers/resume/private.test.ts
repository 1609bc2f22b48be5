import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openSourceFile } from '../../../src/importers/documents/source-file.js';
import { bundledTechnologies } from '../../../src/importers/json-resume/technologies.js';
import { removePersonalDetails } from '../../../src/importers/resume/personal-details.js';
import { nameRemover } from '../../../src/importers/resume/private-names.js';
import { readResume } from '../../../src/importers/resume/resume-reader.js';

const technologies = bundledTechnologies();
const now = new Date('2026-12-01T12:00:00Z');

test.each([
  ['Born on 12 May 1990 in Leeds', '… in Leeds'],
  ['Geboren am 3.2.1988', '…'],
  ['Née le 3 mars 1979 à Lyon', '… à Lyon'],
  ['Nata a Terni il 2 settembre 1992', '…'],
  ['Nacido el 5 de junio de 1991', '…'],
  ['geb. 01.04.1985', '…'],
  ['Flat above 12 Baker Street, London', 'Flat above …, London'],
  ['Hauptstraße 12a, Kiel', '…, Kiel'],
  ['14 rue des Lilas', '…'],
  ['Via dei Mandorli 9', '…'],
  ['Calle Mayor, 5', '…'],
  ['Prinsengracht 263', '…'],
  ['24103 Kiel', ''],
  ['Worked with NATO staff since 2015', 'Worked with NATO staff since 2015'],
  ['Cared for newborn children in 2015', 'Cared for newborn children in 2015'],
  ['Planned 3 streets and 12 squares', 'Planned 3 streets and 12 squares'],
  ['Served 12000 customers', 'Served 12000 customers'],
  ['Sold via 3 channels', 'Sold via 3 channels'],
])('removes birth dates and streets from %j', (text, result) => {
  expect(removePersonalDetails(text)).toBe(result);
});

const remover = nameRemover({ person: 'Jane Applewhite', organisations: ['Brightwater Mills Ltd', 'Acme', 'Google', 'SAP'] }, technologies);

test.each([
  ['Ran payroll for Brightwater Mills and its shops', 'Ran payroll for … and its shops'],
  ['Moved Acme’s billing to Kafka', 'Moved …’s billing to Kafka'],
  ['Opened a branch for Acme in Leeds', 'Opened a branch for … in Leeds'],
  ['Bought space for Google Ads', 'Bought space for Google Ads'],
  ['Worked at Google on search', 'Worked at … on search'],
  ['Wrote reports in SAP', 'Wrote reports in SAP'],
  ['Acme-coloured walls', 'Acme-coloured walls'],
  ['J. Applewhite was named tester of the year', '… was named tester of the year'],
])('removes names from %j', (text, result) => {
  expect(remover.anywhere(text)).toBe(result);
});

test('takes an employer off a title, and the first name out of sentences about the person only', () => {
  expect([
    remover.title('Cook Brightwater Mills'),
    remover.title('Brightwater Mills'),
    remover.anywhere('Jane'),
    remover.aboutPerson('Jane bakes'),
  ]).toEqual(['Cook', 'Brightwater Mills', 'Jane', '… bakes']);
});

// Made up, so that no word of them stands anywhere else.
const person = { first: 'Quintessa', last: 'Zwolinskaya' };
const employers = ['Vexmoor Tannery', 'Blorpington Ltd', 'Krumbholz GmbH', 'Xanthique & Fils'];
const secrets = [person.first, person.last, 'Vexmoor', 'Blorpington', 'Krumbholz', 'Xanthique', 'mailbox@', '0190', 'Quibble', '1987'];
const jobs = ['Senior Engineer', 'Nurse', 'Sachbearbeiterin', 'Chef de projet', 'Camarera', 'Autista', 'Desenvolvedor', 'Verkoper'];

interface Line {
  readonly title: string;
  readonly employer: string;
  readonly dates: string;
}

/** How the lines above the duties of a job may be written. */
const layouts: readonly ((line: Line) => readonly string[])[] = [
  ({ title, employer, dates }) => [`${title}, ${employer}, ${dates}`],
  ({ title, employer, dates }) => [`${title} | ${employer} | ${dates}`],
  ({ title, employer, dates }) => [`${employer} — ${title} (${dates})`],
  ({ title, employer, dates }) => [`${dates}  ${title}, ${employer}`],
  ({ title, employer, dates }) => [`${dates}: ${title} at ${employer}`],
  ({ title, employer, dates }) => [`${title} @ ${employer}`, dates],
  ({ title, employer, dates }) => [title, employer, dates],
  ({ title, employer, dates }) => [title, dates, employer],
  ({ title, employer, dates }) => [employer, dates, title],
  ({ title, employer, dates }) => [dates, title, employer],
  ({ title, employer, dates }) => [dates, employer, title],
  ({ title, employer, dates }) => [`${title} – ${employer}`, dates],
  ({ title, employer, dates }) => [`${employer}, Kiel`, `${title}, ${dates}`],
  ({ title, employer, dates }) => [`${title} (${employer})`, dates],
  ({ title, employer, dates }) => [`### ${title}`, `**${employer}**`, `*${dates}*`],
  ({ title, employer, dates }) => [`**${title}** – ${employer}`, `*${dates}*`],
  ({ title, employer, dates }) => [`### ${employer}`, `${title} · ${dates}`],
  ({ title, employer, dates }) => [`Dates: ${dates}`, `Employer: ${employer}`, `Position: ${title}`],
];

const heads: readonly (readonly string[])[] = [
  [`# ${person.first} ${person.last}`, '12 Quibble Street, Leeds | mailbox@post.example | 020 7946 0190', 'Born 4 May 1987'],
  [`${person.first} ${person.last}`.toUpperCase(), 'Quibbleweg 7, 24103 Kiel', 'geb. 04.05.1987', 'mailbox@post.example'],
  [`CURRICULUM VITAE ${person.first} ${person.last}`, 'Tel. 020 7946 0190'],
  [`# ${person.last}, ${person.first}`, 'Nata il 4 maggio 1987 · Via Quibble 7 · mailbox@post.example'],
  [`${person.first} ${person.last}, RN`, 'Date of birth: 4 May 1987'],
];

const line = fc.record({ title: fc.constantFrom(...jobs), employer: fc.constantFrom(...employers) });
const periods = ['03/2019 – 04/2023', 'Jan 2015 - Feb 2019', '2012–2014'];
const resume = fc
  .record({
    head: fc.constantFrom(...heads),
    first: fc.constantFrom(...layouts),
    others: fc.constantFrom(...layouts),
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
    bullet: fc.constantFrom('- ', '• ', '* '),
    blank: fc.boolean(),
    extension: fc.constantFrom('md', 'txt'),
  })
  .map(({ head, first, others, lines, bullet, blank, extension }) => {
    const own = lines.flatMap(({ title, employer }, index) => [
      ...(index === 0 ? first : others)({ title, employer, dates: periods[index] ?? '2011' }).flatMap((text) =>
        extension === 'md' ? [text, ''] : [text],
      ),
      ...(blank ? [''] : []),
      `${bullet}Planned the work of a team of five at ${employer}`,
      `${bullet}Wrote rotas and reports`,
      '',
    ]);
    const text = [...head, '', '## Experience', '', ...own, '## Skills', '', 'Excel, Negotiation'].join('\n');
    return { text: extension === 'txt' ? text.replace(/^#+ |\*\*/gm, '') : text, name: `resume.${extension}` };
  });

test('writes no name, employer, address, phone or birth date, however the jobs and the head are laid out', async () => {
  await fc.assert(
    fc.asyncProperty(resume, async ({ text, name }) => {
      const { role } = await readResume(openSourceFile(Buffer.from(text), name), { technologies, now });
      const written = JSON.stringify(role).toLowerCase();
      expect(secrets.filter((secret) => written.includes(secret.toLowerCase()))).toEqual([]);
      expect(role.duties).toBeDefined();
    }),
    { numRuns: 600 },
  );
}, 60_000);
