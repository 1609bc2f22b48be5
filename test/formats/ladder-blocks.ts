import type { LadderBlock, LadderBlockCell, LadderBlockRow, LadderPayRow, LadderSection } from '../../src/model/blocks/ladder.js';
import type { PayFigure } from '../../src/model/pay-chart.js';
import type { Report } from '../../src/model/report.js';

/** A made-up ladder in short: what `ladderBlock` makes a block of. */
interface Sketch {
  readonly tracks: readonly (readonly [title: string, summary: string | null])[];
  /** For each column, its number, its name, and the summary of its level. */
  readonly columns: readonly (readonly [number: string, name: string, summary: string | null])[];
  readonly sections: readonly LadderSection[];
  readonly isFull?: boolean;
}

export function ladderBlock({ tracks, columns, sections, isFull = false }: Sketch): LadderBlock {
  const rows = sections.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  const owners = tracks.length < 2 ? [null] : [null, 0, 1];
  return {
    type: 'ladder',
    tracks: tracks.map(([title, summary]) => ({ title, summary })),
    columns: columns.map(([number, name, summary]) => ({
      number,
      name,
      levels: tracks.map(([title]) => ({
        title: name === title ? title : `${name} ${title}`.trim(),
        summary,
        ref: `${title.toLowerCase().replace(/\W+/g, '-')}@${number}`,
      })),
    })),
    counts: owners.map((track) => ({
      track,
      texts: columns.map((_, column) =>
        countText(
          rows.filter((row) => row.track === track),
          column,
        ),
      ),
    })),
    sections,
    hasEnds: rows.some(({ cells }) => cells.some((cell, index) => cell !== null && index < cells.length - 1 && !cells[index + 1])),
    isFull,
  };
}

function countText(rows: readonly LadderBlockRow[], column: number): string {
  if (column === 0) return 'start';
  const count = rows.filter(({ cells }) => ['new', 'raised', 'changed'].includes(cells[column]?.change ?? '')).length;
  return count === 0 ? '·' : `+${count}`;
}

export function section(
  title: string,
  groups: readonly (readonly [title: string | null, rows: readonly LadderBlockRow[]])[],
  rest: Partial<LadderSection> = {},
): LadderSection {
  return { title, note: '', steps: [], shared: [], pay: null, groups: groups.map(([theme, rows]) => ({ title: theme, rows })), ...rest };
}

type RowRest = Partial<Pick<LadderBlockRow, 'description' | 'points' | 'track' | 'continues'>>;

/** A row of steps: `'1123'` has the step of each level, a dot where it has none. */
export function steps(name: string, scale: readonly string[], digits: string, rest: RowRest = {}): LadderBlockRow {
  const values = [...digits].map((digit) => (digit === '.' ? null : Number(digit)));
  const cells = values.map((value, index): LadderBlockCell | null => {
    if (value === null) return null;
    const before = values[index - 1] ?? null;
    const change = before === null ? firstChange(index) : value > before ? 'raised' : value < before ? 'lowered' : 'same';
    const text = scale[value - 1] ?? '';
    return { change, text, gauge: { type: 'rungs', value, minimum: 1, maximum: scale.length, text } };
  });
  return rowOf('steps', name, cells, rest);
}

/** A row of a bar: `'..##'` is asked for from the third level on. */
export function bar(name: string, places: string, rest: RowRest = {}): LadderBlockRow {
  const cells = [...places].map((place, index): LadderBlockCell | null =>
    place === '.' ? null : { change: places[index - 1] === '#' ? 'same' : firstChange(index), text: '', gauge: null },
  );
  return rowOf('presence', name, cells, rest);
}

/** A row of texts: null where a level asks for nothing, `=` where it goes on. */
export function texts(name: string, words: readonly (string | null)[], rest: RowRest = {}): LadderBlockRow {
  let last = '';
  const cells = words.map((word, index): LadderBlockCell | null => {
    if (word === null) return null;
    const change = word === '=' ? 'same' : index === 0 || words[index - 1] === null ? firstChange(index) : 'changed';
    last = word === '=' ? last : word;
    return { change, text: last, gauge: null };
  });
  return rowOf('texts', name, cells, rest);
}

/** A row of a bar that says at each level what changes although the words do not. */
export function facts(name: string, words: readonly string[], rest: RowRest = {}): LadderBlockRow {
  const cells = words.map((text, index): LadderBlockCell => ({
    change: index === 0 ? 'start' : text === '' ? 'same' : 'changed',
    text,
    gauge: null,
  }));
  return rowOf('presence', name, cells, rest);
}

/** Pay bands in thousands of dollars, one pair for each level of a track. */
export function bands(
  names: readonly string[],
  pairs: readonly (readonly [low: number, high: number] | null)[],
  track = 0,
): LadderPayRow[] {
  return pairs.flatMap((pair, column): LadderPayRow[] => {
    if (!pair) return [];
    const [lowest, highest] = pair.map((thousands, index) => figure(index === 0 ? 'minimum' : 'maximum', thousands * 1000));
    if (!lowest || !highest) return [];
    const [text, exactText] = [`$${pair[0]}k–${pair[1]}k`, `${lowest.text} to ${highest.text}`];
    return [{ column, track, name: names[column] ?? '', lowest, middle: null, highest, text, exactText }];
  });
}

/** A report as the command returns it. */
export function ladderReport(name: string, block: LadderBlock): Report {
  const [first, second] = block.columns.slice(-2).map(({ levels }) => levels[0]?.ref ?? '');
  return {
    name,
    data: {},
    blocks: [block, { type: 'hints', items: [{ purpose: 'One step in full', command: `compare ${first} ${second}` }] }],
  };
}

function figure(statistic: string, amount: number): PayFigure {
  return { statistic, amount, text: `$${amount.toLocaleString('en-US')}`, isTopCoded: false };
}

function firstChange(index: number): 'start' | 'new' {
  return index === 0 ? 'start' : 'new';
}

function rowOf(shape: LadderBlockRow['shape'], name: string, cells: LadderBlockRow['cells'], rest: RowRest): LadderBlockRow {
  return { name, description: null, points: [], track: null, continues: false, shape, cells, ...rest };
}
