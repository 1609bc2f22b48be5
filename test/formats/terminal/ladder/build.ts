// Builds ladders for tests in a few words.
import type {
  LadderBlock,
  LadderBlockCell,
  LadderBlockColumn,
  LadderBlockRow,
  LadderPayRow,
  LadderSection,
} from '../../../../src/model/blocks/ladder.js';
import type { Gauge } from '../../../../src/model/gauge.js';
import type { PayFigure } from '../../../../src/model/pay-chart.js';

type Change = LadderBlockCell['change'];

const plainRow = { description: null, points: [], track: null, continues: false } as const;

function rungs(value: number, steps: readonly string[]): Gauge {
  return { type: 'rungs', value, minimum: 1, maximum: steps.length, text: steps[value - 1] ?? '' };
}

/** A digit for each level, which is the step; a dot where the level does not ask for it. */
export function stepRow(name: string, digits: string, steps: readonly string[], more: Partial<LadderBlockRow> = {}): LadderBlockRow {
  const values = Array.from(digits, (digit) => (digit === '.' ? null : Number(digit)));
  const cells = values.map((value, column): LadderBlockCell | null => {
    if (value === null) return null;
    const before = values[column - 1] ?? null;
    return { change: stepChange(value, before, column), text: steps[value - 1] ?? '', gauge: rungs(value, steps) };
  });
  return { ...plainRow, name, shape: 'steps', cells, ...more };
}

function stepChange(value: number, before: number | null, column: number): Change {
  if (column === 0) return 'start';
  if (before === null) return 'new';
  if (before === value) return 'same';
  return before < value ? 'raised' : 'lowered';
}

/** A text for each level, empty where the level does not ask for it. */
export function textRow(name: string, texts: readonly string[], more: Partial<LadderBlockRow> = {}): LadderBlockRow {
  const cells = texts.map((text, column): LadderBlockCell | null => {
    if (text === '') return null;
    const before = texts[column - 1] ?? '';
    const change = column === 0 ? 'start' : before === '' ? 'new' : before === text ? 'same' : 'changed';
    return { change, text, gauge: null };
  });
  return { ...plainRow, name, shape: 'texts', cells, ...more };
}

/** A letter for each level that asks for it: `~` where it changes, and a dot where the level does not ask for it. */
export function barRow(name: string, presence: string, more: Partial<LadderBlockRow> = {}): LadderBlockRow {
  const cells = Array.from(presence, (mark, column): LadderBlockCell | null => {
    if (mark === '.') return null;
    const isAfter = column > 0 && presence[column - 1] !== '.';
    const change = mark === '~' ? 'changed' : column === 0 ? 'start' : isAfter ? 'same' : 'new';
    return { change, text: '', gauge: null };
  });
  return { ...plainRow, name, shape: 'presence', cells, ...more };
}

/** `from` is a level, counted from 1. */
export function bar(name: string, from: number, to: number, count: number, more: Partial<LadderBlockRow> = {}): LadderBlockRow {
  return barRow(name, '.'.repeat(from - 1) + 'x'.repeat(to - from + 1) + '.'.repeat(count - to), more);
}

export function section(title: string, rows: readonly LadderBlockRow[], more: Partial<LadderSection> = {}): LadderSection {
  return { title, note: '', steps: [], shared: [], groups: rows.length === 0 ? [] : [{ title: null, rows }], pay: null, ...more };
}

/** Bands in thousands of dollars. */
export function payRows(names: readonly string[], bands: readonly (readonly [number, number])[], track = 0): LadderPayRow[] {
  return bands.map(([low, high], column) => ({
    column,
    track,
    name: names[column] ?? '',
    lowest: payFigure('minimum', low),
    middle: null,
    highest: payFigure('maximum', high),
    text: `$${low}k–${high}k`,
    exactText: `$${low},000 to $${high},000`,
  }));
}

export function payFigure(statistic: string, thousands: number): PayFigure {
  return { statistic, amount: thousands * 1000, text: `$${thousands},000`, isTopCoded: false };
}

export function columns(names: readonly string[], tracks: readonly string[]): LadderBlockColumn[] {
  return names.map((name, index) => ({
    number: String(index + 1),
    name,
    levels: tracks.map((track) => ({ title: `${name} ${track}`, summary: null, ref: `${track.toLowerCase()}@${index + 1}` })),
  }));
}

export function ladder(
  tracks: LadderBlock['tracks'],
  names: readonly string[],
  sections: readonly LadderSection[],
  more: Partial<LadderBlock> = {},
): LadderBlock {
  return {
    type: 'ladder',
    tracks,
    columns: columns(
      names,
      tracks.map(({ title }) => title),
    ),
    counts: [],
    sections,
    hasEnds: true,
    isFull: false,
    ...more,
  };
}
