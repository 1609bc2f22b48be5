import type { ComparedRow, ComparisonBlock, Span } from '../../model/report.js';
import { grid } from './grid.js';
import { roleTone, type Theme, rowTone } from './theme.js';
import { type Line, lineWidth, widthOf } from './wrap.js';

/** For pipes and files: a row a line, all of it in words, with the mark first, so that it is found by itself. Prose is set under its role. */
export function lineByLine(block: ComparisonBlock, theme: Theme): string[] {
  const body = block.rows.map((row) => cellsOf(row, block, theme));
  if (block.isProse) return block.rows.flatMap((row) => prose(row, block, theme));
  const isLabelled = block.rows.some(({ label }) => label !== null);
  const titles = block.roles.map((title, place) => theme.spans([{ text: title, tone: roleTone(place, block.roles.length) }]));
  const head: (readonly Span[])[] = [[], ...(isLabelled ? [[]] : []), ...titles];
  const widths = head.map((_, column) => Math.max(1, ...[head, ...body].map((cells) => lineWidth(cells[column] ?? []))));
  const gaps = widths.slice(1).map(() => ` ${theme.line.vertical} `);
  const tones = block.rows.map(({ status, cells }) => rowTone(status, cells.map(Boolean)));
  const rows = [head, ...body].map((cells, index) =>
    cells.map((line) => ({ lines: [line], tone: index === 0 ? undefined : tones[index - 1] })),
  );
  const [first = [], ...lines] = grid(rows, widths, gaps, theme);
  const { horizontal, cross } = theme.line;
  const rule = widths.map((width) => horizontal.repeat(width)).join(`${horizontal}${cross}${horizontal}`);
  return [
    ...first,
    theme.paint([{ text: rule, tone: 'muted' }]),
    ...lines.flatMap((line, index) => [...line, ...noteBelow(block.rows[index], widths[0] ?? 1, theme)]),
  ];
}

function cellsOf(row: ComparedRow, block: ComparisonBlock, theme: Theme): Line[] {
  const isLabelled = block.rows.some(({ label }) => label !== null);
  return [
    [theme.mark(row.status, row.cells.map(Boolean))],
    ...(isLabelled ? [theme.spans([{ text: row.label ?? '', tone: 'muted' }])] : []),
    ...row.cells.map((cell) => theme.spans(cell?.text ?? '')),
  ];
}

function prose(row: ComparedRow, { roles }: ComparisonBlock, theme: Theme): string[] {
  const mark = theme.mark(row.status, row.cells.map(Boolean));
  const indent = ' '.repeat(widthOf(mark.text));
  const stated = row.cells.flatMap((cell, place) => (cell ? [{ place, spans: theme.spans(cell.text) }] : []));
  return stated.map(({ place, spans }, index) => {
    const title = theme.spans([{ text: `${roles[place]}: `, tone: roleTone(place, roles.length) }]);
    return `${index === 0 ? theme.paint([mark]) : indent} ${theme.paint([...title, ...spans])}`;
  });
}

function noteBelow(row: ComparedRow | undefined, depth: number, theme: Theme): string[] {
  return !row || row.note === null ? [] : [' '.repeat(depth + 3) + theme.paint(theme.spans(row.note), 'muted')];
}
