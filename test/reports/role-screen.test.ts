import { expect, test } from '@jest/globals';
import type { AllOccupations } from '../../src/model/occupations.js';
import type { ScreenPart, ScreenSection } from '../../src/model/screen.js';
import { textContent } from '../../src/formats/text.js';
import { roleScreen } from '../../src/reports/role-screen/role-screen.js';
import { readRole } from '../generate.js';

const all: AllOccupations = {
  rated: 4,
  common: {},
  ratings: { skills: { chance: 0.5, means: { Writing: 3, Speaking: 2, Science: 1.5, Repairing: 0.4, Installation: 0.6 } } },
  pay: { currency: 'USD', period: 'year', region: 'United States', medians: [30_000, 40_000, 50_000, 60_000] },
  groups: {},
  technologies: {},
};
const sources = {
  onet: { title: 'O*NET 29.3 Database' },
  bls: { title: 'Pay', publisher: 'U.S. Bureau of Labor Statistics' },
  union: { title: 'A survey', publisher: 'The union' },
};

async function sectionsOf(content: object): Promise<readonly ScreenSection[]> {
  const role = await readRole({ id: 'clerk', title: 'Clerk', sources, ...content });
  return roleScreen(role, { all, occupation: null, near: [] }).sections;
}

async function partsOf(content: object): Promise<readonly ScreenPart[]> {
  return (await sectionsOf(content)).flatMap(({ parts }) => parts);
}

const inStates = { currency: 'USD', period: 'year', region: 'United States' };
const median = { statistic: 'median', amount: 50_000, ...inStates, source: 'bls' };

test.each<[what: string, pay: object[], sentence: string]>([
  ['a median', [median], 'A median of $50,000 in the United States, higher than in 50% of all occupations.'],
  ['the lowest', [{ ...median, amount: 30_000 }], 'A median of $30,000 in the United States, among the lowest of all occupations.'],
  [
    'quartiles',
    [median, { ...median, statistic: 'p25', amount: 40_000 }, { ...median, statistic: 'p75', amount: 60_000, 'top-coded': true }],
    'A median of $50,000 in the United States, higher than in 50% of all occupations; the middle half earn $40,000 to $60,000 or more.',
  ],
  [
    'deciles',
    [median, { ...median, statistic: 'p10', amount: 40_000 }, { ...median, statistic: 'p90', amount: 60_000 }],
    'A median of $50,000 in the United States, higher than in 50% of all occupations; eight in ten earn $40,000 to $60,000.',
  ],
  [
    'a figure of its own before an official one',
    [median, { ...median, statistic: 'mean', amount: 45_000.5, source: 'union' }],
    'An average of $45,000.50 in the United States (The union). A median of $50,000 in the United States, higher than in 50% of all occupations.',
  ],
  [
    'another occupation',
    [{ ...median, occupation: 'Office Workers' }],
    'A median of $50,000 in the United States for Office Workers, the wider occupation, higher than in 50% of all occupations.',
  ],
  ['another region', [{ ...median, region: 'Ohio' }], 'A median of $50,000 in Ohio.'],
  ['another currency and period', [{ statistic: 'median', amount: 3000, currency: 'CHF', period: 'month' }], 'A median of CHF 3,000.'],
  [
    'a band',
    [
      { statistic: 'minimum', amount: 40_000, ...inStates },
      { statistic: 'maximum', amount: 60_000, ...inStates },
    ],
    '$40,000 to $60,000 in the United States.',
  ],
  ['a percentile alone', [{ statistic: 'p90', amount: 90_000, ...inStates }], 'p90: $90,000 in the United States.'],
])('says of pay: %s', async (_what, pay, sentence) => {
  const [first] = await partsOf({ pay });
  expect(first).toEqual({ type: 'prose', text: sentence });
});

test('a role without pay has no section of pay', async () => {
  expect(await sectionsOf({ summary: 'Files.' })).toHaveLength(1);
});

const rated = (name: string, level: number): object => ({ name, level, importance: 3, source: 'onet' });

test('counts what is higher, the same and lower, and counts a missing level as 0', async () => {
  const [section] = await sectionsOf({ skills: [rated('Writing', 3.5), rated('Speaking', 3), rated('Science', 0.5), { name: 'Filing' }] });
  // Installation is not stated, and its mean is above half a point; Repairing is not stated either, and its mean is below.
  expect(section?.facts).toEqual(['1 higher', '2 the same', '2 lower']);
  expect(section?.parts).toEqual([
    { type: 'names', lead: null, names: ['Filing'] },
    {
      type: 'bars',
      minimum: 0,
      maximum: 7,
      hasMeans: true,
      rows: [
        { name: 'Writing', value: 3.5, mean: 3 },
        { name: 'Speaking', value: 3, mean: 2 },
        { name: 'Science', value: 0.5, mean: 1.5 },
      ],
    },
  ]);
});

test('levels of one’s own are compared with nobody', async () => {
  const [section] = await sectionsOf({ skills: [{ name: 'Writing', level: 3.5 }] });
  expect(section?.facts).toEqual([]);
  expect(section?.parts).toEqual([
    { type: 'bars', minimum: 0, maximum: 7, hasMeans: false, rows: [{ name: 'Writing', value: 3.5, mean: null }] },
  ]);
});

test.each<[requirements: object, name: string, text: string, aside: string | null]>([
  [
    { education: { minimum: 'bachelor', preferred: 'master', fields: ['law'] } },
    'Education',
    "bachelor's degree in law; a master's degree is preferred",
    null,
  ],
  [{ education: { minimum: 'high-school', fields: ['baking'] } }, 'Education', 'high school diploma; baking', null],
  [{ education: { fields: [{ text: 'law', note: 'or a related field' }] } }, 'Education', 'law or a related field', null],
  [
    { certifications: [{ text: 'pilot licence', need: 'required', note: 'in every country' }] },
    'License',
    'pilot licence',
    'required in every country',
  ],
  [
    { certifications: [{ text: 'CCNA', need: 'preferred', note: 'some ask for it' }] },
    'Certificates',
    'CCNA',
    'preferred; some ask for it',
  ],
  [{ 'night shifts': true }, 'Night shifts', 'yes', null],
])('shows the requirement %j', async (requirements, name, text, aside) => {
  const [section] = await sectionsOf({ requirements });
  expect([section?.name, section?.parts]).toEqual([name, [{ type: 'lines', lines: [{ text, aside, remarks: [] }] }]]);
});

test('each category of one’s own is a section: texts, lists, steps and attributes', async () => {
  const sections = await sectionsOf({
    scales: { competencies: ['learning', 'guiding'] },
    mission: 'Keep order.',
    delivery: ['Finishes what was begun', { id: 'plans', text: 'Plans ahead' }],
    competencies: [{ name: 'Feedback', level: 'guiding' }],
    impact: { scope: 'a team', reports: [{ text: 'two people', note: 'at times' }, 'three'] },
  });
  expect(sections.map(({ name, parts }) => [name, parts.map(({ type }) => type)])).toEqual([
    ['Mission', ['prose']],
    ['Delivery', ['bullets']],
    ['Competencies', ['gauges']],
    ['Impact', ['lines']],
  ]);
  expect(JSON.stringify(sections[1]?.parts)).toMatch(/Plans ahead.*Finishes/);
  const [impact] = sections[3]?.parts ?? [];
  const [line] = impact?.type === 'lines' ? impact.lines : [];
  const spans = [line?.text ?? ''].flat().flatMap((part) => (typeof part === 'string' || 'role' in part ? [] : [part]));
  expect(textContent(spans)).toBe('scope: a team; reports: two people (at times), three');
});
