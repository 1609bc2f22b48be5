import { describe, expect, test } from '@jest/globals';
import { compareRoles } from '../../src/compare/compare-roles.js';
import type { CompareOptions } from '../../src/compare/compare-options.js';
import type { ComparedCategory, Comparison, Row } from '../../src/model/comparison.js';
import type { Role } from '../../src/model/role.js';
import { scoreItems } from '../../src/similarity/score-items.js';
import { round } from '../../src/categories/scale.js';
import { readRole } from '../generate.js';

async function rolesOf(stated: readonly object[]): Promise<Role[]> {
  return Promise.all(stated.map((raw, place) => readRole({ id: `r${place}`, title: `R${place}`, ...raw })));
}

async function only(stated: readonly object[]): Promise<ComparedCategory> {
  const [category] = compareRoles(await rolesOf(stated)).categories;
  if (!category) throw new Error('the roles state nothing');
  return category;
}

/** A row in short: its status, label and texts, then by what it was matched and what differs. */
function short({ status, label, cells, match, delta }: Row): readonly unknown[] {
  const texts = cells.map((cell) => cell?.text ?? '–').join(' | ');
  return [`${status}: ${label === null ? '' : `${label}: `}${texts}`, ...(match ? [match.by, match.score] : []), ...(delta ? [delta] : [])];
}

type Case = readonly [what: string, stated: readonly unknown[], rows: readonly unknown[], similarity: number | null];

describe('lists', () => {
  test.each<Case>([
    ['exact, apart from case and signs', [['Write code'], ['write code.']], [['same: Write code | write code.', 'exact', 1]], 1],
    ['an id joins other words', [[{ id: 'x', text: 'Sing' }], [{ id: 'x', text: 'Cook' }]], [['same: Sing | Cook', 'id', 1]], 1],
    ['so does an alias', [[{ text: 'Sing', aliases: ['Hum'] }], ['hum']], [['same: Sing | hum', 'alias', 1]], 1],
    [
      'codes suggest it, by the part that both bear',
      [[{ text: 'Sing', 'same-as': ['1', '2'] }], [{ text: 'Cook', 'same-as': ['2', '3'] }]],
      [['similar: Sing | Cook', 'code', 1 / 3]],
      0.33,
    ],
    [
      'one code may stand alone',
      [[{ text: 'Sing', 'same-as': '1' }], [{ text: 'Cook', 'same-as': ['1'] }]],
      [['similar: Sing | Cook', 'code', 1]],
      1,
    ],
    [
      'and the same words with a code are the same',
      [[{ text: 'Sing', 'same-as': '1' }], [{ text: 'sing', 'same-as': '1' }]],
      [['same: Sing | sing', 'code', 1]],
      1,
    ],
    [
      'the surest comes first',
      [
        [{ id: 'x', text: 'Sing' }, 'Cook'],
        ['Sing', { id: 'x', text: 'Cook' }],
      ],
      [['same: Sing | Cook', 'id', 1], ['only: Cook | –'], ['only: – | Sing']],
      0.33,
    ],
    ['those of the first stand before those of the second', [['Sing'], ['Cook']], [['only: Sing | –'], ['only: – | Cook']], 0],
    [
      'within these as the files have them',
      [
        ['Sing', 'Hum'],
        ['Cook', 'Bake'],
      ],
      [['only: Sing | –'], ['only: Hum | –'], ['only: – | Cook'], ['only: – | Bake']],
      0,
    ],
    [
      'the same before what differs',
      [
        ['Hum', { text: 'Cook', need: 'required' }, 'Bake'],
        ['Bake', { text: 'Cook', need: 'preferred' }],
      ],
      [['same: Bake | Bake', 'exact', 1], ['different: Cook | Cook', 'exact', 1, { changed: ['need'] }], ['only: Hum | –']],
      0.67,
    ],
    [
      'a theme groups, in the order of the files',
      [
        [
          { text: 'Sing', theme: 'Music' },
          { text: 'Cook', theme: 'Food' },
        ],
        [
          { text: 'Bake', theme: 'Food' },
          { text: 'Cook', theme: 'Meals' },
        ],
      ],
      [['only: Music: Sing | –'], ['only: Food: – | Bake'], ['same: Food / Meals: Cook | Cook', 'exact', 1]],
      0.33,
    ],
    [
      'items without a theme stand with those of the first',
      [
        [{ text: 'Sing', theme: 'Music' }, { text: 'Cook', theme: 'Food' }, 'Bake'],
        ['Sing', { text: 'Cook', theme: 'Food' }, 'Bake'],
      ],
      [
        ['same: Music: Sing | Sing', 'exact', 1],
        ['same: Bake | Bake', 'exact', 1],
        ['same: Food: Cook | Cook', 'exact', 1],
      ],
      1,
    ],
    [
      'rows of one place by what they say',
      [
        ['Sing', 'Cook'],
        ['Cook', 'Sing'],
      ],
      [
        ['same: Cook | Cook', 'exact', 1],
        ['same: Sing | Sing', 'exact', 1],
      ],
      1,
    ],
    [
      'whichever role says it',
      [
        [
          { id: 'a', text: 'Zoo' },
          { id: 'b', text: 'Bar' },
        ],
        [
          { id: 'b', text: 'Cat' },
          { id: 'a', text: 'Ape' },
        ],
      ],
      [
        ['same: Zoo | Ape', 'id', 1],
        ['same: Bar | Cat', 'id', 1],
      ],
      1,
    ],
    [
      'a level counts by its nearness',
      [[{ text: 'SQL', level: 2 }], [{ text: 'SQL', level: 3.75 }]],
      [['different: SQL | SQL', 'exact', 1, { changed: ['level'], level: 1.75 }]],
      0.75,
    ],
    [
      'what one does not state is no difference',
      [[{ text: 'SQL', level: 2, importance: 1, note: 'daily' }], ['SQL']],
      [['same: SQL | SQL', 'exact', 1]],
      1,
    ],
    [
      'importance, and all that differs at once',
      [
        [{ text: 'SQL', level: 7, importance: 1.5, need: 'required', note: 'daily' }],
        [{ text: 'SQL', level: 0, importance: 4, need: 'preferred', note: 'seldom' }],
      ],
      [['different: SQL | SQL', 'exact', 1, { changed: ['level', 'importance', 'need', 'note'], level: -7, importance: 2.5 }]],
      0,
    ],
    [
      'notes are compared by their words',
      [[{ text: 'SQL', note: 'Daily.' }], [{ text: 'SQL', note: 'daily' }]],
      [['same: SQL | SQL', 'exact', 1]],
      1,
    ],
    [
      'of three, the highest less the lowest of those that state it',
      [[{ text: 'SQL', level: 5 }], ['SQL'], [{ text: 'SQL', level: 2 }]],
      [['different: SQL | SQL | SQL', 'exact', 1, { changed: ['level'], level: 3 }]],
      0.86,
    ],
    [
      'of three, some of which lack it',
      [['SQL', 'Go'], ['SQL', 'Go'], ['Go']],
      [
        ['same: Go | Go | Go', 'exact', 1],
        ['only: SQL | SQL | –', 'exact', 1],
      ],
      0.67,
    ],
  ])('%s', async (_what, stated, rows, similarity) => {
    const found = await only(stated.map((duties) => ({ duties })));
    expect(found.rows.map(short)).toEqual(rows);
    expect(found.similarity).toBe(similarity);
  });

  test('those that say the first are joined, wherever they stand', async () => {
    const [own, others] = [{ duties: [{ text: 'SQL', note: 'b' }] }, ['d', 'c', 'e'].map((note) => ({ text: 'SQL', note }))];
    for (const duties of [others, others.toReversed(), others.toSorted((a, b) => (a.note < b.note ? -1 : 1))]) {
      const [row] = (await only([own, { duties }])).rows;
      expect(row?.cells).toEqual([
        { text: 'SQL', note: 'b' },
        { text: 'SQL', note: 'c' },
      ]);
    }
  });

  test('levels on different scales do not compare, and are no less shared for it', async () => {
    const scales = { skills: ['new', 'expert'] };
    const found = await only([{ skills: [{ text: 'SQL', level: 2 }] }, { skills: [{ text: 'SQL', level: 'new' }], scales }]);
    expect(found.rows.map(short)).toEqual([
      ['different: SQL | SQL', 'exact', 1, { changed: ['level'], notComparable: 'the levels are on different scales' }],
    ]);
    expect(found.similarity).toBe(1);
    expect(found.rows[0]?.scale).toBe(null);
  });

  test('nor do equal figures on ranges of one’s own', async () => {
    const scales = { skills: { minimum: 0, maximum: 10 } };
    const found = await only([
      {
        skills: [
          { text: 'SQL', level: 2, importance: 3 },
          { text: 'Go', level: 1 },
        ],
      },
      {
        skills: [
          { text: 'SQL', level: 2, importance: 3 },
          { text: 'Go', level: 6 },
        ],
        scales,
      },
    ]);
    const delta = { changed: ['level'], notComparable: 'the levels are on different scales' };
    expect(found.rows.map(short)).toEqual([
      ['different: SQL | SQL', 'exact', 1, delta],
      ['different: Go | Go', 'exact', 1, delta],
    ]);
    expect(found.similarity).toBe(1);
  });

  test('of three, the scale of one that is not rated does not count', async () => {
    const [low, high] = [{ skills: [{ text: 'SQL', level: 2 }] }, { skills: [{ text: 'SQL', level: 4 }] }];
    const found = await only([low, { skills: ['SQL'], scales: { skills: ['new', 'expert'] } }, high]);
    expect(found.rows.map(short)).toEqual([['different: SQL | SQL | SQL', 'exact', 1, { changed: ['level'], level: 2 }]]);
    expect(found.rows[0]?.scale).toEqual({ minimum: 0, maximum: 7 });
  });

  test('a theme is taken without the space around it', async () => {
    const found = await only([' Food ', 'Food'].map((theme) => ({ duties: [{ text: 'Cook', theme }] })));
    expect(found.rows.map(short)).toEqual([['same: Food: Cook | Cook', 'exact', 1]]);
  });

  test('a scale of one’s own measures', async () => {
    const scales = { skills: ['new', 'working', 'expert'] };
    const found = await only([
      { skills: [{ text: 'SQL', level: 'new' }], scales },
      { skills: [{ text: 'SQL', level: 'working' }], scales },
    ]);
    expect(found.rows.map(short)).toEqual([['different: SQL | SQL', 'exact', 1, { changed: ['level'], level: 1 }]]);
    expect(found.similarity).toBe(0.5);
    expect(found.rows[0]?.scale).toEqual({ steps: ['new', 'working', 'expert'] });
  });

  test('a row is measured on a scale where something is rated', async () => {
    const [rated, unrated] = [{ duties: [{ text: 'SQL', level: 2 }] }, { duties: ['SQL'] }];
    expect((await only([rated, unrated])).rows[0]?.scale).toEqual({ minimum: 0, maximum: 7 });
    expect((await only([unrated, unrated])).rows[0]?.scale).toBe(null);
  });
});

describe('attributes', () => {
  const ladder = { scales: { scope: ['team', 'firm', 'world'] } };

  test.each<Case>([
    [
      'one value each is one thing, in other words',
      [{ travel: 'much' }, { travel: 'little' }],
      [['different: travel: much | little', { changed: ['text'] }]],
      0,
    ],
    ['and the same in the same', [{ travel: 'Much' }, { travel: 'much' }], [['same: travel: Much | much']], 1],
    ['numbers differ by so much', [{ years: 2 }, { years: 5 }], [['different: years: 2 | 5', { value: 3 }]], 0],
    ['yes and no by none', [{ night: true }, { night: false }], [['different: night: yes | no', { changed: ['value'] }]], 0],
    ['nor a number and a yes', [{ night: true }, { night: 3 }], [['different: night: yes | 3', { changed: ['value'] }]], 0],
    ['nor a number and a text', [{ years: 2 }, { years: 'some' }], [['different: years: 2 | some', { changed: ['text'] }]], 0],
    [
      'of lists each value is an item',
      [{ tools: ['saw', 'axe'] }, { tools: ['axe'] }],
      [['same: tools: axe | axe', 'exact', 1], ['only: tools: saw | –']],
      0.5,
    ],
    [
      'a single value is an item where the other states a list',
      [{ tools: 'axe' }, { tools: ['axe', 'saw'] }],
      [['same: tools: axe | axe', 'exact', 1], ['only: tools: – | saw']],
      0.5,
    ],
    [
      'and is not joined to another item',
      [{ tools: 'pen' }, { tools: ['axe', 'saw'] }],
      [['only: tools: pen | –'], ['only: tools: – | axe'], ['only: tools: – | saw']],
      0,
    ],
    ['of another attribute either', [{ tools: ['axe'] }, { gear: ['axe'] }], [['only: tools: axe | –'], ['only: gear: – | axe']], 0],
    [
      'one value is the same as one of a list where an id says so',
      [{ tools: { id: 'x', text: 'axe' } }, { tools: [{ id: 'x', text: 'hatchet' }] }],
      [['same: tools: axe | hatchet', 'id', 1]],
      1,
    ],
    [
      'an empty list says that there is none',
      [{ tools: [] }, { tools: ['axe'] }],
      [['only: tools: none | –'], ['only: tools: – | axe']],
      0,
    ],
    [
      'ratings of one text',
      [{ sql: { text: 'SQL', level: 2 } }, { sql: { text: 'sql', level: 4 } }],
      [['different: sql: SQL | sql', { changed: ['level'], level: 2 }]],
      1,
    ],
    [
      'education by rungs',
      [{ education: 'bachelor' }, { education: 'none' }],
      [["different: education, minimum: bachelor's degree | no diploma", { rungs: -5 }]],
      0.55,
    ],
    [
      'of which each is a thing of its own',
      [{ education: { minimum: 'bachelor', preferred: 'master' } }, { education: { preferred: 'master' } }],
      [["only: education, minimum: bachelor's degree | –"], ["same: education, preferred: master's degree | master's degree"]],
      0.5,
    ],
    [
      'rows stand by their labels, as the files have these',
      [
        { b: 1, a: 2 },
        { b: 2, a: 2 },
      ],
      [['different: b: 1 | 2', { value: 1 }], ['same: a: 2 | 2']],
      0.5,
    ],
    [
      'and by the alphabet where the files differ',
      [
        { b: 1, a: 1 },
        { a: 1, b: 1 },
      ],
      [['same: a: 1 | 1'], ['same: b: 1 | 1']],
      1,
    ],
  ])('%s', async (_what, stated, rows, similarity) => {
    const found = await only(stated.map((requirements) => ({ requirements })));
    expect(found.rows.map(short)).toEqual(rows);
    expect(found.similarity).toBe(similarity);
  });

  test('steps on a ladder of one’s own', async () => {
    const found = await only(['team', 'world', 'firm'].map((scope) => ({ ...ladder, impact: { scope } })));
    expect(found.rows.map(short)).toEqual([['different: scope: team | world | firm', { rungs: 2 }]]);
    expect(found.similarity).toBe(0.33);
    expect(found.rows[0]?.scale).toEqual({ steps: ['team', 'firm', 'world'] });
  });

  test('steps of different ladders do not compare', async () => {
    const found = await only([
      { ...ladder, impact: { scope: 'team' } },
      { scales: { scope: ['desk', 'room'] }, impact: { scope: 'room' } },
    ]);
    expect(found.rows.map(short)).toEqual([['different: scope: team | room', { notComparable: 'the steps are of different ladders' }]]);
    expect([found.similarity, found.rows[0]?.scale]).toEqual([0, null]);
  });

  test('a step and a text beside it differ by their words alone', async () => {
    const found = await only([{ ...ladder, impact: { scope: 'team' } }, { impact: { scope: 'the team' } }]);
    expect(found.rows.map(short)).toEqual([['different: scope: team | the team', { changed: ['text'] }]]);
    expect(found.similarity).toBe(0);
  });

  test('categories of different shapes are compared as lists', async () => {
    const found = await only([
      { tools: ['axe', { text: 'saw', level: 3 }] },
      { tools: { sharp: true, pan: 'iron', axe: 'axe' } },
      { tools: 'saw' },
    ]);
    expect(found.kind).toBe('list');
    expect(found.rows.map(short)).toEqual([
      ['only: saw | – | saw', 'exact', 1],
      ['only: axe | axe: axe | –', 'wording', 0.991],
      ['only: – | sharp: yes | –'],
      ['only: – | pan: iron | –'],
    ]);
    expect(found.counts).toEqual({ same: 0, similar: 0, different: 0, only: [2, 3, 1] });
  });
});

describe('pay', () => {
  const usd = { statistic: 'mean', amount: 100, currency: 'USD', period: 'year' };
  const pay = (changes: object): object => ({ ...usd, ...changes });

  test.each<Case>([
    [
      'by so much, as a part of the lower',
      [[usd], [pay({ amount: 80 })]],
      [['different: mean, USD a year: $100 | $80', { amount: -20, percent: -25 }]],
      0.8,
    ],
    [
      'of nothing there is no part',
      [[usd], [pay({ amount: 0 })]],
      [['different: mean, USD a year: $100 | $0', { amount: -100, percent: null }]],
      0,
    ],
    ['two times nothing is the same', [[pay({ amount: 0 })], [pay({ amount: 0 })]], [['same: mean, USD a year: $0 | $0']], 1],
    [
      'the same, though one may be more',
      [[usd], [pay({ 'top-coded': true })]],
      [['different: mean, USD a year: $100 | $100', { amount: 0, percent: 0 }]],
      1,
    ],
    ['the same, as it is said', [[usd], [pay({ 'top-coded': false, note: 'x' })]], [['same: mean, USD a year: $100 | $100']], 1],
    [
      'two times nothing at least is all of it',
      [[pay({ amount: 0 })], [pay({ amount: 0, 'top-coded': true })]],
      [['different: mean, USD a year: $0 | $0', { amount: 0, percent: null }]],
      1,
    ],
    [
      'a figure in the same currency comes before one in another',
      [[pay({ source: 'a' })], [pay({ currency: 'EUR', source: 'a' }), pay({ source: 'b' })]],
      [['only: mean, EUR a year: – | €100'], ['same: mean, USD a year: $100 | $100']],
      0.5,
    ],
    [
      'the lowest is not set beside the highest',
      [[pay({ statistic: 'minimum' })], [pay({ statistic: 'maximum' })]],
      [['only: minimum, USD a year: $100 | –'], ['only: maximum, USD a year: – | $100']],
      0,
    ],
    [
      'not in another currency',
      [[usd], [pay({ currency: 'EUR' })]],
      [['different: mean, USD a year / mean, EUR a year: $100 | €100', { notComparable: 'currency is USD and EUR' }]],
      0,
    ],
    [
      'nor for another time or region',
      [[usd], [pay({ period: 'hour', region: 'Ohio' })]],
      [
        [
          'different: mean, USD a year / mean, USD an hour, Ohio: $100 | $100',
          { notComparable: 'period is year and hour; region is not stated and Ohio' },
        ],
      ],
      0,
    ],
    [
      'a mean is set beside a median',
      [[usd], [pay({ statistic: 'median' })]],
      [['different: mean, USD a year / median, USD a year: $100 | $100', { notComparable: 'statistic is mean and median' }]],
      0,
    ],
    [
      'a p50 is a median',
      [[pay({ statistic: 'p50' })], [pay({ statistic: 'median', amount: 150 })]],
      [['different: median, USD a year: $100 | $150', { amount: 50, percent: 50 }]],
      0.67,
    ],
    [
      'whichever stands first',
      [[pay({ statistic: 'median' })], [pay({ statistic: 'p50' })]],
      [['same: median, USD a year: $100 | $100']],
      1,
    ],
    [
      'and is called p50 where all call it so',
      [[pay({ statistic: 'p50' })], [pay({ statistic: 'p50' })]],
      [['same: p50, USD a year: $100 | $100']],
      1,
    ],
    [
      'a p50 is set beside a mean',
      [[pay({ statistic: 'p50' })], [usd]],
      [['different: p50, USD a year / mean, USD a year: $100 | $100', { notComparable: 'statistic is p50 and mean' }]],
      0,
    ],
    [
      'of two that are one, that of the same name is the nearer',
      [[pay({ statistic: 'p50' })], [pay({ statistic: 'median', amount: 50 }), pay({ statistic: 'p50' })]],
      [['only: median, USD a year: – | $50'], ['same: p50, USD a year: $100 | $100']],
      0.5,
    ],
    [
      'that of the same source before it',
      [[pay({ statistic: 'p50', source: 'a' })], [pay({ statistic: 'median', source: 'a' }), pay({ statistic: 'p50', source: 'b' })]],
      [['same: median, USD a year: $100 | $100'], ['only: p50, USD a year: – | $100']],
      0.5,
    ],
    [
      'a region is one in whatever letters',
      [
        [pay({ region: 'London' }), pay({ region: 'Remote', amount: 45 })],
        [pay({ region: 'remote', amount: 90 }), pay({ region: 'LONDON' })],
      ],
      [['same: mean, USD a year, LONDON: $100 | $100'], ['different: mean, USD a year, Remote: $45 | $90', { amount: 45, percent: 100 }]],
      0.75,
    ],
    [
      'also where one alone is in another',
      [[pay({ region: 'Ohio' })], [pay({ region: 'ohio', currency: 'EUR' })], [pay({ region: 'Iowa' })]],
      [
        [
          'different: mean, USD a year, Ohio / mean, EUR a year, ohio / mean, USD a year, Iowa: $100 | €100 | $100',
          { notComparable: 'currency is USD and EUR; region is Ohio and Iowa' },
        ],
      ],
      0,
    ],
    [
      'but not beside the lowest',
      [[usd], [pay({ statistic: 'minimum' })]],
      [['only: mean, USD a year: $100 | –'], ['only: minimum, USD a year: – | $100']],
      0,
    ],
    [
      'each source beside its own',
      [
        [pay({ source: 'a' }), pay({ source: 'b', amount: 50 })],
        [pay({ source: 'a', amount: 50 }), pay({ source: 'b' })],
      ],
      [
        ['different: mean, USD a year: $100 | $50', { amount: -50, percent: -100 }],
        ['different: mean, USD a year: $50 | $100', { amount: 50, percent: 100 }],
      ],
      0.5,
    ],
    [
      'and beside another where there is none',
      [[pay({ source: 'a' })], [pay({ source: 'b' })]],
      [['same: mean, USD a year: $100 | $100']],
      1,
    ],
    [
      'what only one states, as its label stands in the files',
      [[pay({ currency: 'EUR' }), usd], [usd]],
      [['only: mean, EUR a year: €100 | –'], ['same: mean, USD a year: $100 | $100']],
      0.5,
    ],
  ])('%s', async (_what, stated, rows, similarity) => {
    const sources = { a: { title: 'A' }, b: { title: 'B' } };
    const found = await only(stated.map((figures) => ({ pay: figures, sources })));
    expect(found.rows.map(short)).toEqual(rows);
    expect(found.similarity).toBe(similarity);
  });
});

test('prose is the same or not, and is not measured', async () => {
  const same = await only([{ summary: 'Sells.' }, { summary: ' sells' }]);
  const other = await only([{ summary: 'Sells.' }, { summary: 'Buys.' }]);
  const alone = await only([{ summary: 'Sells.' }, { duties: ['Buy'] }]);
  expect([same, other, alone].map(({ rows, similarity }) => [rows.map(short), similarity])).toEqual([
    [[['same: Sells. | sells']], null],
    [[['different: Sells. | Buys.', { changed: ['text'] }]], null],
    [[['only: Sells. | –']], null],
  ]);
});

/** Two levels of one role. */
const levels = async (left: object, right: object, options: CompareOptions = {}): Promise<Comparison> => {
  const [one, other] = await rolesOf([left, right].map((raw) => ({ id: 'r', levels: [{ id: 1 }, { id: 2 }], ...raw })));
  if (!one || !other) throw new Error('there are no roles');
  return compareRoles(
    [
      { ...one, level: '1' },
      { ...other, level: '2' },
    ],
    options,
  );
};

describe('of levels of one role, an item in other words', () => {
  const [lead, leadMore] = [
    { id: 'lead', text: 'Lead a project' },
    { id: 'lead', text: 'Lead the projects of several teams' },
  ];
  const [alike = []] = scoreItems([lead.text], [leadMore.text]);

  test.each([
    ['is shared as far as the words are alike', { duties: [lead] }, { duties: [leadMore] }, round(alike[0] ?? 0)],
    [
      'and less, as its level is another',
      { duties: [{ ...lead, level: 3.5 }] },
      { duties: [{ ...leadMore, level: 0 }] },
      round((alike[0] ?? 0) / 2),
    ],
    ['with other signs is in the same', { duties: [lead] }, { duties: [{ id: 'lead', text: 'lead a project.' }] }, 1],
    ['is in an attribute as well', { needs: { tools: [lead] } }, { needs: { tools: [leadMore] } }, round(alike[0] ?? 0)],
  ])('%s', async (_, left, right, similarity) => {
    const [category] = (await levels(left, right)).categories;
    expect(category?.similarity).toBe(similarity);
  });

  test('is not shared at all where no wording is judged', async () => {
    const { categories } = await levels({ duties: [lead, 'Write'] }, { duties: [leadMore, 'Write'] }, { match: 'exact' });
    expect(categories.map(({ similarity }) => similarity)).toEqual([0.5]);
  });

  test('is not among what both are said to share', async () => {
    const { categories, highlights } = await levels({ duties: [lead, 'Write'] }, { duties: [leadMore, 'Write'] });
    expect(categories[0]?.rows.map(({ status }) => status)).toEqual(['same', 'different']);
    expect(highlights).toEqual(['Both share 1 of 2 job duties: write.']);
  });
});

describe('of all categories', () => {
  test('how much two roles share is the mean over those that both state', async () => {
    const roles = await rolesOf([
      { duties: ['Sing'], skills: ['SQL', 'Go'], summary: 'Sings', technologies: ['Excel'] },
      { duties: ['Sing'], skills: ['SQL', 'C'], summary: 'Sings', interests: ['Social'] },
    ]);
    expect(compareRoles(roles).similarity).toEqual({ score: 0.67, compared: 2, stated: 5 });
  });

  test('of three it is the mean over the pairs that share a category', async () => {
    const roles = await rolesOf([{ duties: ['Sing'] }, { duties: ['Sing', 'Cook'] }, { skills: ['SQL'] }]);
    expect(compareRoles(roles).similarity).toEqual({ score: 0.5, compared: 1, stated: 2 });
  });

  test('without one in common there is none', async () => {
    const roles = await rolesOf([{ duties: ['Sing'] }, { skills: ['SQL'] }]);
    expect(compareRoles(roles).similarity).toEqual({ score: null, compared: 0, stated: 2 });
  });

  test('they stand in the standard order, then as the files have them, then by name', async () => {
    const roles = await rolesOf([
      { zeal: 'x', craft: 'x', skills: ['SQL'] },
      { craft: 'x', aim: 'x', duties: ['Sing'], zeal: 'x' },
    ]);
    expect(compareRoles(roles).categories.map(({ id, title, stated }) => [id, title, stated])).toEqual([
      ['duties', 'Job duties', [false, true]],
      ['skills', 'Skills', [true, false]],
      ['craft', 'Craft', [true, true]],
      ['zeal', 'Zeal', [true, true]],
      ['aim', 'Aim', [false, true]],
    ]);
  });

  test('those alone that are asked for', async () => {
    const roles = await rolesOf([{ duties: ['Sing'], skills: ['SQL'], craft: 'x' }, { duties: ['Sing'] }]);
    const chosen = (...categories: readonly string[]): readonly string[] =>
      compareRoles(roles, { categories }).categories.map(({ id }) => id);
    expect(chosen('craft', 'duties')).toEqual(['duties', 'craft']);
    expect(chosen('pay', 'skills')).toEqual(['skills']);
  });

  test.each([
    ['impact', 'They have: duties, environment, skills, craft.'],
    ['crafts', 'Did you mean craft?'],
    ['Skills', 'Did you mean skills?'],
    ['skils', 'Did you mean skills?'],
    ['work environment', 'Did you mean environment?'],
    ['Job dutys', 'Did you mean duties?'],
    ['toString', 'They have: duties, environment, skills, craft.'],
  ])('%s is none: %s', async (category, hint) => {
    const roles = await rolesOf([{ duties: ['Sing'], skills: ['SQL'], craft: 'x' }, { environment: { travel: 'none' } }]);
    expect(() => compareRoles(roles, { categories: [category] })).toThrow(
      expect.objectContaining({ message: `none of the roles has a category ${category}`, hint }),
    );
  });

  test('two to six roles', async () => {
    const [role] = await rolesOf([{ duties: ['Sing'] }]);
    const many = (count: number): readonly Role[] => Array.from({ length: count }, () => role ?? []).flat();
    expect(compareRoles(many(6)).roles).toHaveLength(6);
    expect(() => compareRoles(many(7))).toThrow('a comparison takes 2 to 6 roles, not 7');
    expect(() => compareRoles(many(7))).toThrow(
      expect.objectContaining({ hint: 'Name two to six: compare systems-engineer product-manager' }),
    );
    expect(() => compareRoles(many(1))).toThrow(expect.objectContaining({ hint: 'compare show ROLE prints a single one.' }));
  });

  test('wording is judged unless exact matches are asked for', async () => {
    const roles = await rolesOf([{ duties: ['Write weekly reports for managers'] }, { duties: ['Write reports for managers every week'] }]);
    const statuses = (match: 'wording' | 'exact'): readonly unknown[] =>
      compareRoles(roles, { match }).categories.flatMap(({ rows }) => rows.map(({ status }) => status));
    expect(statuses('wording')).toEqual(['similar']);
    expect(statuses('exact')).toEqual(['only', 'only']);
  });
});
