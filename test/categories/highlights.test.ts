import { expect, test } from '@jest/globals';
import { compareRoles } from '../../src/compare/compare-roles.js';
import type { Role } from '../../src/model/role.js';
import { readRole } from '../generate.js';

const titles = ['Baker', 'Chef', 'Head Waiter'];

async function sentences(...stated: readonly object[]): Promise<readonly string[]> {
  const roles = await Promise.all(stated.map((raw, index): Promise<Role> => readRole({ id: `r${index}`, title: titles[index], ...raw })));
  return compareRoles(roles).highlights;
}

const usd = { statistic: 'mean', currency: 'USD', period: 'year' };
const pay = (...figures: readonly object[]): object => ({ pay: figures.map((figure) => ({ ...usd, ...figure })) });

test.each<[title: string, roles: readonly object[], highlights: readonly string[]]>([
  ['says who earns more, and how much', [pay({ amount: 40000 }), pay({ amount: 50000 })], ['Chefs earn $10,000 (25.0%) more a year.']],
  ['works in either order of roles', [pay({ amount: 50000 }), pay({ amount: 40000 })], ['Bakers earn $10,000 (25.0%) more a year.']],
  [
    'names the lowest of three',
    [pay({ amount: 40000 }), pay({ amount: 50000 }), pay({ amount: 20000 })],
    ['Chefs earn $30,000 (150.0%) more a year than head waiters.'],
  ],
  ['gives no percentage of zero', [pay({ amount: 0 }), pay({ amount: 100 })], ['Chefs earn $100 more a year.']],
  [
    'prefers the mean, then the median, to any other statistic',
    [
      pay({ statistic: 'p10', amount: 1 }, { statistic: 'median', amount: 1 }, { amount: 1 }),
      pay({ statistic: 'p10', amount: 2 }, { statistic: 'median', amount: 3 }, { amount: 4 }),
    ],
    ['Chefs earn $3 (300.0%) more a year.'],
  ],
  [
    'names the statistic if it is not the mean',
    [
      pay({ statistic: 'p10', amount: 1 }, { statistic: 'median', amount: 1 }),
      pay({ statistic: 'p10', amount: 2 }, { statistic: 'median', amount: 3 }),
    ],
    ['Chefs earn $2 (200.0%) more a year, by the median.'],
  ],
  [
    'chooses among other statistics by the sentence',
    [
      pay({ statistic: 'p90', amount: 5 }, { statistic: 'p10', amount: 1 }),
      pay({ statistic: 'p90', amount: 9 }, { statistic: 'p10', amount: 2 }),
    ],
    ['Chefs earn $1 (100.0%) more a year, by the p10.'],
  ],
  [
    'prefers the figure of the role to that of an occupation',
    [
      pay({ amount: 1, region: 'Ohio', occupation: 'Cooks' }, { amount: 10 }),
      pay({ amount: 2, region: 'Ohio', occupation: 'Cooks' }, { amount: 30 }),
    ],
    ['Chefs earn $20 (200.0%) more a year.'],
  ],
  [
    'adds the occupations if these differ',
    [
      pay({ amount: 1, region: 'Ohio', occupation: 'Cooks' }, { amount: 10 }),
      pay({ amount: 2, region: 'Ohio', occupation: 'Bakers, All Other' }, { amount: 30 }),
    ],
    [
      'Chefs earn $20 (200.0%) more a year.',
      'Of the occupations that stand for them, Bakers, All Other earn $1 (100.0%) more a year than Cooks.',
    ],
  ],
  [
    'says who earns more among the occupations, by the same statistic',
    [
      pay(
        { statistic: 'median', amount: 8, region: 'Ohio', occupation: 'Cooks' },
        { statistic: 'p10', amount: 2, region: 'Ohio', occupation: 'Cooks' },
        { statistic: 'median', amount: 10 },
      ),
      pay(
        { statistic: 'median', amount: 5, region: 'Ohio', occupation: 'Waiters' },
        { statistic: 'p10', amount: 1, region: 'Ohio', occupation: 'Waiters' },
        { statistic: 'median', amount: 30 },
      ),
    ],
    [
      'Chefs earn $20 (200.0%) more a year, by the median.',
      'Of the occupations that stand for them, Cooks earn $3 (60.0%) more a year than Waiters, by the median.',
    ],
  ],
  [
    'omits occupations with another statistic',
    [
      pay({ statistic: 'median', amount: 8, region: 'Ohio', occupation: 'Cooks' }, { amount: 10 }),
      pay({ statistic: 'median', amount: 5, region: 'Ohio', occupation: 'Waiters' }, { amount: 30 }),
    ],
    ['Chefs earn $20 (200.0%) more a year.'],
  ],
  [
    'reads p50 as the median',
    [
      pay({ statistic: 'p50', amount: 8 }, { statistic: 'p90', amount: 9 }),
      pay({ statistic: 'median', amount: 10 }, { statistic: 'p90', amount: 9 }),
    ],
    ['Chefs earn $2 (25.0%) more a year, by the median.'],
  ],
  [
    'adds one pair of occupations, however many regions there are',
    [
      pay(...['Ohio', 'Iowa'].map((region) => ({ amount: 1, region, occupation: 'Cooks' })), { amount: 10 }),
      pay(...['Ohio', 'Iowa'].map((region) => ({ amount: 2, region, occupation: 'Waiters' })), { amount: 30 }),
    ],
    ['Chefs earn $20 (200.0%) more a year.', 'Of the occupations that stand for them, Waiters earn $1 (100.0%) more a year than Cooks.'],
  ],
  [
    'compares occupations only by the statistic of the roles',
    [
      pay({ statistic: 'p90', amount: 10 }, { statistic: 'p10', amount: 1, occupation: 'Cooks' }),
      pay({ statistic: 'p90', amount: 30 }, { statistic: 'p10', amount: 2, occupation: 'Waiters' }),
    ],
    ['Chefs earn $20 (200.0%) more a year, by the p90.'],
  ],
  [
    'names a custom category of pay',
    [8, 10].map((amount) => ({ bonus: [{ ...usd, amount }] })),
    ['Bonus: Chefs earn $2 (25.0%) more a year.'],
  ],
  [
    'says pay by the hour',
    [pay({ amount: 8, period: 'hour' }), pay({ amount: 10.5, period: 'hour' })],
    ['Chefs earn $2.50 (31.3%) more an hour.'],
  ],
  ['says what all earn if it is equal', [pay({ amount: 8 }), pay({ amount: 8 }), pay({ amount: 8 })], ['All three earn $8 a year.']],
  [
    'says that one occupation covers both',
    [pay({ amount: 8, occupation: 'Cooks' }), pay({ amount: 8, occupation: 'Cooks' })],
    ['Pay is known only for Cooks, which covers both: $8 a year.'],
  ],
  [
    'says what both earn if two occupations have equal pay',
    [pay({ amount: 8, occupation: 'Cooks' }), pay({ amount: 8, occupation: 'Chefs' })],
    ['Both earn $8 a year.'],
  ],
  [
    'says at least if the higher is top-coded',
    [pay({ amount: 8 }), pay({ amount: 10, 'top-coded': true })],
    ['Chefs earn at least $2 (25.0%) more a year.'],
  ],
  ['says nothing if the lower is top-coded', [pay({ amount: 8, 'top-coded': true }), pay({ amount: 10 })], []],
  [
    'compares with the lowest figure that is not top-coded',
    [pay({ amount: 8, 'top-coded': true }), pay({ amount: 8 }), pay({ amount: 10 })],
    ['Head waiters earn $2 (25.0%) more a year than chefs.'],
  ],
  ['says nothing of equal amounts of which the first is top-coded', [pay({ amount: 8, 'top-coded': true }), pay({ amount: 8 })], []],
  ['says nothing of equal amounts of which the second is top-coded', [pay({ amount: 8 }), pay({ amount: 8, 'top-coded': true })], []],
  [
    'says or more if both are top-coded',
    [pay({ amount: 8, 'top-coded': true }), pay({ amount: 8, 'top-coded': true })],
    ['Both earn $8 or more a year.'],
  ],
  ['says nothing of figures that do not compare', [pay({ amount: 8 }), pay({ amount: 10, currency: 'EUR' })], []],
  ['says nothing if a role states no pay', [pay({ amount: 8 }), pay({ amount: 10 }), { duties: ['Cook'] }], []],
])('pay: %s', async (_title, roles, highlights) => {
  // `toEqual` would accept [undefined] for [].
  expect(await sentences(...roles)).toStrictEqual(highlights);
});

const requirements = (stated: object): object => ({ requirements: stated });
const impact = (...each: readonly object[]): readonly object[] => each.map((stated) => ({ impact: stated }));

test.each<[title: string, roles: readonly object[], highlights: readonly string[]]>([
  [
    'quotes steps that differ',
    [requirements({ education: 'bachelor' }), requirements({ education: 'master' }), requirements({ education: 'none' })],
    ["Education, minimum: bachelor's degree for bakers, master's degree for chefs and no diploma for head waiters."],
  ],
  [
    'quotes a step that all share',
    [requirements({ education: 'master' }), requirements({ education: 'master' })],
    ["Education, minimum: master's degree for both."],
  ],
  [
    'says nothing of steps on different scales',
    [
      { scales: { scope: ['team', 'firm'] }, impact: { scope: 'team' } },
      { scales: { scope: ['desk', 'room'] }, impact: { scope: 'room' } },
    ],
    [],
  ],
  [
    'says nothing if a value is not a step',
    [{ scales: { scope: ['team', 'firm'] }, impact: { scope: 'team' } }, { impact: { scope: 'team' } }],
    [],
  ],
  [
    'says nothing of a step that a role lacks',
    [requirements({ education: 'master' }), requirements({ education: 'master' }), requirements({})],
    [],
  ],
  [
    'quotes lists that share nothing, sorted by name',
    [requirements({ tools: ['saw', 'axe', 'file'] }), requirements({ tools: ['pan', 'oven'] })],
    ['Tools: axe, file and saw for bakers; oven and pan for chefs.'],
  ],
  ['says nothing of lists that share an item', [requirements({ tools: ['saw', 'axe'] }), requirements({ tools: ['pan', 'axe'] })], []],
  ['says nothing of a list that one role lacks', [requirements({ tools: ['saw', 'axe'] }), requirements({ licences: ['B', 'C'] })], []],
  ['says nothing if one role lacks the category', [requirements({ tools: ['saw', 'axe'] }), { duties: ['Cook'] }], []],
  [
    'quotes short values that differ in custom categories',
    impact({ scope: 'the team' }, { scope: 'the firm' }),
    ['Scope: the team for bakers; the firm for chefs.'],
  ],
  ['does not quote them in requirements', [requirements({ scope: 'the team' }), requirements({ scope: 'the firm' })], []],
  ['does not quote them for three roles', impact({ scope: 'team' }, { scope: 'firm' }, { scope: 'world' }), []],
  ['does not quote more than 60 characters', impact({ scope: 'the team' }, { scope: 'x'.repeat(61) }), []],
  [
    'quotes up to 60 characters',
    impact({ scope: 'team' }, { scope: 'x'.repeat(60) }),
    [`Scope: team for bakers; ${'x'.repeat(60)} for chefs.`],
  ],
  ['does not quote equal texts or numbers', impact({ scope: 'the team', size: 3 }, { scope: 'The team', size: 4 }), []],
])('attributes: %s', async (_title, roles, highlights) => {
  expect(await sentences(...roles)).toStrictEqual(highlights);
});

const skills = (...names: readonly unknown[]): object => ({ skills: names });
const duties = (...texts: readonly unknown[]): object => ({ duties: texts });

test.each<[title: string, roles: readonly object[], highlights: readonly string[]]>([
  ['says what both share', [skills('Baking', 'SQL'), skills('Baking', 'Talk')], ['Both share 1 of 3 skills: Baking.']],
  ['says what three share', [skills('Baking', 'Go'), skills('Baking', 'C'), skills('Baking')], ['All three share 1 of 3 skills: Baking.']],
  [
    'leaves the capitals of names',
    [skills('Kubernetes ops', 'SQL'), skills('Kubernetes ops', 'Talk')],
    ['Both share 1 of 3 skills: Kubernetes ops.'],
  ],
  ['says that nothing is shared', [skills('Baking'), skills('Talk')], ['They share none of their skills.']],
  [
    'says that nothing is shared by all three',
    [skills('Baking'), skills('Baking'), skills('Talk')],
    ['None of their skills is shared by all three.'],
  ],
  ['counts in a title without a plural', [{ knowledge: ['Law', 'Art'] }, { knowledge: ['Law'] }], ['Both share 1 of 2 in knowledge: Law.']],
  [
    'says that everything is shared only for duties',
    [
      { ...skills('Baking'), ...duties('Cook') },
      { ...skills('Baking'), ...duties('Cook') },
    ],
    ['Both share 1 of 1 job duties: cook.'],
  ],
  [
    'names at most three items, the most important first',
    [
      duties('Wash up', 'Cook', { text: 'Bake', importance: 2 }, { text: 'Taste', importance: 4 }, 'Sit'),
      duties('Wash up', 'Cook', { text: 'Bake', importance: 5 }, 'Taste'),
    ],
    ['Both share 4 of 5 job duties: bake, taste, cook and 1 more.'],
  ],
  [
    'uses the shortest name, without its full stop',
    [duties('Structured Query Language', 'Go'), duties({ text: 'SQL.', aliases: ['Structured Query Language'] })],
    ['Both share 1 of 2 job duties: SQL.'],
  ],
  [
    'uses the name with fewer capitals if they are equally long',
    [duties('COOK', 'Go'), duties('Cook')],
    ['Both share 1 of 2 job duties: cook.'],
  ],
  [
    'puts phrases of a custom category in lower case',
    [{ craft: ['Leads projects', 'SQL'] }, { craft: ['Leads projects', 'Talk'] }],
    ['Both share 1 of 3 in craft: leads projects.'],
  ],
  [
    'leaves technologies as they are written',
    [{ technologies: ['Excel', 'Go'] }, { technologies: ['Excel'] }],
    ['Both share 1 of 2 technologies: Excel.'],
  ],
  [
    'counts an item that is alike in other words',
    [duties('Write weekly reports for managers', 'Cook'), duties('Write weekly reports for their managers', 'Cook', 'Talk')],
    ['Both share 1 of 3 job duties: cook; 1 is alike in other words.'],
  ],
  [
    'counts several items that are alike in other words',
    [
      duties('Write weekly reports for managers', 'Research customer requirements'),
      duties('Write weekly reports for their managers', 'Research the requirements of customers'),
    ],
    ['They share none of their job duties; 2 are alike in other words.'],
  ],
  [
    'says nothing if everything is alike',
    [skills('Write weekly reports for managers', 'SQL'), skills('Write weekly reports for their managers', 'SQL')],
    [],
  ],
  [
    'ranks that nothing is shared lower',
    [
      { ...duties('Sing'), impact: { scope: 'team' } },
      { ...duties('Cook'), impact: { scope: 'firm' } },
    ],
    ['Scope: team for bakers; firm for chefs.', 'They share none of their job duties.'],
  ],
  ['says nothing of interests', [{ interests: ['Social', 'Artistic'] }, { interests: ['Social'] }], []],
  ['says nothing of a category that one role lacks', [skills('Baking', 'SQL'), duties('Cook')], []],
  [
    'says what is rated most differently',
    [
      skills({ name: 'Art', level: 2 }, { name: 'Law', level: 5 }, { name: 'SQL', level: 1.5 }),
      skills({ name: 'Art', level: 4 }, { name: 'Law', level: 2 }, { name: 'SQL', level: 1 }),
    ],
    ['Bakers are rated higher in Law (5 against 2).'],
  ],
  [
    'chooses among equal differences by name',
    [skills({ name: 'Law', level: 1 }, { name: 'Art', level: 1 }), skills({ name: 'Law', level: 2 }, { name: 'Art', level: 2 })],
    ['Chefs are rated higher in Art (2 against 1).'],
  ],
  [
    'treats a difference of seven steps like one of five',
    [skills({ name: 'Law', level: 0 }, { name: 'Art', level: 0 }), skills({ name: 'Law', level: 7 }, { name: 'Art', level: 5 })],
    ['Chefs are rated higher in Art (5 against 0).'],
  ],
  ['ignores a difference of less than a step', [skills({ name: 'Law', level: 1 }), skills({ name: 'Law', level: 1.9 })], []],
  [
    'says nothing of ratings of three roles',
    [skills({ name: 'Law', level: 1 }), skills({ name: 'Law', level: 3 }), skills({ name: 'Law', level: 2 })],
    [],
  ],
])('lists: %s', async (_title, roles, highlights) => {
  expect(await sentences(...roles)).toStrictEqual(highlights);
});

const roleWithAll = (index: number): object => ({
  ...pay({ amount: [100, 110][index] }),
  ...duties('Cook', ['Bake', 'Sing'][index]),
  ...skills({ name: 'Law', level: [1, 7][index] }, ['Art', 'Music'][index]),
  requirements: { education: ['none', 'master'][index], tools: [['saw'], ['pan']][index] },
  impact: { scope: ['team', 'firm'][index] },
});

test('returns at most five sentences, those that say most first', async () => {
  expect(await sentences(roleWithAll(0), roleWithAll(1))).toEqual([
    'Chefs are rated higher in Law (7 against 1).',
    "Education, minimum: no diploma for bakers and master's degree for chefs.",
    'Chefs earn $10 (10.0%) more a year.',
    'Both share 1 of 3 job duties: cook.',
    'Scope: team for bakers; firm for chefs.',
  ]);
});

const atLevel = async (level: string, tool: string): Promise<Role> => ({
  ...(await readRole({ id: 'baker', title: 'Baker', requirements: { tools: [tool, `new ${tool}`] } })),
  level,
});

test('distinguishes levels with one title', async () => {
  expect(compareRoles([await atLevel('1', 'saw'), await atLevel('2', 'pan')]).highlights).toEqual([
    'Tools: new saw and saw for bakers at 1; new pan and pan for bakers at 2.',
  ]);
});
