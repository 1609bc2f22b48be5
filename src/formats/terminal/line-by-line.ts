import type { ComparedRow, ComparisonBlock } from '../../model/blocks/comparison.js';
import { type Span, roleTone } from '../../model/text.js';
import { pipeRows } from './pipe-rows.js';
import { lineBreaks, rowTone, type Theme } from './theme.js';
import { type Line, lineWidth, widthOf } from './wrap.js';

/**
 * Prints a category for pipes and files: each row on one line in words, with the mark first, so that tools such as grep find it. Prose
 * gets a line for each role.
 */
export function lineByLine(block: ComparisonBlock, theme: Theme): string[] {
  if (block.isProse) return block.rows.flatMap((row) => proseLines(row, block, theme));
  const hasLabels = block.rows.some(({ label }) => label !== null);
  const titles = block.roles.map((title, roleIndex) => theme.spans([{ text: title, tone: roleTone(roleIndex) }]));
  const head: (readonly Span[])[] = [[], ...(hasLabels ? [[]] : []), ...titles];
  const body = block.rows.map((row) => rowCells(row, hasLabels, theme));
  const widths = head.map((_, column) => Math.max(1, ...[head, ...body].map((cells) => lineWidth(cells[column] ?? []))));
  const gaps = widths.slice(1).map(() => ` ${theme.line.vertical} `);
  const tones = [undefined, ...block.rows.map(({ status, cells }) => rowTone(status, cells.map(Boolean)))];
  const gridRows = [head, ...body].map((cells, index) => cells.map((line) => ({ lines: [line], tone: tones[index] })));
  const [headLines = [], ...bodyLines] = pipeRows(gridRows, widths, gaps, theme);
  const { horizontal, cross } = theme.line;
  const rule = widths.map((width) => horizontal.repeat(width)).join(`${horizontal}${cross}${horizontal}`);
  return [
    ...headLines,
    theme.paint([{ text: rule, tone: 'muted' }]),
    ...bodyLines.flatMap((lines, index) => [...lines, ...noteLines(block.rows[index], widths[0] ?? 1, theme)]),
  ];
}

function rowCells(row: ComparedRow, hasLabels: boolean, theme: Theme): Line[] {
  return [
    [theme.mark(row.status, row.cells.map(Boolean))],
    ...(hasLabels ? [theme.spans([{ text: row.label ?? '', tone: 'muted' }])] : []),
    ...row.cells.map((cell) => oneLine(theme.spans(cell?.text ?? ''))),
  ];
}

function oneLine(spans: Line): Line {
  return spans.map((span) => ({ ...span, text: span.text.replace(lineBreaks, ' ') }));
}

/** The text of each role that states it, on a line after the role's title. */
function proseLines(row: ComparedRow, { roles }: ComparisonBlock, theme: Theme): string[] {
  const mark = theme.mark(row.status, row.cells.map(Boolean));
  const indent = ' '.repeat(widthOf(mark.text));
  const stated = row.cells.flatMap((cell, roleIndex) => (cell ? [{ roleIndex, spans: oneLine(theme.spans(cell.text)) }] : []));
  return stated.map(({ roleIndex, spans }, index) => {
    const title = theme.spans([{ text: `${roles[roleIndex]}: `, tone: roleTone(roleIndex) }]);
    return `${index === 0 ? theme.paint([mark]) : indent} ${theme.paint([...title, ...spans])}`;
  });
}

function noteLines(row: ComparedRow | undefined, markWidth: number, theme: Theme): string[] {
  return !row || row.note === null ? [] : [' '.repeat(markWidth + 3) + theme.paint(theme.spans(row.note), 'muted')];
}
