import { describe, expect, test } from '@jest/globals';
import { alignCategory } from '../../src/compare/align-category.js';
import { categoriesToCompare } from '../../src/compare/categories-to-compare.js';
import { comparisonContext } from '../../src/compare/comparison-context.js';
import { compareRoles } from '../../src/compare/compare-roles.js';
import { pairSimilarities } from '../../src/compare/similarity.js';
import type { CompareOptions } from '../../src/compare/compare-options.js';
import type { ComparedCategory, Comparison, Row } from '../../src/model/comparison.js';
import type { Role } from '../../src/model/role.js';
import { scoreItems } from '../../src/similarity/score-items.js';
import { round } from '../../src/categories/scale.js';
import { readRole } from '../generate.js';

async function rolesOf(stated: readonly object[]): Promise<Role[]> {
  return Promise.all(stated.map((raw, index) => readRole({ id: `r${index}`, title: `R${index}`, ...raw })));
}

async function onlyCategory(stated: readonly object[]): Promise<ComparedCategory> {
  const [category] = categoriesOf(await rolesOf(stated));
  if (!category) throw new Error('the roles state nothing');
  return category;
}

/** The categories of a comparison, each with the part that is shared instead of its similarity, which is corrected for chance. */
function categoriesOf(roles: readonly Role[], options: CompareOptions = {}): ComparedCategory[] {
  const context = comparisonContext(roles, options);
  return categoriesToCompare(roles, options, context.isLadder).map((each, i) => {
    const shared = pairSimilarities(alignCategory(each, context), context).flatMap((similarity) => similarity ?? []);
    const similarity = shared.length === 0 ? null : round(shared.sort((a, b) => a - b).reduce((sum, one) => sum + one, 0) / shared.length);
    return { ...compareRoles(roles, options).categories[i]!, similarity };
  });
}

/** A row in short: status, label and texts, then how it was matched and what differs. */
function short({ status, label, cells, match, delta }: Row): readonly unknown[] {
  const texts = cells.map((cell) => cell?.text ?? '–').join(' | ');
  return [`${status}: ${label === null ? '' : `${label}: `}${texts}`, ...(match ? [match.by, match.score] : []), ...(delta ? [delta] : [])];
}

type Case = readonly [title: string, stated: readonly unknown[], rows: readonly unknown[], similarity: number | null];

describe('lists', () => {
  test.each<Case>([
    [
      'matches equal words, apart from case and punctuation',
      [['Write code'], ['write code.']],
      [['same: Write code | write code.', 'exact', 1]],
      1,
    ],
    [
      'matches other words with the same id, and calls them different',
      [[{ id: 'x', text: 'Sing' }], [{ id: 'x', text: 'Cook' }]],
      [['different: Sing | Cook', 'id', 1, { changed: ['text'] }]],
      0.06,
    ],
    [
      'calls equal words with the same id the same',
      [[{ id: 'x', text: 'Sing well' }], [{ id: 'x', text: 'sing  WELL.' }]],
      [['same: Sing well | sing  WELL.', 'id', 1]],
      1,
    ],
    [
      'reports the level with the words that differ under one id',
      [[{ id: 'x', text: 'Sing', level: 7 }], [{ id: 'x', text: 'Cook', level: 5 }]],
      [['different: Sing | Cook', 'id', 1, { changed: ['text', 'level'], level: -2 }]],
      0.04,
    ],
    [
      'calls other words with the same id the same if they share an alias',
      [[{ id: 'x', text: 'Kubernetes', aliases: ['K8s'] }], [{ id: 'x', text: 'k8s' }]],
      [['same: Kubernetes | k8s', 'id', 1]],
      1,
    ],
    [
      'calls other words with the same id different if they share no more than an alias, which they may inherit',
      [[{ id: 'x', text: 'Sing', aliases: ['Music'] }], [{ id: 'x', text: 'Cook', aliases: ['Music'] }]],
      [['different: Sing | Cook', 'id', 1, { changed: ['text'] }]],
      0.06,
    ],
    [
      'finds other words with the same id in a row that a third role joins by its words',
      [[{ id: 'x', text: 'Sing' }], [{ id: 'x', text: 'Cook' }], ['Sing']],
      [['different: Sing | Cook | Sing', 'exact', 1, { changed: ['text'] }]],
      0.37,
    ],
    ['matches an alias', [[{ text: 'Sing', aliases: ['Hum'] }], ['hum']], [['same: Sing | hum', 'alias', 1]], 1],
    [
      'matches by codes, scored by the part that is shared',
      [[{ text: 'Sing', 'same-as': ['1', '2'] }], [{ text: 'Cook', 'same-as': ['2', '3'] }]],
      [['similar: Sing | Cook', 'code', 1 / 3]],
      0.33,
    ],
    [
      'matches a single code with a list of one',
      [[{ text: 'Sing', 'same-as': '1' }], [{ text: 'Cook', 'same-as': ['1'] }]],
      [['similar: Sing | Cook', 'code', 1]],
      1,
    ],
    [
      'calls equal words with equal codes the same',
      [[{ text: 'Sing', 'same-as': '1' }], [{ text: 'sing', 'same-as': '1' }]],
      [['same: Sing | sing', 'code', 1]],
      1,
    ],
    [
      'prefers the more reliable tier',
      [
        [{ id: 'x', text: 'Sing' }, 'Cook'],
        ['Sing', { id: 'x', text: 'Cook' }],
      ],
      [['different: Sing | Cook', 'id', 1, { changed: ['text'] }], ['only: Cook | –'], ['only: – | Sing']],
      0.02,
    ],
    ['puts items of the first role before those of the second', [['Sing'], ['Cook']], [['only: Sing | –'], ['only: – | Cook']], 0],
    [
      'keeps the order of the files within each',
      [
        ['Sing', 'Hum'],
        ['Cook', 'Bake'],
      ],
      [['only: Sing | –'], ['only: Hum | –'], ['only: – | Cook'], ['only: – | Bake']],
      0,
    ],
    [
      'puts same rows before different ones',
      [
        ['Hum', { text: 'Cook', need: 'required' }, 'Bake'],
        ['Bake', { text: 'Cook', need: 'preferred' }],
      ],
      [['same: Bake | Bake', 'exact', 1], ['different: Cook | Cook', 'exact', 1, { changed: ['need'] }], ['only: Hum | –']],
      0.67,
    ],
    [
      'groups by theme, in the order of the files, and matches across themes',
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
      'gives a row the only theme that is stated',
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
      'sorts rows of equal position by their texts',
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
      'sorts rows of equal position and different wording by their texts',
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
        ['different: Zoo | Ape', 'id', 1, { changed: ['text'] }],
        ['different: Bar | Cat', 'id', 1, { changed: ['text'] }],
      ],
      0.03,
    ],
    [
      'counts a level by how close it is',
      [[{ text: 'SQL', level: 2 }], [{ text: 'SQL', level: 3.75 }]],
      [['different: SQL | SQL', 'exact', 1, { changed: ['level'], level: 1.75 }]],
      0.75,
    ],
    [
      'does not count an omitted field as a difference',
      [[{ text: 'SQL', level: 2, importance: 1, note: 'daily' }], ['SQL']],
      [['same: SQL | SQL', 'exact', 1]],
      1,
    ],
    [
      'reports all fields that differ',
      [
        [{ text: 'SQL', level: 7, importance: 1.5, need: 'required', note: 'daily' }],
        [{ text: 'SQL', level: 0, importance: 4, need: 'preferred', note: 'seldom' }],
      ],
      [['different: SQL | SQL', 'exact', 1, { changed: ['level', 'importance', 'need', 'note'], level: -7, importance: 2.5 }]],
      0,
    ],
    [
      'compares notes by their words',
      [[{ text: 'SQL', note: 'Daily.' }], [{ text: 'SQL', note: 'daily' }]],
      [['same: SQL | SQL', 'exact', 1]],
      1,
    ],
    [
      'shows another note without calling the item different',
      [[{ text: 'SQL', level: 2, note: 'daily' }], [{ text: 'SQL', level: 2, note: 'seldom' }]],
      [['same: SQL | SQL', 'exact', 1, { changed: ['note'] }]],
      1,
    ],
    [
      'measures three roles by the highest minus the lowest stated level',
      [[{ text: 'SQL', level: 5 }], ['SQL'], [{ text: 'SQL', level: 2 }]],
      [['different: SQL | SQL | SQL', 'exact', 1, { changed: ['level'], level: 3 }]],
      0.86,
    ],
    [
      'calls a row only if one of three roles lacks it',
      [['SQL', 'Go'], ['SQL', 'Go'], ['Go']],
      [
        ['same: Go | Go | Go', 'exact', 1],
        ['only: SQL | SQL | –', 'exact', 1],
      ],
      0.67,
    ],
  ])('%s', async (_title, stated, rows, similarity) => {
    const found = await onlyCategory(stated.map((duties) => ({ duties })));
    expect(found.rows.map(short)).toEqual(rows);
    expect(found.similarity).toBe(similarity);
  });

  test('the order of equal texts does not decide which of them match', async () => {
    const [first, others] = [{ duties: [{ text: 'SQL', note: 'b' }] }, ['d', 'c', 'e'].map((note) => ({ text: 'SQL', note }))];
    for (const duties of [others, others.toReversed(), others.toSorted((a, b) => (a.note < b.note ? -1 : 1))]) {
      const [row] = (await onlyCategory([first, { duties }])).rows;
      expect(row?.cells).toEqual([
        { text: 'SQL', note: 'b' },
        { text: 'SQL', note: 'c' },
      ]);
    }
  });

  test('levels on different scales do not compare, and do not lower the similarity', async () => {
    const scales = { skills: ['new', 'expert'] };
    const found = await onlyCategory([{ skills: [{ text: 'SQL', level: 2 }] }, { skills: [{ text: 'SQL', level: 'new' }], scales }]);
    expect(found.rows.map(short)).toEqual([
      ['different: SQL | SQL', 'exact', 1, { changed: ['level'], notComparable: 'the levels are on different scales' }],
    ]);
    expect(found.similarity).toBe(1);
    expect(found.rows[0]?.scale).toBe(null);
  });

  test('equal numbers on different ranges do not compare', async () => {
    const scales = { skills: { minimum: 0, maximum: 10 } };
    const found = await onlyCategory([
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

  test('an unrated item does not decide the scale of a row', async () => {
    const [low, high] = [{ skills: [{ text: 'SQL', level: 2 }] }, { skills: [{ text: 'SQL', level: 4 }] }];
    const found = await onlyCategory([low, { skills: ['SQL'], scales: { skills: ['new', 'expert'] } }, high]);
    expect(found.rows.map(short)).toEqual([['different: SQL | SQL | SQL', 'exact', 1, { changed: ['level'], level: 2 }]]);
    expect(found.rows[0]?.scale).toEqual({ minimum: 0, maximum: 7 });
  });

  test('themes are trimmed', async () => {
    const found = await onlyCategory([' Food ', 'Food'].map((theme) => ({ duties: [{ text: 'Cook', theme }] })));
    expect(found.rows.map(short)).toEqual([['same: Food: Cook | Cook', 'exact', 1]]);
  });

  test('levels are measured in steps of a custom scale', async () => {
    const scales = { skills: ['new', 'working', 'expert'] };
    const found = await onlyCategory([
      { skills: [{ text: 'SQL', level: 'new' }], scales },
      { skills: [{ text: 'SQL', level: 'working' }], scales },
    ]);
    expect(found.rows.map(short)).toEqual([['different: SQL | SQL', 'exact', 1, { changed: ['level'], level: 1 }]]);
    expect(found.similarity).toBe(0.5);
    expect(found.rows[0]?.scale).toEqual({ steps: ['new', 'working', 'expert'] });
  });

  test('a row has a scale only if an item is rated', async () => {
    const [rated, unrated] = [{ duties: [{ text: 'SQL', level: 2 }] }, { duties: ['SQL'] }];
    expect((await onlyCategory([rated, unrated])).rows[0]?.scale).toEqual({ minimum: 0, maximum: 7 });
    expect((await onlyCategory([unrated, unrated])).rows[0]?.scale).toBe(null);
  });
});

describe('attributes', () => {
  const ladder = { scales: { scope: ['team', 'firm', 'world'] } };

  test.each<Case>([
    [
      'matches single values whatever they say',
      [{ travel: 'much' }, { travel: 'little' }],
      [['different: travel: much | little', { changed: ['text'] }]],
      0,
    ],
    ['calls single values with equal words the same', [{ travel: 'Much' }, { travel: 'much' }], [['same: travel: Much | much']], 1],
    ['measures the difference of numbers', [{ years: 2 }, { years: 5 }], [['different: years: 2 | 5', { value: 3 }]], 0],
    ['does not measure yes and no', [{ night: true }, { night: false }], [['different: night: yes | no', { changed: ['value'] }]], 0],
    ['does not measure a number and a yes', [{ night: true }, { night: 3 }], [['different: night: yes | 3', { changed: ['value'] }]], 0],
    ['does not measure a number and a text', [{ years: 2 }, { years: 'some' }], [['different: years: 2 | some', { changed: ['text'] }]], 0],
    [
      'matches each value of a list as an item',
      [{ tools: ['saw', 'axe'] }, { tools: ['axe'] }],
      [['same: tools: axe | axe', 'exact', 1], ['only: tools: saw | –']],
      0.5,
    ],
    [
      'matches a single value as an item if the other role states a list',
      [{ tools: 'axe' }, { tools: ['axe', 'saw'] }],
      [['same: tools: axe | axe', 'exact', 1], ['only: tools: – | saw']],
      0.5,
    ],
    [
      'does not match a single value with another item',
      [{ tools: 'pen' }, { tools: ['axe', 'saw'] }],
      [['only: tools: pen | –'], ['only: tools: – | axe'], ['only: tools: – | saw']],
      0,
    ],
    ['does not match across attributes', [{ tools: ['axe'] }, { gear: ['axe'] }], [['only: tools: axe | –'], ['only: gear: – | axe']], 0],
    [
      'matches a single value with a listed one by id',
      [{ tools: { id: 'x', text: 'axe' } }, { tools: [{ id: 'x', text: 'hatchet' }] }],
      [['different: tools: axe | hatchet', 'id', 1, { changed: ['text'] }]],
      0.02,
    ],
    ['reads an empty list as none', [{ tools: [] }, { tools: ['axe'] }], [['only: tools: none | –'], ['only: tools: – | axe']], 0],
    [
      'compares the ratings of equal texts',
      [{ sql: { text: 'SQL', level: 2 } }, { sql: { text: 'sql', level: 4 } }],
      [['different: sql: SQL | sql', { changed: ['level'], level: 2 }]],
      1,
    ],
    [
      'measures education in steps',
      [{ education: 'bachelor' }, { education: 'none' }],
      [["different: education, minimum: bachelor's degree | no diploma", { steps: -5 }]],
      0.55,
    ],
    [
      'matches minimum and preferred education separately',
      [{ education: { minimum: 'bachelor', preferred: 'master' } }, { education: { preferred: 'master' } }],
      [["only: education, minimum: bachelor's degree | –"], ["same: education, preferred: master's degree | master's degree"]],
      0.5,
    ],
    [
      'sorts rows by label, in the order of the files',
      [
        { b: 1, a: 2 },
        { b: 2, a: 2 },
      ],
      [['different: b: 1 | 2', { value: 1 }], ['same: a: 2 | 2']],
      0.5,
    ],
    [
      'sorts labels by name if the files order them differently',
      [
        { b: 1, a: 1 },
        { a: 1, b: 1 },
      ],
      [['same: a: 1 | 1'], ['same: b: 1 | 1']],
      1,
    ],
  ])('%s', async (_title, stated, rows, similarity) => {
    const found = await onlyCategory(stated.map((requirements) => ({ requirements })));
    expect(found.rows.map(short)).toEqual(rows);
    expect(found.similarity).toBe(similarity);
  });

  test('steps of a custom scale differ by their ranks', async () => {
    const found = await onlyCategory(['team', 'world', 'firm'].map((scope) => ({ ...ladder, impact: { scope } })));
    expect(found.rows.map(short)).toEqual([['different: scope: team | world | firm', { steps: 2 }]]);
    expect(found.similarity).toBe(0.33);
    expect(found.rows[0]?.scale).toEqual({ steps: ['team', 'firm', 'world'] });
  });

  test('steps of different scales do not compare', async () => {
    const found = await onlyCategory([
      { ...ladder, impact: { scope: 'team' } },
      { scales: { scope: ['desk', 'room'] }, impact: { scope: 'room' } },
    ]);
    expect(found.rows.map(short)).toEqual([['different: scope: team | room', { notComparable: 'the steps are on different scales' }]]);
    expect([found.similarity, found.rows[0]?.scale]).toEqual([0, null]);
  });

  test('a step and a text differ by their words only', async () => {
    const found = await onlyCategory([{ ...ladder, impact: { scope: 'team' } }, { impact: { scope: 'the team' } }]);
    expect(found.rows.map(short)).toEqual([['different: scope: team | the team', { changed: ['text'] }]]);
    expect(found.similarity).toBe(0);
  });

  test('a category of different shapes is compared as a list', async () => {
    const found = await onlyCategory([
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
    expect(found.counts).toEqual({ same: 0, similar: 0, different: 0, only: [2, 3, 1], notStated: [0, 0, 0] });
  });
});

describe('pay', () => {
  const usd = { statistic: 'mean', amount: 100, currency: 'USD', period: 'year' };
  const pay = (changes: object): object => ({ ...usd, ...changes });

  test.each<Case>([
    [
      'measures the difference in percent of the lower amount',
      [[usd], [pay({ amount: 80 })]],
      [['different: mean, USD a year: $100 | $80', { amount: -20, percent: -25 }]],
      0.8,
    ],
    [
      'gives no percentage of zero',
      [[usd], [pay({ amount: 0 })]],
      [['different: mean, USD a year: $100 | $0', { amount: -100, percent: null }]],
      0,
    ],
    ['calls two zeros the same', [[pay({ amount: 0 })], [pay({ amount: 0 })]], [['same: mean, USD a year: $0 | $0']], 1],
    [
      'calls equal amounts different if one is top-coded',
      [[usd], [pay({ 'top-coded': true })]],
      [['different: mean, USD a year: $100 | $100', { amount: 0, percent: 0 }]],
      1,
    ],
    [
      'ignores notes, and top-coded: false',
      [[usd], [pay({ 'top-coded': false, note: 'x' })]],
      [['same: mean, USD a year: $100 | $100']],
      1,
    ],
    [
      'counts two zeros as fully shared even if one is top-coded',
      [[pay({ amount: 0 })], [pay({ amount: 0, 'top-coded': true })]],
      [['different: mean, USD a year: $0 | $0', { amount: 0, percent: null }]],
      1,
    ],
    [
      'prefers the same currency over the same source',
      [[pay({ source: 'a' })], [pay({ currency: 'EUR', source: 'a' }), pay({ source: 'b' })]],
      [['only: mean, EUR a year: – | €100'], ['same: mean, USD a year: $100 | $100']],
      0.5,
    ],
    [
      'does not match minimum and maximum',
      [[pay({ statistic: 'minimum' })], [pay({ statistic: 'maximum' })]],
      [['only: minimum, USD a year: $100 | –'], ['only: maximum, USD a year: – | $100']],
      0,
    ],
    [
      'does not compare currencies',
      [[usd], [pay({ currency: 'EUR' })]],
      [['different: mean, USD a year / mean, EUR a year: $100 | €100', { notComparable: 'currency is USD and EUR' }]],
      0,
    ],
    [
      'does not compare periods or regions',
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
      'puts a mean next to a median',
      [[usd], [pay({ statistic: 'median' })]],
      [['different: mean, USD a year / median, USD a year: $100 | $100', { notComparable: 'statistic is mean and median' }]],
      0,
    ],
    [
      'compares p50 with median',
      [[pay({ statistic: 'p50' })], [pay({ statistic: 'median', amount: 150 })]],
      [['different: median, USD a year: $100 | $150', { amount: 50, percent: 50 }]],
      0.67,
    ],
    [
      'compares median with p50',
      [[pay({ statistic: 'median' })], [pay({ statistic: 'p50' })]],
      [['same: median, USD a year: $100 | $100']],
      1,
    ],
    [
      'labels a row p50 if all roles do',
      [[pay({ statistic: 'p50' })], [pay({ statistic: 'p50' })]],
      [['same: p50, USD a year: $100 | $100']],
      1,
    ],
    [
      'puts a p50 next to a mean',
      [[pay({ statistic: 'p50' })], [usd]],
      [['different: p50, USD a year / mean, USD a year: $100 | $100', { notComparable: 'statistic is p50 and mean' }]],
      0,
    ],
    [
      'prefers the same spelling of a statistic',
      [[pay({ statistic: 'p50' })], [pay({ statistic: 'median', amount: 50 }), pay({ statistic: 'p50' })]],
      [['only: median, USD a year: – | $50'], ['same: p50, USD a year: $100 | $100']],
      0.5,
    ],
    [
      'prefers the same source over the same spelling',
      [[pay({ statistic: 'p50', source: 'a' })], [pay({ statistic: 'median', source: 'a' }), pay({ statistic: 'p50', source: 'b' })]],
      [['same: median, USD a year: $100 | $100'], ['only: p50, USD a year: – | $100']],
      0.5,
    ],
    [
      'ignores the case of regions',
      [
        [pay({ region: 'London' }), pay({ region: 'Remote', amount: 45 })],
        [pay({ region: 'remote', amount: 90 }), pay({ region: 'LONDON' })],
      ],
      [['same: mean, USD a year, LONDON: $100 | $100'], ['different: mean, USD a year, Remote: $45 | $90', { amount: 45, percent: 100 }]],
      0.75,
    ],
    [
      'ignores the case of regions when it lists differences',
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
      'does not match a mean with a minimum',
      [[usd], [pay({ statistic: 'minimum' })]],
      [['only: mean, USD a year: $100 | –'], ['only: minimum, USD a year: – | $100']],
      0,
    ],
    [
      'matches figures of the same source',
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
      'matches figures of different sources if there is no other',
      [[pay({ source: 'a' })], [pay({ source: 'b' })]],
      [['same: mean, USD a year: $100 | $100']],
      1,
    ],
    [
      'sorts figures that only one role states by their position in the files',
      [[pay({ currency: 'EUR' }), usd], [usd]],
      [['only: mean, EUR a year: €100 | –'], ['same: mean, USD a year: $100 | $100']],
      0.5,
    ],
  ])('%s', async (_title, stated, rows, similarity) => {
    const sources = { a: { title: 'A' }, b: { title: 'B' } };
    const found = await onlyCategory(stated.map((figures) => ({ pay: figures, sources })));
    expect(found.rows.map(short)).toEqual(rows);
    expect(found.similarity).toBe(similarity);
  });
});

test('prose is the same or different, and is not measured', async () => {
  const same = await onlyCategory([{ summary: 'Sells.' }, { summary: ' sells' }]);
  const other = await onlyCategory([{ summary: 'Sells.' }, { summary: 'Buys.' }]);
  const alone = await onlyCategory([{ summary: 'Sells.' }, { duties: ['Buy'] }]);
  expect([same, other, alone].map(({ rows, similarity }) => [rows.map(short), similarity])).toEqual([
    [[['same: Sells. | sells']], null],
    [[['different: Sells. | Buys.', { changed: ['text'] }]], null],
    [[['only: Sells. | –']], null],
  ]);
});

/** Compares two levels of one role. */
const compareLevels = async (left: object, right: object, options: CompareOptions = {}): Promise<Comparison> => {
  const [lower, higher] = await rolesOf([left, right].map((raw) => ({ id: 'r', levels: [{ id: 1 }, { id: 2 }], ...raw })));
  if (!lower || !higher) throw new Error('there are no roles');
  const levels = [
    { ...lower, level: '1' },
    { ...higher, level: '2' },
  ];
  return { ...compareRoles(levels, options), categories: categoriesOf(levels, options) };
};

describe('an item in other words under one id', () => {
  const [lead, leadMore] = [
    { id: 'lead', text: 'Lead a project' },
    { id: 'lead', text: 'Lead the projects of several teams' },
  ];
  const [scores = []] = scoreItems([lead.text], [leadMore.text]);

  test.each([
    ['is shared as far as it is worded alike', { duties: [lead] }, { duties: [leadMore] }, round(scores[0] ?? 0)],
    [
      'is shared less if its level differs too',
      { duties: [{ ...lead, level: 3.5 }] },
      { duties: [{ ...leadMore, level: 0 }] },
      round((scores[0] ?? 0) / 2),
    ],
    ['is fully shared if only punctuation differs', { duties: [lead] }, { duties: [{ id: 'lead', text: 'lead a project.' }] }, 1],
    ['is shared likewise in an attribute', { needs: { tools: [lead] } }, { needs: { tools: [leadMore] } }, round(scores[0] ?? 0)],
  ])('%s', async (_title, left, right, similarity) => {
    const [category] = (await compareLevels(left, right)).categories;
    expect(category?.similarity).toBe(similarity);
  });

  test('counts between two roles as between two levels of one', async () => {
    const [category] = categoriesOf(await rolesOf([{ duties: [lead] }, { duties: [leadMore] }]));
    expect([category?.rows[0]?.status, category?.similarity]).toEqual(['different', round(scores[0] ?? 0)]);
  });

  test('is not shared at all with exact matching', async () => {
    const { categories } = await compareLevels({ duties: [lead, 'Write'] }, { duties: [leadMore, 'Write'] }, { match: 'exact' });
    expect(categories.map(({ similarity }) => similarity)).toEqual([0.5]);
  });

  test('counts once how alike it is worded where the wording also matched it', async () => {
    const [category] = (await compareLevels({ duties: ['Lead a project'] }, { duties: ['Lead a project of several teams'] })).categories;
    expect([category?.rows[0]?.match?.by, category?.rows[0]?.status]).toEqual(['wording', 'different']);
    expect(category?.similarity).toBe(round(category?.rows[0]?.match?.score ?? 0));
  });

  test('is not among the highlights of what both share', async () => {
    const { categories, highlights } = await compareLevels({ duties: [lead, 'Write'] }, { duties: [leadMore, 'Write'] });
    expect(categories[0]?.rows.map(({ status }) => status)).toEqual(['same', 'different']);
    expect(highlights).toEqual(['They share 1 of 2 duties: write.']);
  });
});

describe('over all categories', () => {
  test('standard categories come first, then custom ones by position and name', async () => {
    const roles = await rolesOf([
      { zeal: 'x', craft: 'x', skills: ['SQL'] },
      { craft: 'x', aim: 'x', duties: ['Sing'], zeal: 'x' },
    ]);
    expect(categoriesOf(roles).map(({ id, title, stated }) => [id, title, stated])).toEqual([
      ['duties', 'Job duties', [false, true]],
      ['skills', 'Skills', [true, false]],
      ['craft', 'Craft', [true, true]],
      ['zeal', 'Zeal', [true, true]],
      ['aim', 'Aim', [false, true]],
    ]);
  });

  test('only the chosen categories are compared', async () => {
    const roles = await rolesOf([{ duties: ['Sing'], skills: ['SQL'], craft: 'x' }, { duties: ['Sing'] }]);
    const chosen = (...categories: readonly string[]): readonly string[] => categoriesOf(roles, { categories }).map(({ id }) => id);
    expect(chosen('craft', 'duties')).toEqual(['duties', 'craft']);
    expect(chosen('pay', 'skills')).toEqual(['skills']);
  });

  test.each([
    ['Skills', ['skills']],
    ['skill', ['skills']],
    ['Job duties', ['duties']],
    ['work environment', ['environment']],
    ['crafts', ['craft']],
    ['responsibilities', ['duties']],
    ['soft_skills', ['skills']],
    ['salary', []],
    ['tools', ['tools']],
    ['tech', []],
  ])('the category %s means %j', async (category, ids) => {
    const roles = await rolesOf([
      { duties: ['Sing'], skills: ['SQL'], craft: 'x' },
      { environment: { travel: 'none' }, tools: ['Hammer'] },
    ]);
    expect(compareRoles(roles, { categories: [category] }).categories.map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    [['education'], ['education, fields', 'education, minimum']],
    [['Degree'], ['education, fields', 'education, minimum']],
    [['licence'], ['certifications']],
    [
      ['license', 'education'],
      ['certifications', 'education, fields', 'education, minimum'],
    ],
    [
      ['license', 'requirements'],
      ['certifications', 'education, fields', 'education, minimum', 'job zone'],
    ],
    [['job zones'], ['job zone']],
    [['qualifications'], ['certifications', 'education, fields', 'education, minimum', 'job zone']],
    [['experience'], []],
    [['license,education'], ['certifications', 'education, fields', 'education, minimum']],
    [
      ['license,', ' job', 'zones'],
      ['certifications', 'job zone'],
    ],
    [
      ['job', 'zone', 'licence'],
      ['certifications', 'job zone'],
    ],
    [['work', 'experience'], []],
  ])('the categories %j are the rows %j of the requirements', async (categories, labels) => {
    const roles = await rolesOf([
      { requirements: { education: { minimum: 'bachelor', fields: ['law'] }, certifications: ['bar'], 'job zone': 5 } },
      { requirements: { 'job zone': 4 } },
    ]);
    const compared = compareRoles(roles, { categories }).categories;
    const rows = compared.flatMap((category) => category.rows);
    expect([...new Set(rows.map(({ label }) => label))].toSorted()).toEqual(labels);
    expect(compared.map(({ stated }) => stated)).toEqual(labels.length === 0 ? [] : [[true, labels.includes('job zone')]]);
  });

  test.each([
    ['impact', ''],
    ['skils', 'Did you mean skills? '],
    ['Job duteis', 'Did you mean duties? '],
    ['outlok', 'Did you mean outlook? '],
    ['salry', 'Did you mean salary (pay)? '],
    ['certificats', 'Did you mean certificate (requirements)? '],
    ['toString', ''],
    ['', ''],
  ])('rejects the category %s: %s', async (category, suggestion) => {
    const roles = await rolesOf([{ duties: ['Sing'], skills: ['SQL'], craft: 'x' }, { environment: { travel: 'none' } }]);
    const hint = `${suggestion}They have duties, environment, skills, craft.`;
    expect(() => compareRoles(roles, { categories: [category] })).toThrow(
      expect.objectContaining({ message: `no category is called ${category}`, hint }),
    );
  });

  test('accepts two to six roles', async () => {
    const [role] = await rolesOf([{ duties: ['Sing'] }]);
    const many = (count: number): readonly Role[] => Array.from({ length: count }, () => role ?? []).flat();
    expect(compareRoles(many(6)).roles).toHaveLength(6);
    expect(() => compareRoles(many(7))).toThrow('a comparison takes 2 to 6 roles, not 7');
    expect(() => compareRoles(many(7))).toThrow(
      expect.objectContaining({ hint: 'Name two to six: compare systems-engineer product-manager' }),
    );
    expect(() => compareRoles(many(1))).toThrow(expect.objectContaining({ hint: 'compare show ROLE prints a single one.' }));
  });

  test('matches by wording unless exact matching is chosen', async () => {
    const roles = await rolesOf([{ duties: ['Write weekly reports for managers'] }, { duties: ['Write reports for managers every week'] }]);
    const statuses = (match: 'wording' | 'exact'): readonly unknown[] =>
      categoriesOf(roles, { match }).flatMap(({ rows }) => rows.map(({ status }) => status));
    expect(statuses('wording')).toEqual(['similar']);
    expect(statuses('exact')).toEqual(['only', 'only']);
  });
});
