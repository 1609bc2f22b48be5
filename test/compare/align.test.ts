import { expect, test } from '@jest/globals';
import { AlignmentBuilder } from '../../src/compare/align.js';
import type { Match, MatchBy } from '../../src/model/comparison.js';
import type { Entry } from '../../src/model/role.js';

const entry = (text: string): Entry => ({ kind: 'list', label: null, cell: { text }, scale: null });
const place = (role: number, at = 0): { role: number; entry: number } => ({ role, entry: at });

/** Three roles of two entries each: `a0`, `a1`; `b0`, `b1`; `c0`, `c1`. */
const joined = (): AlignmentBuilder => new AlignmentBuilder(['a', 'b', 'c'].map((role) => [entry(`${role}0`), entry(`${role}1`)]));

const texts = (groups: AlignmentBuilder): string[] =>
  groups.groups().map(({ indices }) => indices.map((at, role) => (at === null ? '–' : `${['a', 'b', 'c'][role] ?? ''}${at}`)).join(' '));

test('entries stand alone until they are joined', () => {
  const groups = joined();
  expect(texts(groups)).toEqual(['a0 – –', 'a1 – –', '– b0 –', '– b1 –', '– – c0', '– – c1']);
  groups.join({ left: place(1), right: place(2, 1), score: 1 }, 'id');
  expect(texts(groups)).toEqual(['a0 – –', 'a1 – –', '– b0 c1', '– b1 –', '– – c0']);
  groups.join({ left: place(0, 1), right: place(2, 1), score: 1 }, 'id');
  expect(texts(groups)).toEqual(['a0 – –', 'a1 b0 c1', '– b1 –', '– – c0']);
});

test('a group takes one entry of each role', () => {
  const groups = joined();
  groups.join({ left: place(0), right: place(1), score: 1 }, 'id');
  groups.join({ left: place(0), right: place(1, 1), score: 1 }, 'id');
  groups.join({ left: place(0, 1), right: place(2), score: 1 }, 'id');
  groups.join({ left: place(1), right: place(2), score: 1 }, 'id');
  expect(texts(groups)).toEqual(['a0 b0 –', 'a1 – c0', '– b1 –', '– – c1']);
});

test('it is open while a role is missing, and the whole while two roles have open ones', () => {
  const groups = joined();
  groups.join({ left: place(0), right: place(1), score: 1 }, 'id');
  expect([groups.isOpen(place(0)), groups.canGrow()]).toEqual([true, true]);
  groups.join({ left: place(0), right: place(2), score: 1 }, 'id');
  expect([groups.isOpen(place(0)), groups.isOpen(place(2)), groups.isOpen(place(2, 1))]).toEqual([false, false, true]);
  expect(new AlignmentBuilder([[entry('a')], []]).canGrow()).toBe(false);
});

test('edges are apart where no two of them meet in a group', () => {
  const groups = joined();
  const edges = [
    { left: place(0), right: place(1), score: 1 },
    { left: place(0, 1), right: place(2), score: 1 },
  ];
  expect(groups.areDisjoint(edges)).toBe(true);
  groups.join({ left: place(1), right: place(2), score: 1 }, 'id');
  expect(groups.areDisjoint(edges)).toBe(false);
});

const link = (by: MatchBy, score = 1): Match => ({ by, score });

test.each<[links: readonly Match[], least: Match]>([
  [[link('id'), link('code')], link('code')],
  [[link('code'), link('exact')], link('exact')],
  [[link('exact'), link('alias')], link('alias')],
  [[link('alias'), link('wording')], link('wording')],
  [[link('wording', 0.6), link('code', 0.5)], link('code', 0.5)],
  [[link('alias'), link('wording', 0.9)], link('wording', 0.9)],
  [[link('id'), link('id')], link('id')],
])('of the links %j the least sure is told, in either order', (links, least) => {
  for (const order of [links, links.toReversed()]) {
    const groups = joined();
    order.forEach(({ by, score }, index) => groups.join({ left: place(index), right: place(index + 1), score }, by));
    expect(groups.groups().map(({ match }) => match)).toEqual([least, null, null, null]);
  }
});

test('what joins by its label has no match, and takes none away', () => {
  const groups = joined();
  groups.join({ left: place(0), right: place(1), score: 1 }, null);
  expect(groups.groups()[0]?.match).toBe(null);
  groups.join({ left: place(0), right: place(2), score: 0.5, why: () => ['report'] }, 'wording');
  expect(groups.groups()[0]?.match).toEqual({ by: 'wording', score: 0.5, why: ['report'] });
});

test('a place that is not there is a fault of the one who asks', () => {
  expect(() => joined().isOpen(place(1, 7))).toThrow(new RangeError('no entry 7 of role 1'));
});
