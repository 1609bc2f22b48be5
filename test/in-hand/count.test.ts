import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import { filesInHand, truthOf } from './count.js';
import { type AdTruth, countAd } from './count-ad.js';
import { countLadder, type LadderTruth } from './count-ladder.js';
import { countResume, type ResumeTruth } from './count-resume.js';
import { type Counts, share } from './measure.js';
import { numbersIn } from './numbers.js';
import type { RoleFile } from './role-file.js';
import { sourceWords } from './source-words.js';

// An import that says exactly what the truth says gets everything right, so that no measure asks for what nobody can do, and no truth says what its file
// does not. What is wrong in one respect is counted in that respect.

const parts = ['dev', 'held', 'blind'];
const both = (kind: 'ads' | 'resumes'): [string, string][] =>
  parts.flatMap((part) => filesInHand(kind, part).map((path): [string, string] => [basename(path), path]));
const low = (counts: Counts): string[] => Object.entries(counts).flatMap(([name, each]) => (share(each) < 1 ? [name, ...each.wrong] : []));

const items = (names: readonly string[], need: string): unknown[] => names.map((name) => ({ name, need }));

/** The sentence of an ad that speaks of something. */
const sentence = (truth: AdTruth, speaks: (text: string) => boolean): string =>
  [...truth.required, ...truth.preferred, ...truth.duties].find((text) => speaks(text)) ?? '';

function roleOfAd(truth: AdTruth): RoleFile {
  return {
    title: truth.title,
    duties: truth.duties,
    requirements: {
      education: { ...truth.education },
      experience: truth.years.map(({ least, most, need }) => ({
        name: `${least}${most === null ? '' : ` to ${most}`} years`,
        need,
        description: sentence(truth, (text) => numbersIn(text).has(least) || numbersIn(text).has(least * 12)),
      })),
      certifications: truth.certifications.map((each) => ({ ...each, description: sentence(truth, (text) => text.includes(each.name)) })),
      languages: truth.languages,
    },
    skills: [...items(truth.required, 'required'), ...items(truth.preferred, 'preferred')],
    technologies: truth.technologies.map((each) => ({
      ...each,
      description: [...truth.required, ...truth.preferred, ...truth.duties].join(' '),
    })),
    pay: [
      ...(typeof truth.pay?.least === 'number' ? [{ ...truth.pay, statistic: 'minimum', amount: truth.pay.least }] : []),
      ...(typeof truth.pay?.most === 'number' ? [{ ...truth.pay, statistic: 'maximum', amount: truth.pay.most }] : []),
    ],
    terms: { 'hours a week': truth.hoursAWeek, 'leave days a year': truth.leaveDays, 'days from home': truth.daysFromHome },
    benefits: truth.benefits,
  };
}

function roleOfResume(truth: ResumeTruth): RoleFile {
  const fields = truth.degrees.flatMap(({ field, state }) => (field && state === 'completed' ? [field] : []));
  return {
    duties: truth.jobs.flatMap(({ duties }) => duties),
    requirements: {
      education: { minimum: truth.highest, fields },
      experience: [`${truth.years} years as ${truth.jobs.map(({ title }) => title).join(', ')}`],
      certifications: truth.certifications,
    },
    skills: truth.skills,
    technologies: truth.technologies,
    languages: truth.languages.map(({ name, level }) => ({ name, note: level })),
  };
}

test.each(both('ads'))('a perfect reading of %s gets everything right', async (_, path) => {
  const truth: AdTruth = truthOf(path);
  expect(low(countAd(roleOfAd(truth), truth, await sourceWords(path)))).toEqual([]);
});

test.each(both('resumes'))('a perfect reading of %s gets everything right', async (_, path) => {
  const truth: ResumeTruth = truthOf(path);
  expect(low(countResume(roleOfResume(truth), truth, await sourceWords(path), ''))).toEqual([]);
});

test('each fault of an ad is counted in its respect', async () => {
  const [path = ''] = filesInHand('ads', 'dev-01');
  const truth: AdTruth = truthOf(path);
  const [right, source] = [roleOfAd(truth), await sourceWords(path)];
  const faults: readonly (readonly [RoleFile, readonly string[]])[] = [
    [{ ...right, skills: items([...truth.required, ...truth.preferred], 'preferred') }, ['tier']],
    [{ ...right, duties: [...truth.duties, 'Juggle flaming torches'] }, ['only duties', 'in the ad']],
    [{ ...right, duties: [...truth.duties, 'Patients & visitors'] }, ['only duties']],
    [{ ...right, duties: truth.duties.slice(1) }, ['duties']],
    [{ ...right, technologies: [...truth.technologies, { name: 'Java' }] }, ['only asked', 'only tools', 'in the ad']],
    [{ ...right, technologies: [{ name: 'Epic' }] }, ['tools tier']],
    [{ ...right, pay: [{ statistic: 'minimum', amount: 38.25, currency: 'USD', period: 'hour' }] }, ['pay']],
    [{ ...right, terms: { 'hours a week': 36, 'days from home': 2 } }, ['terms']],
    [{ ...right, title: 'Careers' }, ['title']],
  ];
  for (const [role, names] of faults) {
    const counts = countAd(role, truth, source);
    expect(Object.keys(counts).filter((name) => share(counts[name] ?? { right: 0, of: 1, wrong: [] }) < 1)).toEqual(names);
  }
});

test('a name or a contact in what a résumé came to is counted, and so is a year too many', async () => {
  const [path = ''] = filesInHand('resumes', 'dev-02');
  const truth: ResumeTruth = truthOf(path);
  const role = { ...roleOfResume(truth), requirements: { education: 'bachelor', experience: [`${truth.years + 1} years as a cook`] } };
  const counts = countResume(role, truth, await sourceWords(path), 'summary: Marisol, 01603 960 114');
  expect([counts.private?.wrong, counts.years?.wrong, counts.degree?.wrong]).toEqual([
    ['Marisol', '01603 960 114'],
    ['10 for 9'],
    ['bachelor for master'],
  ]);
});

test('a level of a ladder has what the levels below it have, unless it says otherwise', () => {
  const truth: LadderTruth = {
    roles: [{ title: 'Nurse', levels: ['Staff Nurse', 'Charge Nurse'] }],
    criteria: 3,
    sample: [
      { role: 'Nurse', level: 'Charge Nurse', criterion: 'Rostering', step: 'novice' },
      { role: 'Nurse', level: 'Charge Nurse', criterion: 'Scope', text: 'The whole ward' },
      { role: 'Nurse', level: 'Staff Nurse', criterion: 'Scope', text: 'The whole ward' },
      { role: 'Nurse', level: 'Charge Nurse', criterion: 'Patient care', step: 'expert' },
    ],
  };
  const levels = [
    { id: 'Staff Nurse', skills: [{ name: 'Rostering', level: 'novice' }], care: { 'Patient care': 'working' }, scope: 'One patient' },
    { id: 'charge', title: 'Charge Nurse', care: { 'Patient care': 'expert' }, scope: 'The whole ward' },
  ];
  const counts = countLadder([{ title: 'Nurse', levels }], truth);
  expect(low(counts)).toEqual(['cells', 'Nurse, Staff Nurse, Scope']);
});
