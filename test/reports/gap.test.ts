import { expect, test } from '@jest/globals';
import { gapBetween } from '../../src/compare/gap.js';
import type { Block, Text } from '../../src/model/report.js';
import type { Role } from '../../src/model/role.js';
import { gapReport } from '../../src/reports/gap.js';
import { readRole } from '../generate.js';

const plain = (text: Text): string => (typeof text === 'string' ? text : text.map((span) => span.text).join(''));

/** Headings, and the items under each, as they read. */
function lines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [`# ${block.text}`];
    return block.type === 'checklist' || block.type === 'bullets' ? block.items.map(plain) : [];
  });
}

async function report(from: object, to: object): Promise<readonly Block[]> {
  const [left, right] = [await readRole({ id: 'a', title: 'Baker', ...from }), await readRole({ id: 'b', title: 'Chef', ...to })];
  return gapReport(gapBetween(left, right), [left, right]).blocks;
}

const ladder = { scales: { scope: ['team', 'firm'] } };

test.each<[what: string, from: object, to: object, said: readonly string[]]>([
  [
    'what rises is told with its levels, or with both texts',
    { ...ladder, skills: [{ name: 'SQL', level: 1 }], impact: { scope: 'team' } },
    { ...ladder, skills: [{ name: 'SQL', level: 3 }], impact: { scope: 'firm' } },
    ['# Raise', 'SQL from 1 to 3 [skills]', 'scope: team → firm [impact]'],
  ],
  [
    'and of which attribute it is',
    { requirements: { languages: [{ text: 'German', level: 3 }] } },
    { requirements: { languages: [{ text: 'German', level: 5 }] } },
    ['# Raise', 'languages: German from 3 to 5 [requirements]'],
  ],
  [
    'what carries over is told as it was where it was put otherwise, or rated on another scale',
    { duties: [{ id: 'report', text: 'Write reports' }, 'Plan the work of the week'], skills: [{ name: 'SQL', level: 2 }] },
    {
      duties: [{ id: 'report', text: 'Report' }, 'Plan the work of each week'],
      skills: [{ name: 'SQL', level: 'expert' }],
      scales: { skills: ['new', 'expert'] },
    },
    [
      '# Carries over',
      'Report [duties]',
      'Plan the work of each week [duties], from Plan the work of the week',
      'SQL (expert) [skills], from 2: the levels are on different scales',
    ],
  ],
  [
    'steps are told from one to the other, and as before where they are the same',
    { requirements: { education: { minimum: 'bachelor', preferred: 'master' }, experience: 'Two years' } },
    { requirements: { education: { minimum: 'bachelor', preferred: 'doctorate' }, experience: 'Five years' } },
    [
      '# Education and experience',
      "education, minimum: bachelor's degree, as before",
      "education, preferred: from master's degree to doctorate (+3 rungs)",
      'experience: Two years; asked for: Five years',
    ],
  ],
  [
    'so are numbers, and yes and no, as what they were',
    { impact: { remote: true, reports: 0, budget: 1_000_000, floors: 2, scope: 'team' } },
    { impact: { remote: false, reports: 12, budget: 1_500_000.5, floors: 2, scope: 'some' } },
    [
      '# Carries over',
      'remote: no [impact], from yes',
      'reports: 12 [impact], from 0',
      'budget: 1500000.5 [impact], from 1000000',
      'floors: 2 [impact]',
      'scope: some [impact], from team',
    ],
  ],
  [
    'fields of study stand on one line',
    { requirements: { education: { fields: ['law', 'art'] } } },
    { requirements: { education: { fields: ['physics', 'chemistry'] } } },
    ['# Education and experience', 'education, fields: law, art; asked for: physics, chemistry'],
  ],
  [
    'also those that one alone has',
    { requirements: { education: { fields: ['law', 'art'] } } },
    { requirements: { education: { fields: ['art'] } } },
    ['# Education and experience', 'education, fields: law', '# Carries over', 'education, fields: art [requirements]'],
  ],
  [
    'what the first role does not state is told apart',
    { duties: ['Sing'] },
    { skills: ['SQL'], duties: ['Cook'] },
    ['# Learn', 'Cook [duties]', '# Skills: not stated by Baker', 'SQL [skills]', '# Left behind', 'Sing [duties]'],
  ],
])('%s', async (_what, from, to, said) => {
  expect(lines(await report(from, to))).toEqual(said);
});

const figure = { statistic: 'mean', currency: 'USD', period: 'year' };
const orMore = (amount: number): object => ({ pay: [{ ...figure, amount, 'top-coded': true }] });
const exactly = (amount: number): object => ({ pay: [{ ...figure, amount }] });

test.each<[what: string, from: object, to: object, said: string]>([
  ['pay that rises', exactly(80), exactly(100), 'from $80 to $100 (+$20, 25.0%)'],
  ['to so much or more', exactly(80), orMore(100), 'from $80 to $100 or more (at least +$20, 25.0%)'],
  ['from so much or more', orMore(80), exactly(100), 'from $80 or more to $100 (not comparable: the lower is top-coded)'],
  ['down to what was so much or more', orMore(80), exactly(80), 'from $80 or more to $80'],
  ['pay that falls, as a part of what it was', exactly(80), exactly(60), 'from $80 to $60 (-$20, 25.0%)'],
  ['to less than half', exactly(80), exactly(20), 'from $80 to $20 (-$60, 75.0%)'],
  ['to nothing', exactly(80), exactly(0), 'from $80 to $0 (-$80, 100.0%)'],
  ['from nothing', exactly(0), exactly(80), 'from $0 to $80 (+$80)'],
  ['down from so much or more', orMore(80), exactly(60), 'from $80 or more to $60 (at least -$20, 25.0%)'],
  ['so much or more, and no less', orMore(80), orMore(80), '$80 or more, as before'],
])('%s', async (_what, from, to, said) => {
  expect(lines(await report(from, to))).toEqual(['# Pay', `mean, USD a year: ${said}`]);
});

const rows = (left: Role, right: Role): unknown => gapReport(gapBetween(left, right), [left, right]).records?.().rows;

test('records tell apart what is so much, and what is so much or more', async () => {
  const [from, to] = [
    await readRole({ id: 'a', title: 'Baker', ...orMore(80) }),
    await readRole({ id: 'b', title: 'Chef', ...exactly(80) }),
  ];
  const label = 'mean, USD a year';
  expect(rows(from, to)).toEqual([['pay', 'pay', label, '$80', '$80 or more', '$80', null, null, null]]);
  expect(rows(to, from)).toEqual([['pay', 'pay', label, '$80 or more', '$80', '$80 or more', null, null, null]]);
});

test('and from what level to what', async () => {
  const [from, to] = await Promise.all(
    [1, 3].map(async (height) => readRole({ id: 'a', title: 'Baker', skills: [{ name: 'SQL', level: height }] })),
  );
  if (!from || !to) throw new Error('there are two roles');
  expect(rows(from, to)).toEqual([['raise', 'skills', null, 'SQL', 'SQL', 'SQL', 6, 1, 3]]);
});

const level = async (height: string, stated: object): Promise<Role> => ({
  ...(await readRole({ id: 'a', title: 'Baker', ...stated, levels: [{ id: 1 }, { id: 2 }] })),
  level: height,
});

test('what a higher level puts otherwise is told with both texts', async () => {
  const [low, high] = ['Bake', 'Bake for a hundred'].map((text) => ({ duties: [{ id: 'bake', text }] }));
  const [from, to] = [await level('1', { ...low }), await level('2', { ...high })];
  const { blocks } = gapReport(gapBetween(from, to), [from, to]);
  expect(lines(blocks)).toEqual(['# Raise', 'Bake → Bake for a hundred [duties]']);
});

test('also another number, and no in place of yes', async () => {
  const [low, high] = [{ impact: { reports: 12, remote: true } }, { impact: { reports: 2, remote: false } }];
  const [from, to] = [await level('1', low), await level('2', high)];
  const { blocks } = gapReport(gapBetween(from, to), [from, to]);
  expect(lines(blocks)).toEqual(['# Raise', 'reports: 12 → 2 [impact]', 'remote: yes → no [impact]']);
});
