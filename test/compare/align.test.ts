import { expect, test } from '@jest/globals';
import { align } from '../../src/compare/align.js';
import { AlignmentBuilder, Links } from '../../src/compare/alignment-builder.js';
import type { CandidateMatch, EntryPosition } from '../../src/categories/tier.js';
import type { Match, MatchBy } from '../../src/model/comparison.js';
import type { Entry } from '../../src/model/role.js';

const entry = (text: string): Entry => ({ kind: 'list', label: null, cell: { text }, scale: null });
const at = (role: number, index = 0): EntryPosition => ({ role, entry: index });

/** Three roles of two entries each: `a0`, `a1`; `b0`, `b1`; `c0`, `c1`. */
const threeRoles = (): AlignmentBuilder => new AlignmentBuilder(['a', 'b', 'c'].map((role) => [entry(`${role}0`), entry(`${role}1`)]));

const texts = (groups: AlignmentBuilder): string[] =>
  groups
    .groups()
    .map(({ indices }) => indices.map((index, role) => (index === null ? '–' : `${['a', 'b', 'c'][role] ?? ''}${index}`)).join(' '));

test('joins the groups of two entries', () => {
  const groups = threeRoles();
  expect(texts(groups)).toEqual(['a0 – –', 'a1 – –', '– b0 –', '– b1 –', '– – c0', '– – c1']);
  groups.join({ left: at(1), right: at(2, 1), score: 1 }, 'id');
  expect(texts(groups)).toEqual(['a0 – –', 'a1 – –', '– b0 c1', '– b1 –', '– – c0']);
  groups.join({ left: at(0, 1), right: at(2, 1), score: 1 }, 'id');
  expect(texts(groups)).toEqual(['a0 – –', 'a1 b0 c1', '– b1 –', '– – c0']);
});

test('never joins two entries of one role', () => {
  const groups = threeRoles();
  groups.join({ left: at(0), right: at(1), score: 1 }, 'id');
  groups.join({ left: at(0), right: at(1, 1), score: 1 }, 'id');
  groups.join({ left: at(0, 1), right: at(2), score: 1 }, 'id');
  groups.join({ left: at(1), right: at(2), score: 1 }, 'id');
  expect(texts(groups)).toEqual(['a0 b0 –', 'a1 – c0', '– b1 –', '– – c1']);
});

test('an entry is open while its group lacks a role, and groups can grow while two roles have open entries', () => {
  const groups = threeRoles();
  groups.join({ left: at(0), right: at(1), score: 1 }, 'id');
  expect([groups.isOpen(at(0)), groups.canGrow()]).toEqual([true, true]);
  groups.join({ left: at(0), right: at(2), score: 1 }, 'id');
  expect([groups.isOpen(at(0)), groups.isOpen(at(2)), groups.isOpen(at(2, 1))]).toEqual([false, false, true]);
  expect(new AlignmentBuilder([[entry('a')], []]).canGrow()).toBe(false);
});

test('candidates are disjoint if no two of them involve one group', () => {
  const groups = threeRoles();
  const candidates = [
    { left: at(0), right: at(1), score: 1 },
    { left: at(0, 1), right: at(2), score: 1 },
  ];
  expect(groups.areDisjoint(candidates)).toBe(true);
  groups.join({ left: at(1), right: at(2), score: 1 }, 'id');
  expect(groups.areDisjoint(candidates)).toBe(false);
});

const link = (left: EntryPosition, right: EntryPosition, score: number, why: string): CandidateMatch => ({
  left,
  right,
  score,
  why: () => [why],
});

test('the weakest link of two groups is the one with the lowest score, and of equal ones that whose reasons come first', () => {
  const [good, fair, second, first, other] = [
    link(at(0), at(1), 0.9, 'a'),
    link(at(2), at(0), 0.5, 'z'),
    link(at(0, 1), at(1), 0.5, 'n'),
    link(at(0, 1), at(2), 0.5, 'm'),
    link(at(1, 1), at(2, 1), 0.7, 'b'),
  ];
  const links = new Links([good, fair, second, first, other]);
  const pair = [at(1), at(2)];
  expect([links.weakest([at(0)], pair), links.weakest(pair, [at(0)]), links.weakest(pair.toReversed(), [at(0)])]).toEqual([
    fair,
    fair,
    fair,
  ]);
  expect([links.weakest([at(0, 1)], pair), links.weakest(pair.toReversed(), [at(0, 1)])]).toEqual([first, first]);
  expect(links.weakest([at(2, 1)], [at(1, 1)])).toBe(other);
  expect([links.weakest([at(1, 1)], pair), links.weakest([at(0)], [at(1), at(1, 1)])]).toEqual([null, null]);
});

test('a row of three roles holds its weakest link, and two entries that are not alike never meet through a third', () => {
  const lists = ['a', 'b', 'c'].map((role) => [entry(`${role}0`)]);
  const rowsOf = (candidates: readonly CandidateMatch[]) =>
    align(lists, [{ by: 'wording', candidates: () => [...candidates] }], ['a', 'b', 'c'], 'duties').map(({ indices, match }) => ({ indices, score: match?.score })); // prettier-ignore
  const chain = [
    { left: at(0), right: at(1), score: 0.9 },
    { left: at(1), right: at(2), score: 0.8 },
  ];
  expect(rowsOf(chain)).toEqual([
    { indices: [0, 0, null], score: 0.9 },
    { indices: [null, null, 0], score: undefined },
  ]);
  expect(rowsOf([...chain, { left: at(0), right: at(2), score: 0.4 }])).toEqual([{ indices: [0, 0, 0], score: 0.4 }]);
});

const matchBy = (by: MatchBy, score = 1): Match => ({ by, score });

test.each<[matches: readonly Match[], least: Match]>([
  [[matchBy('id'), matchBy('code')], matchBy('code')],
  [[matchBy('code'), matchBy('exact')], matchBy('exact')],
  [[matchBy('exact'), matchBy('alias')], matchBy('alias')],
  [[matchBy('alias'), matchBy('wording')], matchBy('wording')],
  [[matchBy('wording', 0.6), matchBy('code', 0.5)], matchBy('code', 0.5)],
  [[matchBy('alias'), matchBy('wording', 0.9)], matchBy('wording', 0.9)],
  [[matchBy('id'), matchBy('id')], matchBy('id')],
])('of the matches %j, a group reports the least certain, in either order', (matches, least) => {
  for (const order of [matches, matches.toReversed()]) {
    const groups = threeRoles();
    order.forEach(({ by, score }, index) => groups.join({ left: at(index), right: at(index + 1), score }, by));
    expect(groups.groups().map(({ match }) => match)).toEqual([least, null, null, null]);
  }
});

test('a match by label is not reported, and hides no other', () => {
  const groups = threeRoles();
  groups.join({ left: at(0), right: at(1), score: 1 }, null);
  expect(groups.groups()[0]?.match).toBe(null);
  groups.join({ left: at(0), right: at(2), score: 0.5, why: () => ['report'] }, 'wording');
  expect(groups.groups()[0]?.match).toEqual({ by: 'wording', score: 0.5, why: ['report'] });
});

test('throws a RangeError for an entry that does not exist', () => {
  expect(() => threeRoles().isOpen(at(1, 7))).toThrow(new RangeError('no entry 7 of role 1'));
});
