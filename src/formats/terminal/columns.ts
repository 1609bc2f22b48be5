import type { ColumnsBlock } from '../../model/blocks/tables.js';
import type { Span } from '../../model/text.js';
import { columnsTables } from '../columns-tables.js';
import { dataTable } from './data-table.js';
import { layoutRows } from './row-layout.js';
import type { Theme } from './theme.js';
import { type Line, lineWidth, wrap } from './wrap.js';

const gap = '  ';
const widestShare = 0.35;
const narrowestLast = 24;

/** Sets rows in columns without lines between; if the last column would get too narrow, its cells go below the others. A pipe has a row a line. */
export function columnsLines(block: ColumnsBlock, width: number, theme: Theme): string[] {
  if (width === Infinity) {
    const { columns, groups } = columnsTables(block, theme.separator);
    return dataTable(
      columns,
      groups.flatMap(({ rows }) => rows),
      width,
      theme,
    );
  }
  const cellsOf = ({ cells }: ColumnsBlock['groups'][number]['rows'][number]): Line[][] => cells.map((texts) => texts.map(theme.spans));
  const all = block.groups.flatMap(({ rows }) => rows.map(cellsOf));
  const widths = block.columns
    .slice(0, -1)
    .map((_, column) =>
      Math.min(Math.floor(width * widestShare), Math.max(0, ...all.flatMap((cells) => (cells[column] ?? []).map(lineWidth)))),
    );
  const used = widths.reduce((sum, each) => sum + each + gap.length, 0);
  const isBelow = width - used < narrowestLast;
  const lastWidth = isBelow ? width - gap.length : width - used;
  return block.groups.flatMap(({ title, rows }, index) => [
    ...(index === 0 ? [] : ['']),
    ...(title === null ? [] : [theme.paint(theme.spans([{ text: title, tone: 'strong' }]))]),
    ...rows.flatMap((row) => {
      const cells = cellsOf(row);
      const first = widths.map((each, column) => ({ lines: aligned(cells[column] ?? [], each, block.columns[column]?.isFigure === true) }));
      const last = (cells.at(-1) ?? []).flatMap((text) => wrap(text, lastWidth));
      const gaps = block.columns.slice(1).map(() => gap);
      if (!isBelow) return layoutRows([[...first, { lines: last }]], [...widths, lastWidth], gaps, theme).flat();
      return [...layoutRows([first], widths, gaps, theme).flat(), ...last.map((line) => gap + theme.paint(line))];
    }),
  ]);
}

function aligned(texts: readonly Line[], width: number, isFigure: boolean): Line[] {
  return texts.flatMap((text): Line[] => {
    if (!isFigure) return wrap(text, Math.max(1, width));
    const space: Span = { text: ' '.repeat(Math.max(0, width - lineWidth(text))) };
    return [[space, ...text]];
  });
}
