import { expect, test } from '@jest/globals';
import { gapBetween } from '../../src/compare/gap.js';
import type { Block } from '../../src/model/report.js';
import type { Text } from '../../src/model/text.js';
import type { Role } from '../../src/model/role.js';
import { gapReport } from '../../src/reports/gap.js';
import { readRole } from '../generate.js';

const textOf = (text: Text): string => (typeof text === 'string' ? text : text.map((span) => span.text).join(''));

/** The headings as `# heading`, each followed by the texts of its items. */
function lines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [`# ${block.text}`];
    return block.type === 'checklist' || block.type === 'bullets' ? block.items.map(textOf) : [];
  });
}

async function reportLines(from: object, to: object): Promise<readonly string[]> {
  const [baker, chef] = [await readRole({ id: 'a', title: 'Baker', ...from }), await readRole({ id: 'b', title: 'Chef', ...to })];
  return lines(gapReport(gapBetween(baker, chef), [baker, chef]).blocks);
}

const ladder = { scales: { scope: ['team', 'firm'] } };

test.each<[what: string, from: object, to: object, expected: readonly string[]]>([
  [
    'prints what rises with both levels, or with both texts',
    { ...ladder, skills: [{ name: 'SQL', level: 1 }], impact: { scope: 'team' } },
    { ...ladder, skills: [{ name: 'SQL', level: 3 }], impact: { scope: 'firm' } },
    ['# Learn most', 'SQL from 1 to 3 [skills]', 'scope: team → firm [impact]'],
  ],
  [
    'prints by what a requirement is met, in full or in part, and what is missing',
    { skills: ['Wound care', 'Triage'], requirements: { certifications: ['BLS'], experience: '10 years as a nurse' } },
    {
      skills: ['Experience in wound care and triage', 'Current BLS and ACLS certification', 'Fluent in Greek'],
      requirements: { experience: '5+ years as a nurse' },
    },
    [
      '# Must have first',
      'experience: 10 years as a nurse; asked for: 5+ years as a nurse (met)',
      '# Learn most',
      'Fluent in Greek [skills]',
      'Current BLS and ACLS certification [skills], met by BLS [requirements]; missing: ACLS certification',
      '# Carries over',
      'Experience in wound care and triage [skills], met by Wound care, Triage',
    ],
  ],
  [
    'prints the note of what is to be reached, unless both roles note the same',
    {
      ...ladder,
      skills: [
        { name: 'SQL', level: 1, note: 'reads tables' },
        { name: 'German', level: 1, note: 'spoken' },
      ],
      impact: { scope: 'team' },
      requirements: { education: { minimum: 'bachelor' } },
    },
    {
      ...ladder,
      skills: [
        { name: 'SQL', level: 3, note: 'tunes [queries](https://example.org)' },
        { name: 'German', level: 2, note: 'spoken' },
      ],
      impact: { scope: { text: 'firm', note: 'all sites' } },
      requirements: { education: { minimum: 'master', note: 'or five years of work' } },
    },
    [
      '# Must have first',
      "education: from bachelor's degree to master's degree (+2 steps): or five years of work",
      '# Learn most',
      'SQL from 1 to 3: tunes queries [skills]',
      'German from 1 to 2 [skills]',
      'scope: team → firm: all sites [impact]',
    ],
  ],
  [
    'prints the attribute of what rises',
    { requirements: { languages: [{ text: 'German', level: 3 }] } },
    { requirements: { languages: [{ text: 'German', level: 5 }] } },
    ['# Must have first', 'languages: German from 3 to 5'],
  ],
  [
    'adds to what carries over the old wording, or the level on another scale',
    { duties: ['Plan the work of the week'], skills: [{ name: 'SQL', level: 2 }] },
    {
      duties: ['Plan the work of each week'],
      skills: [{ name: 'SQL', level: 'expert' }],
      scales: { skills: ['new', 'expert'] },
    },
    [
      '# Carries over',
      'Plan the work of each week [duties], from Plan the work of the week',
      'SQL (expert) [skills], from 2: the levels are on different scales',
    ],
  ],
  [
    'prints both wordings of what shares an id, with their levels',
    { duties: [{ id: 'report', text: 'Write reports' }], skills: [{ id: 'sql', name: 'Queries', level: 4 }, 'Go'] },
    { duties: [{ id: 'report', text: 'Present figures' }], skills: [{ id: 'sql', name: 'Databases', level: 2 }, 'Go'] },
    ['# Learn most', 'Queries (4) → Databases (2) [skills]', 'Write reports → Present figures [duties]', '# Carries over', 'Go [skills]'],
  ],
  [
    'prints steps from the first to the second, or as before if they are equal',
    { requirements: { education: { minimum: 'bachelor', preferred: 'master' }, experience: 'Two years' } },
    { requirements: { education: { minimum: 'bachelor', preferred: 'doctorate' }, experience: 'Five years' } },
    [
      '# Must have first',
      'experience: Two years; asked for: Five years (3 years more)',
      "education: bachelor's degree, as before",
      '# Also helps',
      "preferred education: from master's degree to doctorate (+3 steps)",
    ],
  ],
  [
    'shows other numbers, other words, and yes or no as changes',
    { impact: { remote: true, reports: 0, budget: 1_000_000, floors: 2, scope: 'team' } },
    { impact: { remote: false, reports: 12, budget: 1_500_000.5, floors: 2, scope: 'some' } },
    [
      '# Learn most',
      'reports: 0 → 12 [impact]',
      'budget: 1000000 → 1500000.5 [impact]',
      'remote: yes → no [impact]',
      'scope: team → some [impact]',
      '# Carries over',
      'floors: 2 [impact]',
    ],
  ],
  [
    'prints fields of study on one line',
    { requirements: { education: { fields: ['law', 'art'] } } },
    { requirements: { education: { fields: ['physics', 'chemistry'] } } },
    ['# Must have first', 'field of study: law, art; asked for: physics, chemistry'],
  ],
  [
    'prints fields of study that only the first role has',
    { requirements: { education: { fields: ['law', 'art'] } } },
    { requirements: { education: { fields: ['art'] } } },
    ['# Must have first', 'field of study: art', '# Left behind', 'field of study: law'],
  ],
  [
    'separates what is missing from what the first role does not state',
    { duties: ['Sing'] },
    { skills: ['SQL'], duties: ['Cook'] },
    ['# New duties', 'Cook', '# Skills: not stated by Baker', 'SQL', '# Left behind', 'Sing [duties]'],
  ],
])('%s', async (_what, from, to, expected) => {
  expect(await reportLines(from, to)).toEqual(expected);
});

test('counts in its title what each section lists, and ticks what is met', async () => {
  const [from, to] = await Promise.all([
    readRole({ id: 'a', title: 'Baker', duties: ['Sing'], skills: ['Go'], requirements: { education: { minimum: 'master' } } }),
    readRole({ id: 'b', title: 'Chef', duties: ['Cook'], skills: ['Go', 'SQL'], requirements: { education: { minimum: 'bachelor' } } }),
  ]);
  const [title, ...rest] = gapReport(gapBetween(from, to), [from, to]).blocks;
  expect(title).toMatchObject({ aside: '1 to learn, 1 new duty, 1 carries over, 1 left behind' });
  expect(rest.flatMap((block) => (block.type === 'checklist' ? [[block.isDone ?? false, block.items.map(textOf)]] : []))).toEqual([
    [true, ["education: from master's degree to bachelor's degree (-2 steps)"]],
    [false, ['SQL [skills]']],
    [false, ['Cook']],
  ]);
});

const figure = { statistic: 'mean', currency: 'USD', period: 'year' };
const topCoded = (amount: number): object => ({ pay: [{ ...figure, amount, 'top-coded': true }] });
const exact = (amount: number): object => ({ pay: [{ ...figure, amount }] });

test.each<[what: string, from: object, to: object, expected: string]>([
  ['pay that rises', exact(80), exact(100), 'from $80 to $100 (+$20, 25.0%)'],
  ['pay that rises to a top-coded figure', exact(80), topCoded(100), 'from $80 to $100 or more (at least +$20, 25.0%)'],
  [
    'pay that rises from a top-coded figure',
    topCoded(80),
    exact(100),
    'from $80 or more to $100 (not comparable: the lower amount may be higher than stated)',
  ],
  ['a top-coded figure that becomes exact', topCoded(80), exact(80), 'from $80 or more to $80'],
  ['pay that falls, in percent of the first figure', exact(80), exact(60), 'from $80 to $60 (-$20, 25.0%)'],
  ['pay that falls to less than half', exact(80), exact(20), 'from $80 to $20 (-$60, 75.0%)'],
  ['pay that falls to zero', exact(80), exact(0), 'from $80 to $0 (-$80, 100.0%)'],
  ['pay that rises from zero', exact(0), exact(80), 'from $0 to $80 (+$80)'],
  ['pay that falls from a top-coded figure', topCoded(80), exact(60), 'from $80 or more to $60 (at least -$20, 25.0%)'],
  ['equal top-coded figures', topCoded(80), topCoded(80), '$80 or more, as before'],
])('prints %s', async (_what, from, to, expected) => {
  expect(await reportLines(from, to)).toEqual(['# Pay', `mean, USD a year: ${expected}`]);
});

const recordRows = (from: Role, to: Role): unknown => gapReport(gapBetween(from, to), [from, to]).records?.().rows;

test('marks top-coded figures in records', async () => {
  const [from, to] = [
    await readRole({ id: 'a', title: 'Baker', ...topCoded(80) }),
    await readRole({ id: 'b', title: 'Chef', ...exact(80) }),
  ];
  const label = 'mean, USD a year';
  expect(recordRows(from, to)).toEqual([['pay', 'pay', label, '$80', '$80 or more', '$80', null, null, null, null, null]]);
  expect(recordRows(to, from)).toEqual([['pay', 'pay', label, '$80 or more', '$80', '$80 or more', null, null, null, null, null]]);
});

test('states both levels in records', async () => {
  const [from, to] = await Promise.all(
    [1, 3].map(async (level) => readRole({ id: 'a', title: 'Baker', skills: [{ name: 'SQL', level }] })),
  );
  if (!from || !to) throw new Error('expected two roles');
  expect(recordRows(from, to)).toEqual([['raise', 'skills', null, 'SQL', 'SQL', 'SQL', 6, 1, 3, null, null]]);
});

const roleAtLevel = async (level: string, stated: object): Promise<Role> => ({
  ...(await readRole({ id: 'a', title: 'Baker', ...stated, levels: [{ id: 1 }, { id: 2 }] })),
  level,
});

test('prints both texts of a duty that a higher level rewords', async () => {
  const [low, high] = ['Bake', 'Bake for a hundred'].map((text) => ({ duties: [{ id: 'bake', text }] }));
  const [from, to] = [await roleAtLevel('1', { ...low }), await roleAtLevel('2', { ...high })];
  const { blocks } = gapReport(gapBetween(from, to), [from, to]);
  expect(lines(blocks)).toEqual(['# Learn most', 'Bake → Bake for a hundred [duties]']);
});

test('prints both values of a number, or of yes and no, that a higher level changes', async () => {
  const [low, high] = [{ impact: { reports: 12, remote: true } }, { impact: { reports: 2, remote: false } }];
  const [from, to] = [await roleAtLevel('1', low), await roleAtLevel('2', high)];
  const { blocks } = gapReport(gapBetween(from, to), [from, to]);
  expect(lines(blocks)).toEqual(['# Learn most', 'reports: 12 → 2 [impact]', 'remote: yes → no [impact]']);
});
