import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { SourceFile } from '../../../src/importers/documents/source-file.js';
import { openSourceFile } from '../../../src/importers/documents/source-file.js';
import { bundledTechnologies } from '../../../src/importers/json-resume/technologies.js';
import { readResume, resumeReader } from '../../../src/importers/resume/resume-reader.js';
import { fixtures, run } from '../../run.js';
import { zip } from '../publications.js';

const folder = mkdtempSync(join(tmpdir(), 'role-compare-formats-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = new Date('2026-12-01T12:00:00Z');
const context = { now, technologies: bundledTechnologies() };

const linkedIn = {
  'Export_12-01/Profile.csv':
    '\uFEFFFirst Name,Last Name,Address,Headline,Summary\nSunniva,Ravndal,"1 Fjord Rd","Buyer at Fjordmat | Coffee","Sunniva buys well."\n',
  'Export_12-01/Positions.csv':
    'Company Name,Title,Description,Location,Started On,Finished On\n' +
    'Fjordmat,Senior Buyer,"• Negotiate with 30 suppliers\n• Plan stock in SAP",Oslo,Aug 2021,\n' +
    'Brekke AS,Buyer,"Bought fish. Kept the price list.",Bergen,Jan 2018,Jul 2021\n',
  'Export_12-01/Education.csv': 'School Name,Start Date,End Date,Notes,Degree Name,Activities\nUniversity of X,2014,2017,,BSc Economics,\n',
  'Export_12-01/Skills.csv': 'Name\nNegotiation\nMicrosoft Excel\n',
  'Export_12-01/Languages.csv': 'Notes:\n"Levels are your own."\n\nName,Proficiency\nNorwegian,Native or bilingual proficiency\n',
  'Export_12-01/Messages.csv': 'From,Content\nKari,secret\n',
  '__MACOSX/Export_12-01/._Profile.csv': 'x',
};

test('reads the data export of LinkedIn, whatever its folder and whichever tables are missing', async () => {
  writeFileSync(join(folder, 'export.zip'), zip(linkedIn));
  const { exitCode, stdout } = await run(['import', 'resume', 'export.zip'], { cwd: folder, now: () => now });
  expect(exitCode).toBe(0);
  expect(stdout).toBe(`# From a data export of LinkedIn. What it does not say is left out, and counts as not stated.

id: me
title: Senior Buyer
document: resume
summary: … buys well.
duties:
  - Negotiate with 30 suppliers
  - Plan stock in SAP
  - Bought fish.
  - Kept the price list.
requirements:
  education:
    minimum: bachelor
    fields:
      - Economics
  experience:
    name: 8 years as Senior Buyer, Buyer
    points:
      - "5 years 4 months as Senior Buyer: SAP"
      - 3 years 6 months as Buyer
skills:
  - Negotiation
technologies:
  - Microsoft Excel
  - SAP
languages:
  - { name: Norwegian, note: Native or bilingual proficiency }
`);
});

test('takes the headline, without an employer, where there are no positions', async () => {
  const { 'Export_12-01/Profile.csv': profile, 'Export_12-01/Skills.csv': skills } = linkedIn;
  const file = openSourceFile(zip({ 'Profile.csv': profile, 'Skills.csv': skills }), 'export.zip');
  expect((await readResume(file, context)).role).toMatchObject({ id: 'buyer', title: 'Buyer' });
});

test('refuses an archive that is no export', async () => {
  await expect(readResume(openSourceFile(zip({ 'a.txt': 'x' }), 'a.zip'), context)).rejects.toThrow(
    'a.zip is an archive, but not a data export of LinkedIn',
  );
});

function pdfWith(attached: { readonly data?: readonly unknown[]; readonly attachedXml?: readonly string[] }): SourceFile {
  const blocks = [
    { type: 'heading', text: 'Work experience', depth: 1, place: 1 },
    { type: 'line', text: 'Cook, 2019 – 2020', depth: 0, place: 1 },
  ] as const;
  return {
    label: 'cv.pdf',
    format: 'pdf',
    bytes: Buffer.alloc(0),
    text: () => '',
    json: () => null,
    document: async () => ({ title: null, blocks, data: [], attachedXml: [], places: 'page', ...attached }),
  };
}

test('takes data that is attached to a PDF before its text', async () => {
  const xml = readFileSync(`${fixtures}resumes/europass-2019.xml`, 'utf8');
  expect((await readResume(pdfWith({ attachedXml: ['<other/>', xml] }), context)).madeFrom).toBe('a Europass CV');
  const json = await readResume(pdfWith({ data: [{ '@type': 'Thing' }, { basics: { label: 'Chef' }, work: [] }] }), context);
  expect([json.madeFrom, json.role.title, json.placeUnit]).toEqual(['a JSON Resume', 'Chef', null]);
  const text = await readResume(pdfWith({}), context);
  expect([text.madeFrom, text.role.title, text.placeUnit, text.places.get('Cook')]).toEqual(['a résumé', 'Cook', 'page', 1]);
});

test.each([
  ['{"$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"}', 1],
  ['{"basics": {}, "id": "x"}', 0.95],
  ['{"work": [], "education": []}', 0.95],
  ['{"skills": [{"name": "SQL"}]}', 0.6],
  ['{"id": "x", "title": "X", "skills": []}', 0],
  ['{"title": "X", "education": "BSc", "responsibilities": []}', 0.3],
  ['[1]', 0],
  ['{"a":', 0],
])('is as sure of %s as %d', async (text, sureness) => {
  expect(await resumeReader.recognize(openSourceFile(Buffer.from(text), 'x.json'))).toBe(sureness);
});

test.each([
  'Nurse\n\nAbout the role\nYou will care for people.\n\nEducation\nBSc, 2 years\n\nSkills\nCPR\n\nWe offer leave.\n',
  'Koch (m/w/d)\n\nDeine Aufgaben\n- Kochen\n\nDein Profil\n- Ausbildung\n- Sprachen: Deutsch\n',
  'id: cook\ntitle: Cook\nduties:\n  - Cook\n',
])('does not take an ad or role file for a résumé: %j', async (text) => {
  expect(await resumeReader.recognize(openSourceFile(Buffer.from(text), 'x.txt'))).toBeLessThan(0.5);
});
