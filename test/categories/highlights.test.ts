import { expect, test } from '@jest/globals';
import { compareRoles } from '../../src/compare/compare-roles.js';
import type { Role } from '../../src/model/role.js';
import { readRole } from '../generate.js';

const titles = ['Baker', 'Chef', 'Head Waiter'];

async function sentences(...stated: readonly object[]): Promise<readonly string[]> {
  const roles = await Promise.all(stated.map((raw, place): Promise<Role> => readRole({ id: `r${place}`, title: titles[place], ...raw })));
  return compareRoles(roles).highlights;
}

const usd = { statistic: 'mean', currency: 'USD', period: 'year' };
const pay = (...figures: readonly object[]): object => ({ pay: figures.map((figure) => ({ ...usd, ...figure })) });

test.each<[what: string, roles: readonly object[], said: readonly string[]]>([
  ['who earns more, and how much', [pay({ amount: 40000 }), pay({ amount: 50000 })], ['Chefs earn $10,000 (25.0%) more a year.']],
  ['whichever stands first', [pay({ amount: 50000 }), pay({ amount: 40000 })], ['Bakers earn $10,000 (25.0%) more a year.']],
  [
    'of three, than whom',
    [pay({ amount: 40000 }), pay({ amount: 50000 }), pay({ amount: 20000 })],
    ['Chefs earn $30,000 (150.0%) more a year than head waiters.'],
  ],
  ['of nothing there is no part', [pay({ amount: 0 }), pay({ amount: 100 })], ['Chefs earn $100 more a year.']],
  [
    'the mean before the median, and that before any other',
    [
      pay({ statistic: 'p10', amount: 1 }, { statistic: 'median', amount: 1 }, { amount: 1 }),
      pay({ statistic: 'p10', amount: 2 }, { statistic: 'median', amount: 3 }, { amount: 4 }),
    ],
    ['Chefs earn $3 (300.0%) more a year.'],
  ],
  [
    'which is named where it is not the mean',
    [
      pay({ statistic: 'p10', amount: 1 }, { statistic: 'median', amount: 1 }),
      pay({ statistic: 'p10', amount: 2 }, { statistic: 'median', amount: 3 }),
    ],
    ['Chefs earn $2 (200.0%) more a year, by the median.'],
  ],
  [
    'by name where nothing else tells which',
    [
      pay({ statistic: 'p90', amount: 5 }, { statistic: 'p10', amount: 1 }),
      pay({ statistic: 'p90', amount: 9 }, { statistic: 'p10', amount: 2 }),
    ],
    ['Chefs earn $1 (100.0%) more a year, by the p10.'],
  ],
  [
    'the role’s own figure before one that is lent',
    [
      pay({ amount: 1, region: 'Ohio', occupation: 'Cooks' }, { amount: 10 }),
      pay({ amount: 2, region: 'Ohio', occupation: 'Cooks' }, { amount: 30 }),
    ],
    ['Chefs earn $20 (200.0%) more a year.'],
  ],
  [
    'and that too, where the two differ',
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
    'whoever earns more there, and of the same statistic alone',
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
    'not where another statistic alone is lent',
    [
      pay({ statistic: 'median', amount: 8, region: 'Ohio', occupation: 'Cooks' }, { amount: 10 }),
      pay({ statistic: 'median', amount: 5, region: 'Ohio', occupation: 'Waiters' }, { amount: 30 }),
    ],
    ['Chefs earn $20 (200.0%) more a year.'],
  ],
  [
    'the median where it is called p50',
    [
      pay({ statistic: 'p50', amount: 8 }, { statistic: 'p90', amount: 9 }),
      pay({ statistic: 'median', amount: 10 }, { statistic: 'p90', amount: 9 }),
    ],
    ['Chefs earn $2 (25.0%) more a year, by the median.'],
  ],
  [
    'one pair of occupations alone, however many regions they are told of',
    [
      pay(...['Ohio', 'Iowa'].map((region) => ({ amount: 1, region, occupation: 'Cooks' })), { amount: 10 }),
      pay(...['Ohio', 'Iowa'].map((region) => ({ amount: 2, region, occupation: 'Waiters' })), { amount: 30 }),
    ],
    ['Chefs earn $20 (200.0%) more a year.', 'Of the occupations that stand for them, Waiters earn $1 (100.0%) more a year than Cooks.'],
  ],
  [
    'occupations by the statistic of the roles, and by no other',
    [
      pay({ statistic: 'p90', amount: 10 }, { statistic: 'p10', amount: 1, occupation: 'Cooks' }),
      pay({ statistic: 'p90', amount: 30 }, { statistic: 'p10', amount: 2, occupation: 'Waiters' }),
    ],
    ['Chefs earn $20 (200.0%) more a year, by the p90.'],
  ],
  [
    'by its name what is not all that is earned',
    [8, 10].map((amount) => ({ bonus: [{ ...usd, amount }] })),
    ['Bonus: Chefs earn $2 (25.0%) more a year.'],
  ],
  ['an hour', [pay({ amount: 8, period: 'hour' }), pay({ amount: 10.5, period: 'hour' })], ['Chefs earn $2.50 (31.3%) more an hour.']],
  ['the same', [pay({ amount: 8 }), pay({ amount: 8 }), pay({ amount: 8 })], ['All three earn $8 a year.']],
  [
    'the same, as one occupation stands for both',
    [pay({ amount: 8, occupation: 'Cooks' }), pay({ amount: 8, occupation: 'Cooks' })],
    ['Pay is known only for Cooks, which covers both: $8 a year.'],
  ],
  [
    'the same of two occupations',
    [pay({ amount: 8, occupation: 'Cooks' }), pay({ amount: 8, occupation: 'Chefs' })],
    ['Both earn $8 a year.'],
  ],
  [
    'at least so much where the higher is top-coded',
    [pay({ amount: 8 }), pay({ amount: 10, 'top-coded': true })],
    ['Chefs earn at least $2 (25.0%) more a year.'],
  ],
  ['nothing where the lower is', [pay({ amount: 8, 'top-coded': true }), pay({ amount: 10 })], []],
  [
    'so much more than the lowest that is known',
    [pay({ amount: 8, 'top-coded': true }), pay({ amount: 8 }), pay({ amount: 10 })],
    ['Head waiters earn $2 (25.0%) more a year than chefs.'],
  ],
  ['nor where both are equal but one is', [pay({ amount: 8, 'top-coded': true }), pay({ amount: 8 })], []],
  ['whichever of them', [pay({ amount: 8 }), pay({ amount: 8, 'top-coded': true })], []],
  [
    'so much or more where both are',
    [pay({ amount: 8, 'top-coded': true }), pay({ amount: 8, 'top-coded': true })],
    ['Both earn $8 or more a year.'],
  ],
  ['nothing of what does not compare', [pay({ amount: 8 }), pay({ amount: 10, currency: 'EUR' })], []],
  ['nor of what one alone states', [pay({ amount: 8 }), pay({ amount: 10 }), { duties: ['Cook'] }], []],
])('of pay: %s', async (_what, roles, said) => {
  // `toEqual` takes [undefined] for [].
  expect(await sentences(...roles)).toStrictEqual(said);
});

const requirements = (stated: object): object => ({ requirements: stated });
const impact = (...each: readonly object[]): readonly object[] => each.map((stated) => ({ impact: stated }));

test.each<[what: string, roles: readonly object[], said: readonly string[]]>([
  [
    'steps that differ',
    [requirements({ education: 'bachelor' }), requirements({ education: 'master' }), requirements({ education: 'none' })],
    ["Education, minimum: bachelor's degree for bakers, master's degree for chefs and no diploma for head waiters."],
  ],
  [
    'steps that are the same',
    [requirements({ education: 'master' }), requirements({ education: 'master' })],
    ["Education, minimum: master's degree for both."],
  ],
  [
    'nothing of steps on different ladders',
    [
      { scales: { scope: ['team', 'firm'] }, impact: { scope: 'team' } },
      { scales: { scope: ['desk', 'room'] }, impact: { scope: 'room' } },
    ],
    [],
  ],
  ['nor where one is no step', [{ scales: { scope: ['team', 'firm'] }, impact: { scope: 'team' } }, { impact: { scope: 'team' } }], []],
  ['nothing of steps that one lacks', [requirements({ education: 'master' }), requirements({ education: 'master' }), requirements({})], []],
  [
    'lists of which nothing is shared, by the alphabet',
    [requirements({ tools: ['saw', 'axe', 'file'] }), requirements({ tools: ['pan', 'oven'] })],
    ['Tools: axe, file and saw for bakers; oven and pan for chefs.'],
  ],
  ['nothing where something is', [requirements({ tools: ['saw', 'axe'] }), requirements({ tools: ['pan', 'axe'] })], []],
  ['nor where one has none of it', [requirements({ tools: ['saw', 'axe'] }), requirements({ licences: ['B', 'C'] })], []],
  ['nor where one does not state the category', [requirements({ tools: ['saw', 'axe'] }), { duties: ['Cook'] }], []],
  [
    'single values of one’s own category',
    impact({ scope: 'the team' }, { scope: 'the firm' }),
    ['Scope: the team for bakers; the firm for chefs.'],
  ],
  ['but not of requirements', [requirements({ scope: 'the team' }), requirements({ scope: 'the firm' })], []],
  ['nor of three roles', impact({ scope: 'team' }, { scope: 'firm' }, { scope: 'world' }), []],
  ['nor long ones', impact({ scope: 'the team' }, { scope: 'x'.repeat(61) }), []],
  [
    'a long one is as long as this',
    impact({ scope: 'team' }, { scope: 'x'.repeat(60) }),
    [`Scope: team for bakers; ${'x'.repeat(60)} for chefs.`],
  ],
  ['nor what is the same, or a figure', impact({ scope: 'the team', size: 3 }, { scope: 'The team', size: 4 }), []],
])('of attributes: %s', async (_what, roles, said) => {
  expect(await sentences(...roles)).toStrictEqual(said);
});

const skills = (...names: readonly unknown[]): object => ({ skills: names });
const duties = (...texts: readonly unknown[]): object => ({ duties: texts });

test.each<[what: string, roles: readonly object[], said: readonly string[]]>([
  ['what is shared', [skills('Baking', 'SQL'), skills('Baking', 'Talk')], ['Both share 1 of 3 skills: Baking.']],
  ['of three', [skills('Baking', 'Go'), skills('Baking', 'C'), skills('Baking')], ['All three share 1 of 3 skills: Baking.']],
  [
    'names with the capitals that they have',
    [skills('Kubernetes ops', 'SQL'), skills('Kubernetes ops', 'Talk')],
    ['Both share 1 of 3 skills: Kubernetes ops.'],
  ],
  ['nothing of it', [skills('Baking'), skills('Talk')], ['They share none of their skills.']],
  ['nothing of it by all three', [skills('Baking'), skills('Baking'), skills('Talk')], ['None of their skills is shared by all three.']],
  ['in what is no plural', [{ knowledge: ['Law', 'Art'] }, { knowledge: ['Law'] }], ['Both share 1 of 2 in knowledge: Law.']],
  [
    'all of it is only said of duties',
    [
      { ...skills('Baking'), ...duties('Cook') },
      { ...skills('Baking'), ...duties('Cook') },
    ],
    ['Both share 1 of 1 job duties: cook.'],
  ],
  [
    'the most important first, then by name; three at the most',
    [
      duties('Wash up', 'Cook', { text: 'Bake', importance: 2 }, { text: 'Taste', importance: 4 }, 'Sit'),
      duties('Wash up', 'Cook', { text: 'Bake', importance: 5 }, 'Taste'),
    ],
    ['Both share 4 of 5 job duties: bake, taste, cook and 1 more.'],
  ],
  [
    'by the shorter name, without its full stop',
    [duties('Structured Query Language', 'Go'), duties({ text: 'SQL.', aliases: ['Structured Query Language'] })],
    ['Both share 1 of 2 job duties: SQL.'],
  ],
  [
    'of names as long as each other, by the one with fewer capitals',
    [duties('COOK', 'Go'), duties('Cook')],
    ['Both share 1 of 2 job duties: cook.'],
  ],
  [
    'phrases of a category of one’s own without one',
    [{ craft: ['Leads projects', 'SQL'] }, { craft: ['Leads projects', 'Talk'] }],
    ['Both share 1 of 3 in craft: leads projects.'],
  ],
  [
    'technologies as they are written',
    [{ technologies: ['Excel', 'Go'] }, { technologies: ['Excel'] }],
    ['Both share 1 of 2 technologies: Excel.'],
  ],
  [
    'what is alike in other words',
    [duties('Write weekly reports for managers', 'Cook'), duties('Write weekly reports for their managers', 'Cook', 'Talk')],
    ['Both share 1 of 3 job duties: cook; 1 is alike in other words.'],
  ],
  [
    'or how much of it',
    [
      duties('Write weekly reports for managers', 'Research customer requirements'),
      duties('Write weekly reports for their managers', 'Research the requirements of customers'),
    ],
    ['They share none of their job duties; 2 are alike in other words.'],
  ],
  [
    'nothing where all of it is alike',
    [skills('Write weekly reports for managers', 'SQL'), skills('Write weekly reports for their managers', 'SQL')],
    [],
  ],
  [
    'that nothing is shared tells less',
    [
      { ...duties('Sing'), impact: { scope: 'team' } },
      { ...duties('Cook'), impact: { scope: 'firm' } },
    ],
    ['Scope: team for bakers; firm for chefs.', 'They share none of their job duties.'],
  ],
  ['nothing of interests', [{ interests: ['Social', 'Artistic'] }, { interests: ['Social'] }], []],
  ['nor of what one does not state', [skills('Baking', 'SQL'), duties('Cook')], []],
  [
    'what is rated most differently',
    [
      skills({ name: 'Art', level: 2 }, { name: 'Law', level: 5 }, { name: 'SQL', level: 1.5 }),
      skills({ name: 'Art', level: 4 }, { name: 'Law', level: 2 }, { name: 'SQL', level: 1 }),
    ],
    ['Bakers are rated higher in Law (5 against 2).'],
  ],
  [
    'of equal distances the one that comes first in the alphabet',
    [skills({ name: 'Law', level: 1 }, { name: 'Art', level: 1 }), skills({ name: 'Law', level: 2 }, { name: 'Art', level: 2 })],
    ['Chefs are rated higher in Art (2 against 1).'],
  ],
  [
    'five steps tell as much as seven',
    [skills({ name: 'Law', level: 0 }, { name: 'Art', level: 0 }), skills({ name: 'Law', level: 7 }, { name: 'Art', level: 5 })],
    ['Chefs are rated higher in Art (5 against 0).'],
  ],
  ['less than a step is what raters differ by', [skills({ name: 'Law', level: 1 }), skills({ name: 'Law', level: 1.9 })], []],
  [
    'nothing of that among three',
    [skills({ name: 'Law', level: 1 }), skills({ name: 'Law', level: 3 }), skills({ name: 'Law', level: 2 })],
    [],
  ],
])('of lists: %s', async (_what, roles, said) => {
  expect(await sentences(...roles)).toStrictEqual(said);
});

const stated = (place: number): object => ({
  ...pay({ amount: [100, 110][place] }),
  ...duties('Cook', ['Bake', 'Sing'][place]),
  ...skills({ name: 'Law', level: [1, 7][place] }, ['Art', 'Music'][place]),
  requirements: { education: ['none', 'master'][place], tools: [['saw'], ['pan']][place] },
  impact: { scope: ['team', 'firm'][place] },
});

test('five at the most, the most telling first', async () => {
  expect(await sentences(stated(0), stated(1))).toEqual([
    'Chefs are rated higher in Law (7 against 1).',
    "Education, minimum: no diploma for bakers and master's degree for chefs.",
    'Chefs earn $10 (10.0%) more a year.',
    'Both share 1 of 3 job duties: cook.',
    'Scope: team for bakers; firm for chefs.',
  ]);
});

const level = async (height: string, tool: string): Promise<Role> => ({
  ...(await readRole({ id: 'baker', title: 'Baker', requirements: { tools: [tool, `new ${tool}`] } })),
  level: height,
});

test('levels of one title are told apart', async () => {
  expect(compareRoles([await level('1', 'saw'), await level('2', 'pan')]).highlights).toEqual([
    'Tools: new saw and saw for bakers at 1; new pan and pan for bakers at 2.',
  ]);
});
