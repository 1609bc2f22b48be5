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
  [
    'says who earns more first',
    [pay({ amount: 40000 }), pay({ amount: 50000 })],
    ['Chefs earn $10,000 (25%) more on average: $50,000 a year, against $40,000 for bakers.'],
  ],
  [
    'names a custom category of pay',
    [8, 10].map((amount) => ({ bonus: [{ ...usd, amount }] })),
    ['Bonus: Chefs earn $2 (25%) more on average: $10 a year, against $8 for bakers.'],
  ],
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
    ["Bakers need a bachelor's degree, chefs a master's degree, head waiters no diploma."],
  ],
  [
    'quotes a step that all share',
    [requirements({ education: 'master' }), requirements({ education: 'master' })],
    ["Both ask for a master's degree."],
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
    ['Tools: axe, file and 1 more for bakers; oven and pan for chefs.'],
  ],
  ['says nothing of lists that share an item', [requirements({ tools: ['saw', 'axe'] }), requirements({ tools: ['pan', 'axe'] })], []],
  ['says nothing of a list that one role lacks', [requirements({ tools: ['saw', 'axe'] }), requirements({ licences: ['B', 'C'] })], []],
  ['says nothing if one role lacks the category', [requirements({ tools: ['saw', 'axe'] }), { duties: ['Cook'] }], []],
  [
    'quotes short values that differ in custom categories',
    impact({ scope: 'the team' }, { scope: 'the firm' }),
    ['Scope: the team for bakers; the firm for chefs.'],
  ],
  [
    'quotes them in requirements',
    [requirements({ scope: 'the team' }), requirements({ scope: 'the firm' })],
    ['Scope: the team for bakers; the firm for chefs.'],
  ],
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
  ['says what both share', [skills('Baking', 'SQL'), skills('Baking', 'Talk')], ['They share 1 of 3 skills: Baking.']],
  ['says what three share', [skills('Baking', 'Go'), skills('Baking', 'C'), skills('Baking')], ['All three share 1 of 3 skills: Baking.']],
  [
    'leaves the capitals of names',
    [skills('Kubernetes ops', 'SQL'), skills('Kubernetes ops', 'Talk')],
    ['They share 1 of 3 skills: Kubernetes ops.'],
  ],
  ['does not say that two share no skill', [skills('Baking'), skills('Talk')], []],
  ['does not say that three share no skill', [skills('Baking'), skills('Baking'), skills('Talk')], []],
  ['counts in a title without a plural', [{ knowledge: ['Law', 'Art'] }, { knowledge: ['Law'] }], ['They share 1 of 2 in knowledge: Law.']],
  [
    'says that everything is shared only for duties',
    [
      { ...skills('Baking'), ...duties('Cook') },
      { ...skills('Baking'), ...duties('Cook') },
    ],
    ['They share their one duty.'],
  ],
  [
    'names at most three items, the most important first',
    [
      duties('Wash up', 'Cook', { text: 'Bake', importance: 2 }, { text: 'Taste', importance: 4 }, 'Sit'),
      duties('Wash up', 'Cook', { text: 'Bake', importance: 5 }, 'Taste'),
    ],
    ['They share 4 of 5 duties: bake, taste, cook and 1 more.'],
  ],
  [
    'uses the shortest name, without its full stop',
    [duties('Structured Query Language', 'Go'), duties({ text: 'SQL.', aliases: ['Structured Query Language'] })],
    ['They share 1 of 2 duties: SQL.'],
  ],
  [
    'uses the name with fewer capitals if they are equally long',
    [duties('COOK', 'Go'), duties('Cook')],
    ['They share 1 of 2 duties: cook.'],
  ],
  [
    'puts phrases of a custom category in lower case',
    [{ craft: ['Leads projects', 'SQL'] }, { craft: ['Leads projects', 'Talk'] }],
    ['They share 1 of 3 in craft: leads projects.'],
  ],
  [
    'leaves technologies as they are written',
    [{ technologies: ['Excel', 'Go'] }, { technologies: ['Excel'] }],
    ['They share 1 technology: Excel; bakers also use Go.'],
  ],
  [
    'counts an item that is alike in other words',
    [duties('Write weekly reports for managers', 'Cook'), duties('Write weekly reports for their managers', 'Cook', 'Talk')],
    ['They share 1 of 3 duties (1 more in other words): cook.'],
  ],
  [
    'counts several items that are alike in other words',
    [
      duties('Write weekly reports for managers', 'Research customer requirements'),
      duties('Write weekly reports for their managers', 'Research the requirements of customers'),
    ],
    ['They share no duty word for word; 2 of 2 are alike: research customer requirements and write weekly reports for managers.'],
  ],
  [
    'says nothing if everything is alike',
    [skills('Write weekly reports for managers', 'SQL'), skills('Write weekly reports for their managers', 'SQL')],
    [],
  ],
  [
    'says once that two roles have no duty in common',
    [
      { ...duties('Sing'), impact: { scope: 'team' } },
      { ...duties('Cook'), impact: { scope: 'firm' } },
    ],
    ['None of their duties is worded alike.', 'Scope: team for bakers; firm for chefs.'],
  ],
  ['says nothing of interests', [{ interests: ['Social', 'Artistic'] }, { interests: ['Social'] }], []],
  ['says nothing of a category that one role lacks', [skills('Baking', 'SQL'), duties('Cook')], []],
  [
    'says what is rated most differently',
    [
      skills({ name: 'Art', level: 2 }, { name: 'Law', level: 5 }, { name: 'SQL', level: 1.5 }),
      skills({ name: 'Art', level: 4 }, { name: 'Law', level: 2 }, { name: 'SQL', level: 1 }),
    ],
    ['Higher for bakers: Law (5 against 2) and SQL (1.5 against 1.0); for chefs: Art (4 against 2).'],
  ],
  [
    'names equal differences by name',
    [skills({ name: 'Law', level: 1 }, { name: 'Art', level: 1 }), skills({ name: 'Law', level: 2 }, { name: 'Art', level: 2 })],
    ['Higher for chefs: Art (2 against 1) and Law (2 against 1).'],
  ],
  [
    'names the largest differences',
    [skills({ name: 'Law', level: 0 }, { name: 'Art', level: 0 }), skills({ name: 'Law', level: 7 }, { name: 'Art', level: 5 })],
    ['Higher for chefs: Law (7 against 0) and Art (5 against 0).'],
  ],
  [
    'counts every step of their own figures',
    [skills({ name: 'Law', level: 1 }), skills({ name: 'Law', level: 1.9 })],
    ['Higher for chefs: Law (1.9 against 1.0).'],
  ],
  [
    'says who of three is rated highest and lowest',
    [skills({ name: 'Law', level: 1 }), skills({ name: 'Law', level: 3 }), skills({ name: 'Law', level: 2 })],
    ['They differ most in Law (chefs 3, bakers 1).'],
  ],
])('lists: %s', async (_title, roles, highlights) => {
  expect(await sentences(...roles)).toStrictEqual(highlights);
});

const license = (text: string): object => ({ text, need: 'required' });

test.each<[title: string, roles: readonly object[], highlights: readonly string[]]>([
  [
    'share education and need licenses of their own',
    [
      requirements({ education: 'bachelor', certifications: [license('baker license')] }),
      requirements({ education: 'bachelor', certifications: [license('EMT license'), 'first aid'] }),
    ],
    ["Both ask for a bachelor's degree; bakers also need a baker license, chefs an EMT license."],
  ],
  [
    'need licenses that are only alike',
    [
      requirements({ certifications: [license('admission as a baker and a practicing certificate')] }),
      requirements({ certifications: [license('call to the oven and a practicing certificate')] }),
    ],
    ['Bakers need an admission as a baker and a practicing certificate, chefs a call to the oven and a practicing certificate.'],
  ],
  [
    'share education in fields of their own',
    [
      requirements({ education: { minimum: 'bachelor', fields: ['chemistry'] } }),
      requirements({ education: { minimum: 'bachelor', fields: ['music', 'art'] } }),
    ],
    ["Both ask for a bachelor's degree, bakers in chemistry, chefs in art or music."],
  ],
  [
    'need the same, of three',
    [requirements({ education: 'master' }), requirements({ education: 'bachelor' }), requirements({ education: 'master' })],
    ["Bakers and head waiters need a master's degree, chefs a bachelor's degree."],
  ],
  [
    'need a certificate that only one requires',
    [
      requirements({ certifications: [{ text: 'food safety certificate', need: 'preferred' }] }),
      requirements({ certifications: [license('food safety certificate')] }),
    ],
    ['Chefs need a food safety certificate.'],
  ],
  [
    'say when they work before where',
    [{ environment: { setting: ['bakery'], schedule: ['nights'] } }, { environment: { setting: ['kitchen'], schedule: ['evenings'] } }],
    ['Schedule: nights for bakers; evenings for chefs.'],
  ],
])('what it takes: roles %s', async (_title, roles, highlights) => {
  expect(await sentences(...roles)).toStrictEqual(highlights);
});

const onet = { sources: { onet: { title: 'O*NET 29.3 Database', margins: { skills: 0.5, knowledge: 1 } } } };
const rated = (levels: Readonly<Record<string, number>>, importance?: number): readonly object[] =>
  Object.entries(levels).map(([name, level]) => ({ name, level, importance, source: 'onet' }));

test.each<[title: string, roles: readonly object[], highlights: readonly string[]]>([
  [
    'in both directions, whatever the category',
    [
      { ...onet, skills: rated({ Programming: 4.3, Writing: 3 }), knowledge: rated({ 'Sales and Marketing': 1.8, Mechanical: 2 }) },
      { ...onet, skills: rated({ Programming: 1.3, Writing: 3.4 }), knowledge: rated({ 'Sales and Marketing': 6.1, Mechanical: 4 }) },
    ],
    ['Chefs need far more sales and marketing, and mechanical knowledge; bakers far more programming.'],
  ],
  [
    'a name once, of a skill and of knowledge',
    [
      { ...onet, skills: rated({ Mathematics: 3 }), knowledge: rated({ Mathematics: 2 }) },
      { ...onet, skills: rated({ Mathematics: 4.4 }), knowledge: rated({ Mathematics: 4 }) },
    ],
    ['Chefs need more mathematics.'],
  ],
  [
    'of one name in two categories',
    [
      { ...onet, skills: rated({ Mathematics: 3 }), knowledge: rated({ Mathematics: 2 }) },
      { ...onet, skills: rated({ Mathematics: 3.2 }), knowledge: rated({ Mathematics: 3.3 }) },
    ],
    ['Chefs need more knowledge of mathematics.'],
  ],
  [
    'that only one has, as the other is rated by the same source',
    [
      { ...onet, skills: rated({ Writing: 3, Repairing: 4 }) },
      { ...onet, skills: rated({ Writing: 3 }) },
    ],
    ['Bakers need far more repairing.'],
  ],
  [
    'that are about the same are not called higher',
    [
      { ...onet, skills: rated({ Writing: 3 }) },
      { ...onet, skills: rated({ Writing: 3.5 }) },
    ],
    [],
  ],
])('ratings: %s', async (_title, roles, highlights) => {
  expect(await sentences(...roles)).toStrictEqual(highlights);
});

const technologies = (...names: readonly string[]): object => ({ technologies: names });

test('leave out what every office has', async () => {
  expect(await sentences(technologies('Microsoft Excel', 'Python'), technologies('Microsoft Excel', 'R', 'SQL'))).toEqual([
    'Bakers use Python, chefs R and SQL.',
  ]);
  expect(await sentences(technologies('Microsoft Excel', 'Microsoft Word'), technologies('Microsoft Excel'))).toEqual([]);
  expect(await sentences(technologies('Mozilla Firefox', 'Database software'), technologies('Apple Safari', 'Operating systems'))).toEqual(
    [],
  );
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
    'Chefs earn $10 (10%) more on average: $110 a year, against $100 for bakers.',
    "Bakers need no diploma, chefs a master's degree.",
    'Higher for chefs: Law (7 against 1).',
    'They share 1 of 3 duties: cook.',
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
