import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareRoles } from '../../src/compare/compare-roles.js';
import { gapBetween } from '../../src/compare/gap.js';
import type { Row } from '../../src/model/comparison.js';
import type { Role } from '../../src/model/role.js';
import { readRole } from '../generate.js';
import { run } from '../run.js';

const survey = { title: 'Survey 1', url: 'https://example.com/survey', margins: { skills: 0.5, knowledge: 1, habits: 0.5 } };

interface Rating {
  readonly level?: number;
  readonly importance?: number;
  /** Null: none. */
  readonly source?: string | null;
  readonly need?: string;
  readonly note?: string;
  readonly text?: string;
  readonly id?: string;
}

function withRatings(items: readonly Rating[], category = 'skills', cited: object = survey): object {
  return {
    title: 'R',
    [category]: items.map(({ source = 's', ...item }, index) => ({ text: `Thing ${index}`, ...item, ...(source !== null && { source }) })),
    sources: { s: cited, other: { title: 'Another' } },
  };
}

async function roles(stated: readonly object[]): Promise<Role[]> {
  return Promise.all(stated.map((each, index) => readRole({ id: `r${index}`, ...each })));
}

async function rowsOf(stated: readonly object[]): Promise<readonly Row[]> {
  return compareRoles(await roles(stated)).categories.flatMap(({ rows }) => rows);
}

const noUrl = { title: 'Survey 1', margins: { skills: 0.5 } };

describe('ratings of one source', () => {
  test.each<[title: string, stated: readonly object[], status: string, delta: object | null]>([
    ['half a point apart', [withRatings([{ level: 3 }]), withRatings([{ level: 3.5 }])], 'same', { changed: ['level'], level: 0.5 }],
    [
      'half a point apart but for the digits of floating point',
      [withRatings([{ level: 4.12 }]), withRatings([{ level: 3.62 }])],
      'same',
      { changed: ['level'], level: -0.5 },
    ],
    [
      'a hundredth more apart',
      [withRatings([{ level: 3 }]), withRatings([{ level: 3.51 }])],
      'different',
      { changed: ['level'], level: 0.51 },
    ],
    ['equal', [withRatings([{ level: 3 }]), withRatings([{ level: 3 }])], 'same', null],
    [
      'of three roles, the lowest and the highest half a point apart',
      [withRatings([{ level: 3.2 }]), withRatings([{ level: 3.5 }]), withRatings([{ level: 3 }])],
      'same',
      { changed: ['level'], level: 0.5 },
    ],
    [
      'of three roles, each half a point from the next',
      [withRatings([{ level: 3 }]), withRatings([{ level: 3.5 }]), withRatings([{ level: 4 }])],
      'different',
      { changed: ['level'], level: 1 },
    ],
    [
      'with another margin in another category',
      [withRatings([{ level: 3 }], 'knowledge'), withRatings([{ level: 4 }], 'knowledge')],
      'same',
      { changed: ['level'], level: 1 },
    ],
    [
      'in a category without a margin',
      [withRatings([{ level: 3 }], 'technologies'), withRatings([{ level: 3.1 }], 'technologies')],
      'different',
      { changed: ['level'], level: 0.1 },
    ],
    [
      'of another importance, with levels that are about the same',
      [withRatings([{ level: 3, importance: 2 }]), withRatings([{ level: 3.2, importance: 5 }])],
      'same',
      { changed: ['level', 'importance'], level: 0.2, importance: 3 },
    ],
    [
      'of another importance, with equal levels',
      [withRatings([{ level: 3, importance: 2 }]), withRatings([{ level: 3, importance: 5 }])],
      'same',
      { changed: ['importance'], importance: 3 },
    ],
    [
      'of another importance alone, within the margin',
      [withRatings([{ importance: 2 }], 'habits'), withRatings([{ importance: 2.5 }], 'habits')],
      'same',
      { changed: ['importance'], importance: 0.5 },
    ],
    [
      'of another importance alone, further apart',
      [withRatings([{ importance: 2 }], 'habits'), withRatings([{ importance: 3 }], 'habits')],
      'different',
      { changed: ['importance'], importance: 1 },
    ],
    [
      'of another importance, where one states no level',
      [withRatings([{ importance: 2 }]), withRatings([{ level: 3, importance: 3 }])],
      'different',
      { changed: ['importance'], importance: 1 },
    ],
    [
      'with another note',
      [withRatings([{ level: 3, note: 'a' }]), withRatings([{ level: 3.1, note: 'b' }])],
      'same',
      { changed: ['level', 'note'], level: 0.1 },
    ],
    [
      'with another need',
      [withRatings([{ level: 3, need: 'required' }]), withRatings([{ level: 3.1, need: 'preferred' }])],
      'different',
      { changed: ['level', 'need'], level: 0.1 },
    ],
    [
      'with other words under one id',
      [withRatings([{ id: 'x', level: 3 }]), withRatings([{ id: 'x', level: 3.1, text: 'Sing' }])],
      'different',
      { changed: ['text', 'level'], level: 0.1 },
    ],
    [
      'in another release of it',
      [withRatings([{ level: 3 }]), withRatings([{ level: 3.1 }], 'skills', { ...survey, title: 'Survey 2', margins: { skills: 0.1 } })],
      'same',
      { changed: ['level'], level: 0.1 },
    ],
    [
      'that has no address',
      [withRatings([{ level: 3 }], 'skills', noUrl), withRatings([{ level: 3.1 }], 'skills', noUrl)],
      'same',
      { changed: ['level'], level: 0.1 },
    ],
  ])('%s', async (_title, stated, status, delta) => {
    expect((await rowsOf(stated)).map((row) => ({ status: row.status, delta: row.delta }))).toEqual([{ status, delta }]);
  });

  test('are about the same on a scale of the file too', async () => {
    const stated = [2, 2.4].map((level) => ({ ...withRatings([{ level }]), scales: { skills: { minimum: -3, maximum: 3 } } }));
    expect((await rowsOf(stated)).map(({ status }) => status)).toEqual(['same']);
  });

  test('are no task in a gap, in either direction', async () => {
    const [low, high] = await roles([withRatings([{ level: 3 }]), withRatings([{ level: 3.5 }])]);
    expect([gapBetween(low!, high!), gapBetween(high!, low!)].map(({ keep, raise }) => [keep.length, raise.length])).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });
});

test.each<[title: string, left: object, right: object]>([
  ['of nobody', withRatings([{ level: 3, source: null }]), withRatings([{ level: 3.1, source: null }])],
  ["of one's own against those of a source", withRatings([{ level: 3, source: null }]), withRatings([{ level: 3.1 }])],
  ['of a source without margins', withRatings([{ level: 3, source: 'other' }]), withRatings([{ level: 3.1, source: 'other' }])],
  [
    'of two sources with other addresses',
    withRatings([{ level: 3 }]),
    withRatings([{ level: 3.1 }], 'skills', { ...survey, url: 'https://example.com/2' }),
  ],
  [
    'of two sources with other titles',
    withRatings([{ level: 3 }], 'skills', noUrl),
    withRatings([{ level: 3.1 }], 'skills', { ...noUrl, title: 'Survey 2' }),
  ],
])('ratings %s differ by each step', async (_title, left, right) => {
  expect((await rowsOf([left, right])).map(({ status }) => status)).toEqual(['different']);
});

test('sorts rows that are about the same last, and those of another importance alone after all other differences', async () => {
  const own = { source: null };
  const ratings = (change: number): object =>
    withRatings([
      { level: 3 + change / 4, text: 'About the same' },
      { ...own, importance: 2 + change, text: 'Importance' },
      { ...own, level: 2 + change, text: 'Level' },
      { level: 3, text: 'Same' },
      ...(change === 0 ? [{ ...own, text: 'Only' }] : []),
    ]);
  expect((await rowsOf([ratings(0), ratings(1)])).map(({ status, cells }) => `${status}: ${cells[0]?.text}`)).toEqual([
    'same: Same',
    'different: Level',
    'different: Importance',
    'only: Only',
    'same: About the same',
  ]);
});

const level = fc.integer({ min: 0, max: 700 }).map((hundredths) => hundredths / 100);

test('is about the same exactly if the largest less the smallest is within the margin, in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(level, { minLength: 2, maxLength: 6 }), async (levels) => {
      const spread = Math.round(100 * (Math.max(...levels) - Math.min(...levels)));
      const stated = levels.map((each) => withRatings([{ level: each }]));
      const [forwards, backwards] = await Promise.all([rowsOf(stated), rowsOf(stated.toReversed())]);
      expect(forwards.map(({ status }) => status)).toEqual([spread <= 50 ? 'same' : 'different']);
      expect(backwards.map(({ status }) => status)).toEqual(forwards.map(({ status }) => status));
      expect(forwards[0]?.delta === null).toBe(spread === 0);
    }),
  );
});

describe('--exit-code', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'role-compare-margin-'));
  afterAll(() => rmSync(cwd, { recursive: true }));
  test.each([
    [0, { level: 3, note: 'a' }, { level: 3, note: 'b' }],
    [1, { level: 3 }, { level: 3.1 }],
    [1, { level: 3, importance: 2 }, { level: 3, importance: 3 }],
  ])('is %d for %j and %j', async (exitCode, left, right) => {
    for (const [id, rating] of Object.entries({ left, right }))
      writeFileSync(join(cwd, `${id}.json`), JSON.stringify({ id, ...withRatings([rating]) }));
    expect((await run(['left.json', 'right.json', '--exit-code'], { cwd })).exitCode).toBe(exitCode);
  });
});
