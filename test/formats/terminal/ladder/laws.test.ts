import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Style } from '../../../../src/formats/format.js';
import { table } from '../../../../src/formats/terminal/table.js';
import { widthOf } from '../../../../src/formats/terminal/wrap.js';
import type { LadderBlock, LadderBlockRow, LadderSection } from '../../../../src/model/blocks/ladder.js';
import { bar, columns, ladder, payRows, section, stepRow, textRow } from './build.js';
import { kitchen } from './samples.js';

const vocabulary = ['Plan', 'budgets', 'of', 'the', 'ward', 'C++', '日本語', '👩‍🏫', 'étude', 'מורה', 'internationalization', 'at', 'night.'];
const phrase = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const steps = ['first', 'second', 'third', 'internationalization'];

function rowOf(count: number, tracks: number): fc.Arbitrary<LadderBlockRow> {
  const track = fc.constantFrom(...(tracks === 1 ? [null] : [null, 0, 1]));
  const more = fc.record({
    track,
    description: fc.option(phrase),
    points: fc.array(phrase, { maxLength: 2 }),
  });
  const each = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { minLength: count, maxLength: count });
  const digits = each(fc.constantFrom('.', '1', '2', '3', '4')).map((all) => all.join(''));
  return fc.oneof(
    fc.tuple(phrase, digits, more).map(([name, all, rest]) => stepRow(name, all, steps, rest)),
    fc.tuple(phrase, each(fc.oneof(phrase, fc.constantFrom('', 'a', 'b'))), more).map(([name, texts, rest]) => textRow(name, texts, rest)),
    fc
      .tuple(phrase, fc.integer({ min: 1, max: count }), fc.integer({ min: 1, max: count }), more)
      .map(([name, one, other, rest]) => bar(name, Math.min(one, other), Math.max(one, other), count, rest)),
    fc.tuple(phrase, each(fc.constantFrom('', 'some')), more).map(([name, texts, rest]) => ({
      ...textRow(name, texts, rest),
      shape: 'presence' as const,
    })),
  );
}

function sectionOf(count: number, tracks: number): fc.Arbitrary<LadderSection> {
  return fc
    .record({
      title: phrase,
      note: fc.oneof(fc.constant(''), phrase),
      steps: fc.constantFrom([], steps),
      shared: fc.array(
        fc.record({
          track: fc.constantFrom(...(tracks === 1 ? [null] : [null, 0, 1])),
          names: fc.array(phrase, { minLength: 1, maxLength: 3 }),
        }),
        {
          maxLength: tracks,
        },
      ),
      groups: fc.array(fc.record({ title: fc.option(phrase), rows: fc.array(rowOf(count, tracks), { minLength: 1, maxLength: 3 }) }), {
        maxLength: 2,
      }),
      hasPay: fc.boolean(),
      name: phrase,
    })
    .map(({ title, hasPay, name, ...more }) => ({
      ...section(title, []),
      ...more,
      pay: hasPay
        ? payRows(
            Array.from({ length: count }, () => name),
            Array.from({ length: count }, (_, index) => [20 + index, 30 + 3 * index] as const),
          )
        : null,
    }));
}

function saysSomething({ note, shared, groups, pay }: LadderSection): boolean {
  return note !== '' || shared.length > 0 || groups.length > 0 || pay !== null;
}

const anyLadder: fc.Arbitrary<LadderBlock> = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2)).chain(([count, trackCount]) =>
  fc
    .record({
      tracks: fc.array(fc.record({ title: phrase, summary: fc.option(phrase) }), { minLength: trackCount, maxLength: trackCount }),
      names: fc.array(fc.oneof(fc.constant(''), phrase), { minLength: count, maxLength: count }),
      sections: fc.array(sectionOf(count, trackCount).filter(saysSomething), { maxLength: 4 }),
      isFull: fc.boolean(),
      summary: fc.option(phrase),
    })
    .map(({ tracks, names, sections, isFull, summary }) => ({
      ...ladder(tracks, names, sections, { isFull }),
      columns: columns(
        names,
        tracks.map(({ title }) => title),
      ).map((column) => ({ ...column, levels: column.levels.map((level) => level && { ...level, summary }) })),
      counts: [{ track: trackCount === 1 ? 0 : null, texts: names.map((_, index) => (index === 0 ? 'start' : `+${index}`)) }],
    })),
);

const style = (width: number, more: Partial<Style> = {}): Style => ({ color: 0, width, isAscii: false, ...more });
const print = (block: LadderBlock, how: Style): string => table.print({ data: {}, blocks: [block] }, how);

test('no line is wider than the terminal, or ends with a space', () => {
  fc.assert(
    fc.property(anyLadder, fc.integer({ min: 20, max: 200 }), fc.boolean(), (block, width, isAscii) => {
      for (const line of print(block, style(width, { isAscii })).split('\n'))
        expect([line, widthOf(line) <= width, line.endsWith(' ')]).toEqual([line, true, false]);
    }),
  );
});

test('colour changes no character', () => {
  fc.assert(
    fc.property(
      anyLadder,
      fc.integer({ min: 20, max: 160 }),
      fc.constantFrom(1 as const, 2 as const, 3 as const),
      (block, width, color) => {
        const painted = print(block, style(width, { color, paper: 'dark' }));
        expect(stripVTControlCharacters(painted)).toBe(print(block, style(width)));
      },
    ),
  );
});

/** The same ladder, in which every text ends with a word that no other has, and a list of these words. Equal steps and texts of levels stay equal. */
function numbered(block: LadderBlock): { readonly block: LadderBlock; readonly words: readonly string[] } {
  const words: string[] = [];
  const cellWords = new Map<string, string>();
  const word = (): string => {
    words.push(`q${String(words.length).padStart(3, '0')}`);
    return words.at(-1) ?? '';
  };
  const name = (text: string): string => (text === '' ? '' : `${text} ${word()}`);
  const cellText = (text: string): string => {
    if (text === '') return '';
    const known = cellWords.get(text) ?? name(text);
    cellWords.set(text, known);
    return known;
  };
  return {
    words,
    block: {
      ...block,
      tracks: block.tracks.map(({ title, summary }) => ({ title: name(title), summary: summary === null ? null : name(summary) })),
      columns: block.columns.map((column) => ({
        ...column,
        name: name(column.name),
        levels: column.levels.map((level) =>
          level && block.isFull && level.summary !== null ? { ...level, title: level.title, summary: name(level.summary) } : level,
        ),
      })),
      sections: block.sections.map((each) => ({
        ...each,
        title: name(each.title),
        note: name(each.note),
        shared: each.shared.map(({ track, names }) => ({
          track,
          names: names.map((text) => (typeof text === 'string' ? name(text) : text)),
        })),
        groups: each.groups.map((group) => ({
          title: group.title === null ? null : name(group.title),
          rows: group.rows.map((row) => ({
            ...row,
            name: typeof row.name === 'string' ? name(row.name) : row.name,
            description: row.description !== null && block.isFull ? name(row.description) : row.description,
            points: block.isFull ? row.points.map(name) : row.points,
            cells: row.cells.map((cell) => cell && { ...cell, text: cellText(cell.text) }),
          })),
        })),
        // Steps that no level reaches are printed only in a heading.
        steps: each.steps.map((step) => cellWords.get(step) ?? step),
      })),
    },
  };
}

test('every name, step and text is printed, at every width and in a pipe', () => {
  fc.assert(
    fc.property(anyLadder, fc.oneof(fc.integer({ min: 24, max: 200 }), fc.constant(Infinity)), (plain, width) => {
      const { block, words } = numbered(plain);
      const printed = print(block, style(width)).replaceAll(/\s/g, '');
      expect(words.filter((word) => !printed.includes(word))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('sends a terminal no control characters, wherever they stand', () => {
  const evil = '\u001b[31mred\u0007\u202e';
  const row = { ...stepRow(evil, '12', [evil, evil], { description: evil, points: [evil] }), track: 0 };
  const block: LadderBlock = {
    ...kitchen,
    isFull: true,
    tracks: [
      { title: evil, summary: evil },
      { title: evil, summary: evil },
    ],
    columns: columns([evil, evil], [evil, evil]).map((column) => ({
      ...column,
      number: evil,
      levels: column.levels.map((level) => level && { ...level, summary: evil }),
    })),
    counts: [{ track: 0, texts: [evil, evil] }],
    sections: [
      section(evil, [row, textRow(evil, [evil, 'x']), bar(evil, 1, 1, 2)], {
        note: evil,
        shared: [{ track: 0, names: [evil] }],
        steps: [evil, evil],
      }),
      section(evil, [], { pay: payRows([evil, evil], [[10, 20]]).map((each) => ({ ...each, text: evil, exactText: evil })) }),
    ],
  };
  for (const tracks of [block.tracks, block.tracks.slice(1)])
    for (const width of [40, 80, 140, Infinity]) {
      const printed = print({ ...block, tracks }, style(width));
      expect(printed.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f\u202a-\u202e]/u);
      expect(printed).toContain('red');
    }
});
