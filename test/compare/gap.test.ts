import { describe, expect, test } from '@jest/globals';
import { gapBetween } from '../../src/compare/gap.js';
import type { Gap, GapItem } from '../../src/model/gap.js';
import type { AllOccupations } from '../../src/model/occupations.js';
import type { Role } from '../../src/model/role.js';
import { readRole } from '../generate.js';

const partNames = ['keep', 'raise', 'learn', 'duties', 'minor', 'common', 'leave', 'steps', 'pay', 'part'] as const;

/** A gap in short: the items of each part, with label and priority. */
function summary({ notStated, ...rest }: Gap): Readonly<Record<string, readonly string[]>> {
  const unknown = notStated.flatMap(({ category, items }) => items.map((item) => `${category}, ${short(item)}`));
  const parts = partNames.map((name) => [name, rest[name].map(short)] as const);
  return Object.fromEntries([...parts, ['notStated', unknown] as const].filter(([, items]) => items.length > 0));
}

function short({ label, text, priority }: GapItem): string {
  return `${label === null ? '' : `${label}: `}${text}${priority === null ? '' : ` ${priority}`}`;
}

async function gap(from: object, to: object): Promise<Gap> {
  return gapBetween(await readRole({ id: 'a', title: 'A', ...from }), await readRole({ id: 'b', title: 'B', ...to }));
}

const figure = { statistic: 'mean', amount: 100, currency: 'USD', period: 'year' };

test.each<[title: string, from: object, to: object, parts: object]>([
  [
    'keeps what both state, unless the level must rise',
    { skills: [{ name: 'Same', level: 3 }, { name: 'Lower', level: 4 }, { name: 'Higher', level: 2 }, 'Unrated'] },
    {
      skills: [
        { name: 'Same', level: 3 },
        { name: 'Lower', level: 3 },
        { name: 'Higher', level: 4, importance: 2.5 },
        { name: 'Unrated', level: 7 },
      ],
    },
    { keep: ['Same', 'Unrated', 'Lower'], raise: ['Higher 5'] },
  ],
  [
    'sorts what must rise by importance (3 if not stated) times steps, then by name',
    { skills: ['Zeal', 'Art', 'Music', 'Bread', 'Law'].map((name) => ({ name, level: 1 })) },
    {
      skills: [
        { name: 'Zeal', level: 2 },
        { name: 'Art', level: 2, importance: 3 },
        { name: 'Music', level: 3, importance: 2.5 },
        { name: 'Bread', level: 5, importance: 4 },
        { name: 'Law', level: 2 },
      ],
    },
    { raise: ['Bread 16', 'Music 5', 'Art 3', 'Law 3', 'Zeal 3'] },
  ],
  [
    'keeps every name that one entry lists',
    { technologies: ['Kotlin / Swift', 'R&D tools'] },
    { technologies: ['Swift', 'Kotlin', 'R'] },
    { keep: ['Kotlin', 'Swift'], learn: ['R 0'], leave: ['R&D tools'] },
  ],
  [
    'sorts what is met in part by need, and leaves behind nothing that is asked for',
    { technologies: ['AWS', 'Docker', 'Perl'], skills: [] },
    {
      skills: [
        { text: 'Experience with AWS or Azure', need: 'preferred' },
        'Docker and Kubernetes',
        { text: 'At least one of: AWS, Azure', importance: 2 },
        { text: 'Docker and Helm', need: 'required' },
      ],
      technologies: ['Go'],
    },
    {
      keep: ['At least one of: AWS, Azure'],
      learn: ['Go 0'],
      leave: ['Perl'],
      part: ['Docker and Helm', 'Docker and Kubernetes', 'Experience with AWS or Azure'],
    },
  ],
  [
    'keeps levels on different scales',
    { skills: [{ name: 'SQL', level: 2 }] },
    { skills: [{ name: 'SQL', level: 'expert' }], scales: { skills: ['new', 'expert'] } },
    { keep: ['SQL'] },
  ],
  [
    'sorts what is new by need, then by importance, and leaves what is old',
    { skills: ['Sell'] },
    {
      skills: [
        { text: 'Welcome', need: 'preferred', importance: 5 },
        { text: 'Unsaid', importance: 3 },
        { text: 'Unsaid, but more', importance: 4 },
        { text: 'Unsaid, and rated', level: 1 },
        { text: 'Unsaid, and no more' },
        { text: 'Asked for', need: 'required' },
        { text: 'Asked for most', need: 'required', importance: 1 },
      ],
    },
    {
      learn: [
        'Asked for most 3.5',
        'Asked for 0',
        'Unsaid, but more 14',
        'Unsaid 10.5',
        'Unsaid, and rated 3',
        'Unsaid, and no more 0',
        'Welcome 17.5',
      ],
      leave: ['Sell'],
    },
  ],
  [
    'learns no duty, under whatever name',
    { duties: ['Sing'], responsibilities: ['Dance'], skills: ['Talk'] },
    { duties: ['Cook', { text: 'Wash up', importance: 1 }], responsibilities: ['Bake'], skills: ['Walk'] },
    { learn: ['Walk 0'], duties: ['Wash up 3.5', 'Cook 0', 'Bake 0'], leave: ['Sing', 'Talk', 'Dance'] },
  ],
  [
    'sets aside what matters little in the second role, unless that says that it is needed',
    { knowledge: [{ name: 'Law', level: 1 }, { name: 'Art', level: 0.1 }, 'Music'] },
    {
      knowledge: [
        { name: 'Law', level: 4, importance: 2.49 },
        { name: 'Art', level: 0.99, importance: 3 },
        { name: 'Wood', level: 4, importance: 2.5 },
        { name: 'Gold', level: 1, importance: 2.4, need: 'preferred' },
        { name: 'Stone', level: 0.3 },
      ],
    },
    { learn: ['Wood 10', 'Gold 2.4'], minor: ['Law 7.47', 'Art 2.67', 'Stone 0.9'], leave: ['Music'] },
  ],
  [
    'sets aside no low level on a scale of the file',
    { skills: ['Talk'], scales: { skills: { minimum: 0, maximum: 1 } } },
    { skills: [{ name: 'Walk', level: 0.5 }], scales: { skills: { minimum: 0, maximum: 1 } } },
    { learn: ['Walk 1.5'], leave: ['Talk'] },
  ],
  [
    'omits prose, interests, environment and outlook',
    { summary: 'Sells', interests: ['Social'], environment: { setting: ['office', 'home'] }, outlook: { growth: 2 } },
    { summary: 'Buys', interests: ['Social', 'Artistic'], environment: { setting: ['office'], travel: 'much' }, outlook: ['Grows'] },
    {},
  ],
  [
    'lists pay if both state it',
    { pay: [figure] },
    { pay: [figure, { ...figure, statistic: 'p90' }] },
    { pay: ['mean, USD a year: $100'] },
  ],
  [
    'lists education and experience as steps if both state them',
    { requirements: { education: { minimum: 'bachelor', preferred: 'master' }, experience: 'Two years' } },
    { requirements: { education: { minimum: 'bachelor', preferred: 'doctorate' }, experience: 'Five years' } },
    {
      steps: ["education, minimum: bachelor's degree", 'education, preferred: doctorate', 'experience: Five years'],
    },
  ],
  [
    'does not list them as steps if only one states them',
    { requirements: { education: { minimum: 'bachelor' }, experience: 'Two years' } },
    { requirements: { education: { preferred: 'master' }, licence: 'B' } },
    { notStated: ["requirements, education, preferred: master's degree 0", 'requirements, licence: B 0'] },
  ],
  [
    'keeps shared fields of study, and lists others as steps',
    { requirements: { education: { minimum: 'bachelor', fields: ['law', 'physics'] } } },
    { requirements: { education: { minimum: 'bachelor', fields: ['physics', 'art'] } } },
    {
      keep: ['education, fields: physics'],
      steps: ["education, minimum: bachelor's degree", 'education, fields: law', 'education, fields: art'],
    },
  ],
  [
    'treats other requirements as items, except for the statement that there are none',
    { requirements: { tools: ['saw', 'plane'], licences: [], languages: 'Spanish', visa: [] } },
    { requirements: { tools: ['saw', 'lathe'], licences: ['B'], languages: 'Spanish', visa: [] } },
    { keep: ['tools: saw', 'languages: Spanish'], learn: ['tools: lathe 0', 'licences: B 0'], leave: ['tools: plane'] },
  ],
  [
    'lists what the first role does not state as not stated',
    { requirements: { tools: 'saw' }, knowledge: ['Wood'] },
    {
      requirements: { tools: 'saw', certifications: [], languages: [{ text: 'Spanish', importance: 2 }] },
      skills: [{ name: 'Talk', level: 2, importance: 4 }],
      summary: 'Builds',
      pay: [figure],
      interests: ['Social'],
    },
    { keep: ['tools: saw'], notStated: ['requirements, languages: Spanish 7', 'skills, Talk 8'] },
  ],
  [
    'counts an empty list as stated',
    { skills: [], requirements: { tools: [] } },
    { skills: ['Talk'], requirements: { tools: ['saw'] } },
    { learn: ['tools: saw 0', 'Talk 0'] },
  ],
  [
    'treats experience outside the requirements as an item',
    { impact: { experience: 'much', scope: 'none', reach: 'world' } },
    { impact: { experience: 'little', scope: 'team', reach: 'world' } },
    { keep: ['reach: world'], raise: ['experience: little 0', 'scope: team 0'] },
  ],
  [
    'raises a greater figure in like words, and keeps a smaller one',
    { duties: ['Manages a team of 5', 'Approves budgets up to 2 million euros'] },
    { duties: ['Manages a team of 50', 'Approves budgets up to 10,000 euros'] },
    { keep: ['Approves budgets up to 10,000 euros'], raise: ['Manages a team of 50 0'] },
  ],
  [
    'raises steps of a custom scale',
    { scales: { scope: ['team', 'firm', 'world'] }, impact: { scope: 'team', reach: 'world' } },
    { scales: { scope: ['team', 'firm', 'world'] }, impact: { scope: 'world', reach: 'world' } },
    { keep: ['reach: world'], raise: ['scope: world 6'] },
  ],
])('%s', async (_title, from, to, parts) => {
  expect(summary(await gap(from, to))).toEqual(parts);
});

const all: AllOccupations = {
  rated: 1,
  ratings: { skills: { means: { Listening: 3.5 }, chance: 0.5 } },
  common: { skills: ['Listening', 'Reading'] },
  pay: { currency: 'USD', period: 'year', region: 'United States', medians: [] },
  groups: {},
  technologies: {},
};

const listening = (level: number, more = {}): object => ({ name: 'Listening', level, importance: 4, ...more });

describe('what nearly every occupation asks for', () => {
  test.each<[title: string, from: (object | string)[], to: (object | string)[], parts: object]>([
    ['is not among what is to be learnt', ['Sewing'], [listening(6)], { common: ['Listening 24'], leave: ['Sewing'] }],
    ['is not among what must rise', [listening(1)], [listening(4.4)], { common: ['Listening 13.6'] }],
    ['must rise to a level that is far above the usual one', [listening(1)], [listening(4.5)], { raise: ['Listening 14'] }],
    [
      'is to be learnt if the role says that it is needed',
      ['Sewing'],
      [listening(4, { need: 'required' })],
      { learn: ['Listening 16'], leave: ['Sewing'] },
    ],
    ['is still of little importance', ['Sewing'], [listening(4, { importance: 2 })], { minor: ['Listening 8'], leave: ['Sewing'] }],
    ['counts in any spelling', ['Sewing'], ['reading'], { common: ['reading 0'], leave: ['Sewing'] }],
    ['is looked for in its own category alone', ['Sewing'], ['Speaking'], { learn: ['Speaking 0'], leave: ['Sewing'] }],
  ])('%s', async (_title, from, to, parts) => {
    const roles = await Promise.all([from, to].map((skills, index) => readRole({ id: `r${index}`, title: 'R', skills })));
    expect(summary(gapBetween(roles[0]!, roles[1]!, { all }))).toEqual(parts);
  });

  test('is a criterion like others between levels of one role', async () => {
    const roles = await Promise.all(
      [['Sewing'], ['Sewing', listening(3)]].map((skills) => readRole({ id: 'a', title: 'A', skills, levels: [{ id: 1 }, { id: 2 }] })),
    );
    expect(summary(gapBetween({ ...roles[0]!, level: '1' }, { ...roles[1]!, level: '2' }, { all }))).toEqual({
      keep: ['Sewing'],
      learn: ['Listening 12'],
    });
  });
});

test('gives the titles of categories that are not stated', async () => {
  const { notStated } = await gap({ duties: ['Sell'] }, { skills: ['Talk'], 'works-with': ['Buyers'] });
  expect(notStated.map(({ category, title }) => [category, title])).toEqual([
    ['skills', 'Skills'],
    ['works-with', 'Works with'],
  ]);
});

const atLevel = async (level: string | null, text: string): Promise<Role> => {
  const role = await readRole({ id: 'a', title: 'A', duties: [{ id: 'code', text }, 'Talk'], levels: [{ id: 1 }, { id: 2 }] });
  return { ...role, level };
};

describe('an item that a level rewords', () => {
  test.each<[title: string, from: string | null, to: string | null, part: object]>([
    ['must rise on the way up', '1', '2', { keep: ['Talk'], raise: ['Plan code 0'] }],
    ['must rise from the role itself too', null, '1', { keep: ['Talk'], raise: ['Plan code 0'] }],
    ['is kept on the way down', '2', '1', { keep: ['Talk', 'Plan code'] }],
    ['is kept on the way to the role itself', '1', null, { keep: ['Talk', 'Plan code'] }],
  ])('%s', async (_title, from, to, part) => {
    expect(summary(gapBetween(await atLevel(from, 'Write code'), await atLevel(to, 'Plan code')))).toEqual(part);
  });

  test.each<[from: object, to: object, part: string]>([
    [{ impact: { reports: 2 } }, { impact: { reports: 5 } }, 'raise'],
    [{ impact: { reports: 5 } }, { impact: { reports: 2 } }, 'raise'],
    [{ impact: { remote: true } }, { impact: { remote: false } }, 'raise'],
    [{ duties: [{ text: 'Code', note: 'at times' }] }, { duties: [{ text: 'Code', note: 'daily' }] }, 'keep'],
    [{ skills: [{ name: 'SQL', level: 5 }] }, { skills: [{ name: 'SQL', level: 3 }] }, 'keep'],
  ])('compares a level with %j to a higher one with %j, and lists the item under %s', async (below, above, part) => {
    const [from, to] = await Promise.all(
      [below, above].map((stated) => readRole({ id: 'a', title: 'A', ...stated, levels: [{ id: 1 }, { id: 2 }] })),
    );
    expect(from && to && Object.keys(summary(gapBetween({ ...from, level: '1' }, { ...to, level: '2' })))).toEqual([part]);
  });

  test.each(['1', '2'])('is no longer kept on the way to another role, from level %s', async (level) => {
    const other = { ...(await atLevel('1', 'Plan code')), id: 'b' };
    expect(summary(gapBetween(await atLevel(level, 'Write code'), other))).toEqual({ keep: ['Talk'], raise: ['Plan code 0'] });
  });

  test('has no negative priority if another role asks for a lower level', async () => {
    const [from, to] = [
      { id: 'x', text: 'Sing', level: 5 },
      { id: 'x', text: 'Cook', level: 2 },
    ];
    expect(summary(await gap({ skills: [from] }, { skills: [to] }))).toEqual({ raise: ['Cook 0'] });
  });
});
