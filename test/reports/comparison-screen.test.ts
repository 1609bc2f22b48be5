import { describe, expect, test } from '@jest/globals';
import { compareRoles } from '../../src/compare/compare-roles.js';
import { table } from '../../src/formats/terminal/table.js';
import type { AllOccupations } from '../../src/model/occupations.js';
import type { Similarity } from '../../src/model/comparison.js';
import { alikeSection } from '../../src/reports/comparison-screen/how-alike.js';
import { comparisonScreen } from '../../src/reports/comparison-screen/comparison-screen.js';
import { readRole } from '../generate.js';
import { fixtures, run } from '../run.js';

const all: AllOccupations = {
  rated: 4,
  ratings: { skills: { chance: 0.5, means: {} } },
  pay: { currency: 'USD', period: 'year', region: 'United States', medians: [] },
  groups: {},
  technologies: {},
  common: {},
};

/** The lines of a section on a screen of 100 columns, with its name, and with what is in the gutter in front of each. */
async function sectionLines(name: string, contents: readonly object[], width = 100): Promise<string[]> {
  const roles = await Promise.all(
    contents.map(async (content, index) => readRole({ id: `r${index}`, title: `Role ${index + 1}`, ...content })),
  );
  const comparison = compareRoles(roles);
  const screen = comparisonScreen({ comparison, roles, all, occupations: roles.map(() => null) });
  const printed = (await table.printScreen?.(screen, { color: 0, width, isAscii: false })) ?? '';
  const lines = printed.split('\n');
  const from = lines.findIndex((line) => line.startsWith(name));
  const length = lines.slice(from + 1).findIndex((line) => !/^(?: |\d+ |none )/.test(line));
  return from < 0 ? [] : lines.slice(from, from + 1 + length);
}

const requirements = (education: object): object => ({ requirements: { education } });

test.each<[what: string, left: object, right: object, lines: string[]]>([
  [
    'a minimum that both state',
    requirements({ minimum: 'bachelor', preferred: 'master', fields: ['law'] }),
    requirements({ minimum: 'bachelor', fields: ['history', 'art'] }),
    ["Education      = bachelor's degree", "               ○ law; a master's degree is preferred     ● history, art"],
  ],
  [
    'all of it',
    requirements({ minimum: 'bachelor', preferred: 'master', fields: ['law'] }),
    requirements({ minimum: 'bachelor', preferred: 'master', fields: ['law'] }),
    ["Education      = bachelor's degree in law; a master's degree is preferred"],
  ],
  [
    'other minimums',
    requirements({ minimum: 'high-school' }),
    requirements({ minimum: 'master', fields: ['law'] }),
    ["Education      ○ high school diploma                     ● master's degree in law"],
  ],
  [
    'what one does not state',
    requirements({ minimum: 'master' }),
    { requirements: { experience: 'some' } },
    ["Education      ○ master's degree                         ● not stated"],
  ],
])('education: %s', async (_what, left, right, lines) => {
  expect((await sectionLines('Education', [left, right])).map(columnless)).toEqual(lines.map(columnless));
});

/** Where exactly the second column begins is not what the test is about. */
function columnless(line: string): string {
  return line.replace(/ {2,}/g, '  ');
}

test('certificates: what is required comes first, and the last one says how many more there are', async () => {
  const certifications = ['first aid', { text: 'pilot license', need: 'required' }, { text: 'sign language', need: 'preferred' }];
  const [left, right] = [{ requirements: { certifications } }, { requirements: { certifications: [] } }];
  expect((await sectionLines('License', [left, right])).map(columnless)).toEqual([
    'License  ○ pilot license (required)  ● none',
    '  ○ first aid, 1 more',
  ]);
});

describe('a list', () => {
  test('shows what is shared, then what differs in one row, then what each role alone has', async () => {
    const left = { duties: [{ id: 'plan', text: 'Plan tours' }, 'Sell tickets', 'Count the money', 'Greet visitors at the gate'] };
    const right = { duties: [{ id: 'plan', text: 'Plan exhibitions' }, 'Sell tickets', 'Restore paintings'] };
    expect((await sectionLines('Duties', [left, right])).map(columnless)).toEqual([
      'Duties  = Sell tickets',
      '1 shared  ○ Plan tours  ● Plan exhibitions',
      '1 differs  ○ Count the money  ● Restore paintings',
      '2 only ○  ○ Greet visitors at the gate',
      '1 only ●',
    ]);
  });

  test('of three roles, does not call shared what two of them state differently', async () => {
    const [basic, solid] = ['basic', 'solid'].map((level) => ({
      scales: { craft: ['basic', 'solid'] },
      craft: [{ name: 'Research', level }, 'Writing'],
    }));
    const lines = await sectionLines('Craft', [basic!, solid!, { craft: ['Writing'] }]);
    expect(lines.map(columnless)).toEqual([
      'Craft  = Writing',
      '1 shared  1 Research (basic)  2 Research (solid)  3 not stated',
      '1 differs',
    ]);
  });

  test('says in a word where importance alone differs', async () => {
    const roles = [2, 4].map((importance) => ({ duties: [{ text: 'Sell tickets', importance }] }));
    expect((await sectionLines('Duties', roles)).map(columnless)).toEqual(['Duties  in importance alone', '1 differs']);
  });

  test('puts what is alike in other words side by side, after what is equal', async () => {
    const left = { duties: ['Prepare weekly reports for the managers', 'Sell tickets'] };
    const right = { duties: ['Prepare reports every week for managers', 'Sell tickets'] };
    expect((await sectionLines('Duties', [left, right])).map(columnless)).toEqual([
      'Duties  = Sell tickets',
      '2 shared  ≈ Prepare weekly reports for the managers  ≈ Prepare reports every week for managers',
    ]);
  });

  test('does not call alone what the other role does not state', async () => {
    expect((await sectionLines('Duties', [{ duties: ['Sell tickets'] }, { summary: 'Rests.' }])).map(columnless)).toEqual([
      'Duties  ○ Sell tickets  ● not stated',
      '1 for ○',
    ]);
  });

  test('says which of three roles share what', async () => {
    const duties = ['Sell tickets', 'Count the money', 'Greet visitors'];
    const lines = await sectionLines(
      'Duties',
      [{ duties }, { duties: ['Sell tickets', 'Restore paintings'] }, { duties: duties.slice(0, 2) }],
      120,
    );
    expect(lines.map(columnless)).toEqual([
      'Duties  = Sell tickets',
      '2 shared  1·3 Count the money',
      '1 only 1  1 Greet visitors  2 Restore paintings',
      '1 only 2',
    ]);
  });

  test('draws steps of a scale of words that differ, the farthest apart first', async () => {
    const scales = { skills: ['aware', 'able', 'expert'] };
    const skills = (...levels: string[]): object => ({
      scales,
      skills: levels.map((level, index) => ({ name: `Skill ${index + 1}`, level })),
    });
    expect(await sectionLines('Skills', [skills('aware', 'able', 'able'), skills('able', 'able', 'expert')])).toEqual([
      'Skills         = Skill 2 (able)',
      '1 shared       Skill 1  ○ ▰▱▱ aware   ● ▰▰▱ able',
      '2 differ       Skill 3  ○ ▰▰▱ able    ● ▰▰▰ expert',
    ]);
  });
});

const skillsOf = (levels: Readonly<Record<string, number>>): object => ({
  skills: Object.entries(levels).map(([name, level]) => ({ name, level, importance: 3 })),
});
const styles = (importance: number): object => ({ styles: [{ name: 'Care', importance }, 'Tact'] });

describe('ratings', () => {
  test('show one row in each direction', async () => {
    const [left, right] = [
      { A: 6, B: 5, C: 4, D: 1 },
      { A: 1, B: 1, C: 1, D: 2 },
    ];
    const lines = await sectionLines('Skills', [skillsOf(left), skillsOf(right)]);
    expect(lines.map((line) => line.slice(15, 16)).join('')).toBe(' ABD');
  });

  test('count what is stated beside them apart, and say who is not rated', async () => {
    const more = [{ name: 'Patience' }];
    const rated = { skills: [...more, { name: 'A', level: 3 }, { name: 'B', level: 4 }] };
    const other = { skills: [...more, { name: 'A', level: 3 }, { name: 'B', level: 1 }] };
    expect((await sectionLines('Skills', [rated, other]))[0]).toBe('Skills         = Patience · 1 rated about the same');
    expect((await sectionLines('Skills', [rated, other, { skills: more }], 120)).at(-1)).toBe('               3 is not rated');
  });

  test('a difference in importance alone is counted and not shown', async () => {
    expect(await sectionLines('Styles', [styles(2), styles(5)])).toEqual(['Styles         = Tact', '1 shared', '1 differs']);
  });
});

const criteria = (verb: string): object => ({ craft: Object.fromEntries([...'abcdefg'].map((name) => [name, `${verb} ${name}`])) });
const others = (verb: string): object => Object.fromEntries([...'hijk'].map((name) => [`group-${name}`, { [name]: `${verb} ${name}` }]));

test('roles that state little show nearly all of it, others some of each category', async () => {
  expect(await sectionLines('Craft', [criteria('makes'), criteria('plans')])).toHaveLength(7);
  expect(
    await sectionLines(
      'Craft',
      [criteria('makes'), criteria('plans')].map((each, index) => ({ ...each, ...others(`${index}`) })),
    ),
  ).toHaveLength(4);
});

const similarity: Similarity = { score: 0.15, percentile: null, compared: 4, stated: 5, shared: null, pairs: [] };

test.each<[what: string, similarity: Partial<Similarity>, text: string]>([
  ['a band', {}, 'Related'],
  ['a percentile, rounded down', { percentile: 80.9 }, 'Related: more alike than 80% of all pairs of occupations'],
  ['the very lowest', { score: 0, percentile: 0.4 }, 'Hardly related: less alike than nearly all pairs of occupations'],
  ['what is shared', { shared: { count: 14, of: 24 } }, 'Related: both state 14 of 24 criteria'],
  [
    'less than half',
    { percentile: 80, compared: 2 },
    'Related: more alike than 80% of all pairs of occupations; judged by 2 categories only',
  ],
  ['nothing', { score: null }, 'Too little is stated to tell'],
])('how alike: %s', (_what, change, text) => {
  const [part] = alikeSection({ ...similarity, ...change }).parts;
  expect(part?.type === 'alike' && part.pairs.map(({ words, rest }) => words + rest)).toEqual([text]);
});

test('how alike: each pair of three', () => {
  const pairs = (
    [
      [0, 1, 0.3],
      [0, 2, null],
      [1, 2, 0.01],
    ] as const
  ).map(([left, right, score]) => ({ roles: [left, right] as const, score, percentile: null }));
  const [part] = alikeSection({ ...similarity, pairs }).parts;
  expect(part?.type === 'alike' && part.pairs.map(({ roles, words, blocks }) => [roles, words, blocks])).toEqual([
    [[0, 1], 'closely related', 4],
    [[0, 2], 'not comparable', null],
    [[1, 2], 'hardly related', 1],
  ]);
});

describe('on a terminal', () => {
  const pair = ['baker.yaml', 'chef.yaml'];
  const print = async (...argv: string[]): Promise<string> =>
    (await run([...pair, ...argv], { cwd: `${fixtures}golden/`, columns: 100, env: { NO_COLOR: '1' } })).stdout;

  test.each([[['--full']], [['--status', 'same']], [['--sort', 'file']], [['--explain']]])('%j prints every row', async (argv) => {
    expect(await print(...argv)).toMatch(/^○ Baker   ● Head Chef\n▰/);
  });

  test.each([[[]], [['--category', 'skills']], [['--match', 'exact']]])('%j prints a screen', async (argv) => {
    expect(await print(...argv)).toMatch(/^ +○ Baker +● Head Chef\n/);
  });

  test('a pipe and a file get every row', async () => {
    expect((await run(pair, { cwd: `${fixtures}golden/` })).stdout).toMatch(/^Baker vs\. Head Chef\n/);
  });

  test('levels have their reference beside their title', async () => {
    const level = `${fixtures}../../data/examples/ladder/backend.yaml`;
    const { stdout } = await run([`${level}@3`, `${level}@4`], { columns: 100, env: { NO_COLOR: '1' } });
    expect(stdout.split('\n')[0]?.trim()).toMatch(/^○ Senior Backend Engineer backend@3 +● Staff Backend Engineer backend@4$/);
  });
});

test('says that no role states what is to be compared, and suggests next only what is of one of them', async () => {
  const [one, other] = [
    { ...(await readRole({ id: 'a', title: 'A', duties: ['Sing'] })), related: [['c', 'd']] },
    {
      ...(await readRole({ id: 'b', title: 'B', duties: ['Dance'] })),
      related: [
        ['c', 'd'],
        ['b', 'e'],
      ],
    },
  ];
  const roles = [one, other];
  const comparison = compareRoles(roles, { categories: ['outlook'] });
  const { sections, hints } = comparisonScreen({ comparison, roles, all, occupations: [null, null] });
  expect(sections.at(-1)?.parts).toEqual([{ type: 'prose', text: 'Neither states anything of that.' }]);
  expect(hints.flatMap(({ purpose, command }) => (purpose === 'See also' ? [command] : []))).toEqual(['compare b e']);
  expect(comparison.seeAlso).toContainEqual(['c', 'd']);
});
