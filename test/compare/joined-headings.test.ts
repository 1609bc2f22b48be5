import { describe, expect, test } from '@jest/globals';
import { compareRoles } from '../../src/compare/compare-roles.js';
import { gapBetween } from '../../src/compare/gap.js';
import { joinedHeadings } from '../../src/compare/joined-headings.js';
import type { ComparedCategory } from '../../src/model/comparison.js';
import type { Role } from '../../src/model/role.js';
import { readRole } from '../generate.js';

/** Ladders in the manner of several companies, each with its own headings. */
const ladders = {
  finch: {
    'leading people': ['Mentors junior engineers', 'Interviews candidates and writes up the interview the same day', 'Runs retrospectives'],
    'technical quality': ['Covers each change with automated tests', 'Reviews the code of teammates within a day'],
    impact: { scope: 'one team', horizon: 'a quarter' },
    communication: ['Talks at meetups'],
  },
  heron: {
    'growing others': ['Mentors less experienced engineers', 'Conducts interviews with candidates'],
    testing: ['Covers each change with automated tests', 'Repairs flaky tests'],
    'code review': ['Reviews the code of teammates promptly', 'Asks for reviews of the code early'],
    reach: { scope: 'two teams', horizon: 'half a year' },
    'communication and collaboration': ['Keeps minutes'],
  },
  plover: {
    delivery: [
      'Writes requirements that engineers can build from',
      'Keeps the backlog in order with the team',
      'Coordinates launches with marketing and support',
    ],
    discovery: ['Talks to customers every week'],
  },
  snipe: {
    shipping: [
      'Writes clear requirements for engineers',
      'Keeps the backlog in order',
      'Plans launches together with marketing and support teams',
    ],
    'company values': ['Puts the customer first'],
  },
  ward: {
    'clinical practice': [
      'Assesses patients and documents changes in their condition',
      'Administers medication safely',
      'Plans care together with patients and their families',
    ],
    'quality and safety': ['Reports incidents and near misses', 'Takes part in audits of hand hygiene'],
    teaching: ['Orients newly hired nurses'],
    'professional development': ['Keeps mandatory training up to date'],
  },
  clinic: {
    'patient care': [
      "Assesses each patient's condition and documents changes",
      'Administers medication safely and on time',
      'Involves patients and families in planning their care',
    ],
    vigilance: ['Reports near misses and incidents promptly', 'Audits hand hygiene'],
    education: ['Orients new nurses', 'Completes mandatory training on time'],
  },
  branch: {
    'counter service': ['Counts cash and balances the till', 'Opens accounts and checks identities'],
    compliance: ['Reports suspicious transactions', 'Follows the rules against money laundering'],
  },
} as const;

type Ladder = keyof typeof ladders;

async function readLadder(name: Ladder): Promise<Role> {
  return readRole({ id: name, title: name, ...ladders[name] });
}

async function own(id: string, categories: object): Promise<Role> {
  return readRole({ id, title: id, ...categories });
}

const meeting: readonly (readonly [left: Ladder, right: Ladder, joined: readonly (readonly string[])[]])[] = [
  [
    'finch',
    'heron',
    [
      ['code review', 'technical quality', 'testing'],
      ['communication', 'communication and collaboration'],
      ['growing others', 'leading people'],
      ['impact', 'reach'],
    ],
  ],
  ['plover', 'snipe', [['delivery', 'shipping']]],
  [
    'ward',
    'clinic',
    [
      ['clinical practice', 'patient care'],
      ['education', 'professional development', 'teaching'],
      ['quality and safety', 'vigilance'],
    ],
  ],
];

test.each(meeting)('joins the headings of %s and %s that are about one topic', async (left, right, joined) => {
  const roles = [await readLadder(left), await readLadder(right)];
  expect(joinedHeadings(roles, 'wording').sort()).toEqual(joined);
  expect(joinedHeadings(roles.toReversed(), 'wording').sort()).toEqual(joined);
});

const names: readonly Ladder[] = ['finch', 'heron', 'plover', 'snipe', 'ward', 'clinic', 'branch'];
const others = names.flatMap((left, index) =>
  names.slice(index + 1).flatMap((right) => (meeting.some(([a, b]) => a === left && b === right) ? [] : [[left, right] as const])),
);

test.each(others)('joins no headings of %s and %s, which speak of different work', async (left, right) => {
  expect(joinedHeadings([await readLadder(left), await readLadder(right)], 'wording')).toEqual([]);
});

describe('joins', () => {
  test.each<[title: string, left: object, right: object, joined: string[][]]>([
    ['one title in two spellings', { 'code-review': ['Reads'] }, { 'Code review': ['Writes'] }, [['Code review', 'code-review']]],
    [
      'headings under which the same item stands',
      { people: ['Mentors', 'Hires'] },
      { leadership: ['Mentors'] },
      [['leadership', 'people']],
    ],
    [
      'topics that both roles cut differently, if the same items say so',
      { people: ['Mentors', 'Runs retrospectives'], launching: ['Deploys'] },
      { leadership: ['Mentors'], releases: ['Deploys', 'Runs retrospectives'] },
      [['launching', 'leadership', 'people', 'releases']],
    ],
    [
      'a list and a map',
      { craft: ['Writes automated tests'] },
      { quality: { testing: 'Writes automated tests for each change' } },
      [['craft', 'quality']],
    ],
  ])('%s', async (_, left, right, joined) => {
    expect(joinedHeadings([await own('a', left), await own('b', right)], 'wording')).toEqual(joined);
  });
});

describe('does not join', () => {
  const figure = { statistic: 'mean', amount: 100, currency: 'USD', period: 'year' };
  test.each<[title: string, left: object, right: object]>([
    ['headings that one role states both', { people: ['Mentors'], leadership: ['Leads'] }, { people: ['Hires'], leadership: ['Mentors'] }],
    ['standard categories', { duties: ['Mentors'] }, { people: ['Mentors'] }],
    ['numbers of criteria', { garden: [{ id: 'c1', text: 'Waters plants' }] }, { audits: [{ id: 'c1', text: 'Checks accounts' }] }],
    ['figures that are measured alike', { bonus: [figure] }, { 'base salary': [figure] }],
  ])('%s', async (_, left, right) => {
    expect(joinedHeadings([await own('a', left), await own('b', right)], 'wording')).toEqual([]);
  });
});

test('a role that states both headings tells them apart, though the same item stands under one of them and the other of another role', async () => {
  const both = await own('a', { testing: ['Writes automated tests'], review: ['Reviews the code of teammates'] });
  const other = await own('b', { review: ['Writes automated tests'] });
  const third = await own('c', { garden: ['Waters plants'] });
  expect([joinedHeadings([both, other, third], 'wording'), joinedHeadings([third, other, both], 'wording')]).toEqual([[], []]);
});

test('joins two joined pairs through the same item alone, not through one in other words', async () => {
  const left = { people: ['Mentors junior engineers', 'Hires', 'Writes clear design proposals'], craft: ['Tests', 'Debugs'] };
  const right = {
    leadership: ['Mentors junior engineers', 'Hires'],
    quality: ['Tests', 'Debugs', 'Writes design proposals that are clear'],
  };
  const roles = [await own('a', left), await own('b', right)];
  expect(joinedHeadings(roles, 'wording').sort()).toEqual([
    ['craft', 'quality'],
    ['leadership', 'people'],
  ]);
});

test('without judging wording, joins only what says the same', async () => {
  const roles = [await readLadder('finch'), await readLadder('heron')];
  expect(joinedHeadings(roles, 'exact')).toEqual([['technical quality', 'testing']]);
});

test('joins the headings of three roles, of which two agree', async () => {
  const roles = await Promise.all([
    own('a', { delivery: ['Deploys every day', 'Warns of delays'] }),
    own('b', { delivery: ['Deploys every day'] }),
    own('c', { shipping: ['Warns of delays', 'Writes notes'] }),
  ]);
  const [category] = compareRoles(roles).categories;
  expect([category?.id, category?.title, category?.stated]).toEqual(['delivery / shipping', 'Delivery / Shipping', [true, true, true]]);
});

test('keeps the headings of the levels of one role apart', async () => {
  const [first, second] = [await own('a', { people: ['Mentors'] }), await own('a', { leadership: ['Mentors'] })];
  const roles = [
    { ...first, level: '1', levels: ['1', '2'] },
    { ...second, level: '2', levels: ['1', '2'] },
  ];
  expect(compareRoles(roles).categories.map(({ id }) => id)).toEqual(['leadership', 'people']);
});

test('judges the items as names if one heading is that of names', async () => {
  const roles = [await own('a', { tools: ['Jira', 'ms excel 2016'] }), await own('b', { stack: ['Jira', 'excel'] })];
  expect(compareRoles(roles).categories.flatMap(summary)).toEqual([
    'same: Jira [tools] | Jira [stack]',
    'same: ms excel 2016 [tools] | excel [stack]',
  ]);
});

/** The rows of a category: status, and heading and text of each cell. */
function summary({ rows }: ComparedCategory): string[] {
  return rows.map(({ status, cells }) => `${status}: ${cells.map((cell) => (cell ? `${cell.text} [${cell.heading}]` : '-')).join(' | ')}`);
}

test('each cell says under which heading its role states it', async () => {
  const roles = [
    await own('a', { craft: ['Tests', 'Reviews', 'Reads'] }),
    await own('b', { testing: ['Tests'], review: ['Reviews', 'Asks'] }),
  ];
  const { categories, similarity } = compareRoles(roles);
  expect(categories.map((category) => [category.id, category.title, category.similarity, ...summary(category)])).toEqual([
    [
      'craft / review / testing',
      'Craft / Testing, Review',
      0.5,
      'same: Tests [craft] | Tests [testing]',
      'same: Reviews [craft] | Reviews [review]',
      'only: Reads [craft] | -',
      'only: - | Asks [review]',
    ],
  ]);
  expect(similarity).toMatchObject({ score: 0.5, shared: { count: 2, of: 4 }, compared: 1, stated: 2 });
});

test('names no headings where the titles are the same', async () => {
  const roles = [await own('a', { 'code-review': ['Reads'] }), await own('b', { 'Code review': ['Reads'] })];
  const { categories } = compareRoles(roles);
  expect(categories).toMatchObject([
    { id: 'Code review / code-review', title: 'Code review', rows: [{ status: 'same', cells: [{ text: 'Reads' }, {}] }] },
  ]);
  expect(categories.flatMap(summary)).toEqual(['same: Reads [undefined] | Reads [undefined]']);
});

test.each(['people', 'leadership', 'leadership / people'])('chooses both headings by %s', async (chosen) => {
  const roles = [await own('a', { people: ['Mentors'], garden: ['Waters'] }), await own('b', { leadership: ['Mentors'] })];
  expect(compareRoles(roles, { categories: [chosen] }).categories.map(({ id }) => id)).toEqual(['leadership / people']);
});

test('in a gap, what stands under another heading carries over', async () => {
  const gap = gapBetween(await own('a', { people: ['Mentors', 'Hires'] }), await own('b', { leadership: ['Mentors', 'Leads'] }));
  const texts = [gap.keep, gap.learn, gap.leave].map((items) => items.map(({ category, text }) => `${text} [${category}]`));
  expect(texts).toEqual([['Mentors [leadership / people]'], ['Leads [leadership / people]'], ['Hires [leadership / people]']]);
  expect(gap.notStated).toEqual([]);
});
