import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareLadder } from '../../src/compare/ladder/compare-ladder.js';
import type { Track } from '../../src/compare/ladder/track.js';
import type { Ladder, LadderRow } from '../../src/model/ladder.js';
import type { Cell, Role } from '../../src/model/role.js';
import { schemaErrors } from '../json-schema.js';
import { readRole, roleContent, shuffled } from '../generate.js';

const runs = { numRuns: 40 };

/** The contents of the levels of a track: any roles, so that what a level states ends, comes back and changes in every way. */
const contents = fc.array(roleContent, { minLength: 1, maxLength: 5 });

async function readTrack(raws: readonly object[], id = 'track'): Promise<Track> {
  const levels = raws.map((_, place) => ({ id: String(place + 1), title: `${id} ${place + 1}`, sameAs: [] }));
  const roles = await Promise.all(raws.map(readRole));
  const [first] = roles;
  if (!first) throw new Error('a track has levels');
  const role = { ...first, id, title: id, ref: id, levels: levels.map((level) => level.id), ladder: levels, categories: [] };
  return {
    role,
    levels: roles.map(({ categories }, place) => ({
      ...role,
      categories,
      level: String(place + 1),
      ref: `${id}@${place + 1}`,
      title: `${id} ${place + 1}`,
    })),
  };
}

test('every statement of every level is in exactly one cell', () =>
  fc.assert(
    fc.asyncProperty(contents, contents, async (a, b) => {
      const tracks = [await readTrack(a, 'a'), await readTrack(b, 'b')] as const;
      const ladder = compareLadder(tracks, { match: 'exact' });
      expect(schemaErrors('comparison', ladder)).toEqual([]);
      for (const [track, { levels }] of tracks.entries())
        for (const level of levels) {
          const column = ladder.columns.findIndex((each) => each.levels[track]?.id === level.level);
          expect(textsInCells(ladder, track, column)).toEqual(textsOf(level));
        }
    }),
    runs,
  ));

/** Categories that levels state in different shapes are compared as lists, in which labels become part of the texts. */
function textsOf({ categories }: Role): string[] {
  return categories.flatMap(({ entries }) => entries.map(({ cell }) => lastWords(cell))).sort();
}

function textsInCells({ categories }: Ladder, track: number, column: number): string[] {
  return categories
    .flatMap(({ rows }) => rows.flatMap((row) => (row.track === track && row.cells[column] ? [lastWords(row.cells[column].cell)] : [])))
    .sort();
}

function lastWords({ text }: Cell): string {
  return text.split(': ').at(-1) ?? '';
}

test('a ladder whose levels are all equal only starts and goes on', () =>
  fc.assert(
    fc.asyncProperty(roleContent, fc.integer({ min: 1, max: 4 }), async (raw, count) => {
      const ladder = compareLadder([await readTrack(Array.from({ length: count }, () => raw))]);
      const wanted = ['start', ...Array.from({ length: count - 1 }, () => 'same')];
      for (const row of rowsOf(ladder)) expect(row.cells.map((cell) => cell?.change)).toEqual(wanted);
      expect(ladder.columns.flatMap(({ levels }) => levels.map((level) => level?.counts))).toEqual(
        ladder.columns.map(() => ({ new: 0, raised: 0, changed: 0 })),
      );
    }),
    runs,
  ));

test('counts are those of the cells, without pay and prose', () =>
  fc.assert(
    fc.asyncProperty(contents, async (raws) => {
      const ladder = compareLadder([await readTrack(raws)]);
      const counted = ladder.categories.filter(({ kind }) => !['pay', 'text'].includes(kind)).flatMap(({ rows }) => rows);
      for (const [column, { levels }] of ladder.columns.entries()) {
        const changes = counted.map(({ cells }) => cells[column]?.change);
        expect(levels[0]?.counts).toEqual({
          new: changes.filter((change) => change === 'new').length,
          raised: changes.filter((change) => change === 'raised').length,
          changed: changes.filter((change) => change === 'changed').length,
        });
      }
    }),
    runs,
  ));

test('the order of items changes nothing but the order of rows', () =>
  fc.assert(
    fc.asyncProperty(contents, contents, fc.nat(99), async (a, b, seed) => {
      const inOrder = compareLadder([await readTrack(a, 'a'), await readTrack(b, 'b')]);
      const reordered = await readTrack(
        a.map((raw) => shuffled(raw, seed)),
        'a',
      );
      expect(facts(compareLadder([reordered, await readTrack(b, 'b')]))).toEqual(facts(inOrder));
    }),
    runs,
  ));

/** What rows say in any order, with the rows of one criterion together. */
function facts({ categories, columns }: Ladder): unknown {
  return {
    columns,
    categories: categories.map(({ rows, ...rest }) => {
      const criteria = [...new Set(rows.map(({ criterion }) => criterion))];
      const texts = criteria.map((criterion) =>
        JSON.stringify(rows.filter((row) => row.criterion === criterion).map(({ track, cells }) => ({ track, cells }))),
      );
      return { ...rest, rows: texts.sort() };
    }),
  };
}

test('two tracks of the same file agree in every row', () =>
  fc.assert(
    fc.asyncProperty(contents, async (raws) => {
      const track = await readTrack(raws);
      const { categories, columns, joinedBy } = compareLadder([track, track]);
      expect([joinedBy, columns.length]).toEqual(['id', raws.length]);
      for (const { rows } of categories) {
        const [left, right] = [0, 1].map((each) => rows.filter((row) => row.track === each).map((row) => ({ ...row, track: 0 })));
        expect(right).toEqual(left);
      }
    }),
    runs,
  ));

test('a part of the levels has the same cells, of which the first start', () =>
  fc.assert(
    fc.asyncProperty(contents, contents, fc.nat(4), fc.nat(4), async (a, b, one, other) => {
      const tracks = [await readTrack(a, 'a'), await readTrack(b, 'b')] as const;
      const whole = compareLadder(tracks);
      const places = [one, other].map((place) => place % whole.columns.length).sort((x, y) => x - y);
      const [from = 0, to = 0] = places;
      const part = compareLadder(tracks, { from: String(from + 1), to: String(to + 1) });
      expect(partOf(part, 0, to - from)).toEqual(partOf(whole, from, to));
      for (const row of rowsOf(part)) {
        const first = part.columns.findIndex(({ levels }) => levels[row.track]);
        expect(row.cells[first]?.change ?? 'start').toBe('start');
      }
    }),
    runs,
  ));

function partOf(ladder: Ladder, from: number, to: number): unknown {
  return ladder.categories
    .map(({ id, rows }) => ({
      id,
      rows: rows.map((row) => toPart(row, ladder, from, to)).filter(({ cells }) => cells.some((cell) => cell !== null)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function toPart({ track, cells }: LadderRow, { columns }: Ladder, from: number, to: number): Pick<LadderRow, 'track' | 'cells'> {
  const first = columns.findIndex(({ levels }, column) => column >= from && levels[track]);
  const part = cells.map((cell, column) => (cell && column === first ? { ...cell, change: 'start' as const } : cell));
  return { track, cells: part.slice(from, to + 1) };
}

function rowsOf({ categories }: Ladder): LadderRow[] {
  return categories.flatMap(({ rows }) => rows);
}
