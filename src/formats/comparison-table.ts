import type { Counts } from '../model/comparison.js';
import type { ComparedRow, ComparisonBlock, Span } from '../model/report.js';
import type { Style } from './format.js';
import { grid, type GridRow, naturalWidths } from './grid.js';
import { type Theme, toneOf } from './theme.js';
import { widthOf, wrap } from './wrap.js';

/** Columns that a role's text needs to be read; with fewer, the roles are set under each other. */
const readable = 28;
const separator = 3;

/** A category as lines: side by side where that can be read, else stacked. */
export function comparisonTable(block: ComparisonBlock, style: Style, theme: Theme): string[] {
  const heading = headingOf(block, style, theme);
  if (block.rows.length === 0) return heading;
  const widths = block.isProse && style.width === Infinity ? null : columnWidths(block, style, theme);
  return [...heading, ...(widths ? sideBySide(block, widths, style, theme) : stacked(block, style, theme))];
}

function headingOf({ title, aside, counts, rows }: ComparisonBlock, { width }: Style, theme: Theme): string[] {
  const counted = countSpans(counts, rows, theme).flatMap((span) => [{ text: '  ' }, span]);
  const said = aside === '' ? [] : [{ text: `  ${aside}`, tone: 'muted' as const }];
  return wrap([...theme.spans([{ text: title, tone: 'strong' }]), ...counted, ...said], width).map((line) => theme.paint(line));
}

/** `3 =  1 ≠  5 <  7 >`: how many rows of each mark there are; of more than two roles, how many rows not all of them state. */
function countSpans(counts: Counts, rows: readonly ComparedRow[], theme: Theme): Span[] {
  const roleCount = counts.only.length;
  const shared = (['same', 'similar', 'different'] as const).map((status) => ({ count: counts[status], mark: theme.mark(status, []) }));
  const partly = rows.filter(({ status }) => status === 'only').length;
  const sides = counts.only.map((count, place) => ({ count, mark: theme.mark('only', onlyOf(place, roleCount)) }));
  const rest = roleCount === 2 ? sides : [{ count: partly, mark: { text: 'not by all' } }];
  return [...shared, ...rest].filter(({ count }) => count > 0).map(({ count, mark }) => ({ ...mark, text: `${count} ${mark.text}` }));
}

function onlyOf(place: number, roleCount: number): boolean[] {
  return Array.from({ length: roleCount }, (_, role) => role === place);
}

function columnWidths(block: ComparisonBlock, { width }: Style, theme: Theme): number[] | null {
  const natural = naturalWidths([headOf(block, theme), ...block.rows.map((row) => gridRow(row, block, theme))]);
  if (width === Infinity) return natural;
  const [mark = 1, ...rest] = natural;
  const hasLabel = isLabelled(block);
  const label = hasLabel ? [Math.min(rest[0] ?? 0, Math.max(12, Math.floor(width / 6)))] : [];
  const taken = [mark, ...label].reduce((sum, each) => sum + each + separator, 0) + separator * (block.roles.length - 1);
  const each = Math.floor((width - taken) / block.roles.length);
  return each < readable ? null : [mark, ...label, ...block.roles.map(() => each)];
}

/** A label stands once for the rows it covers; not where lines are not wrapped, because there each is to be found by itself. */
function sideBySide(whole: ComparisonBlock, widths: readonly number[], style: Style, theme: Theme): string[] {
  const block =
    style.width === Infinity
      ? whole
      : {
          ...whole,
          rows: whole.rows.map((row, index) =>
            row.label === whole.rows[index - 1]?.label && isLabelled(whole) ? { ...row, label: '' } : row,
          ),
        };
  const rows = block.rows.map((row) => ({ ...gridRow(row, block, theme), ...(row.remark !== null && { note: theme.spans(row.remark) }) }));
  return grid(headOf(block, theme), rows, widths, style, theme);
}

function isLabelled({ rows }: ComparisonBlock): boolean {
  return rows.some(({ label }) => label !== null);
}

function headOf(block: ComparisonBlock, theme: Theme): GridRow {
  const isPair = block.roles.length === 2;
  const titles = block.roles.map((title, place) =>
    theme.spans([{ text: title, tone: isPair ? (place === 0 ? 'first' : 'second') : 'strong' }]),
  );
  return { cells: [[{ text: '' }], ...(isLabelled(block) ? [[{ text: '' }]] : []), ...titles] };
}

function gridRow(row: ComparedRow, block: ComparisonBlock, theme: Theme): GridRow {
  const states = row.cells.map((cell) => cell !== null);
  const label = isLabelled(block) ? [theme.spans([{ text: row.label ?? '', tone: 'muted' }])] : [];
  return {
    cells: [[theme.mark(row.status, states)], ...label, ...row.cells.map((cell) => theme.spans(cell?.text ?? ''))],
    tone: toneOf(row.status, states),
  };
}

/** Row by row: what all say once, and else each role's words under its title. */
function stacked(block: ComparisonBlock, style: Style, theme: Theme): string[] {
  return block.rows.flatMap((row) => stackedRow(row, block, style, theme));
}

function stackedRow(row: ComparedRow, block: ComparisonBlock, { width }: Style, theme: Theme): string[] {
  const states = row.cells.map((cell) => cell !== null);
  const tone = toneOf(row.status, states);
  const mark = theme.mark(row.status, states);
  const indent = ' '.repeat(widthOf(mark.text) + 1);
  const lines = (spans: readonly Span[], before: string): string[] =>
    wrap(spans, width - widthOf(before)).map((line) => before + theme.paint(line, tone));
  const [first = [], ...said] = paragraphs(row, block, theme);
  const [top = '', ...rest] = lines(first, indent);
  const deeper = row.label === null ? indent : `${indent}  `;
  return [`${theme.paint([mark])} ${top.slice(indent.length)}`, ...rest, ...said.flatMap((spans) => lines(spans, deeper))];
}

/** What one row says, paragraph by paragraph; the first stands beside the mark. */
function paragraphs(row: ComparedRow, block: ComparisonBlock, theme: Theme): (readonly Span[])[] {
  const label = row.label === null ? [] : theme.spans([{ text: `${row.label}: `, tone: 'muted' }]);
  const stated = row.cells.flatMap((cell, place) =>
    cell === null ? [] : [{ title: block.roles[place] ?? '', spans: theme.spans(cell.text) }],
  );
  const texts = new Set(stated.map(({ spans }) => spans.map(({ text }) => text).join('')));
  const remark = row.remark === null ? [] : [theme.spans([{ text: row.remark, tone: 'muted' }])];
  if (texts.size === 1) return [[...label, ...(stated[0]?.spans ?? [])], ...remark];
  const each = stated.map(({ title, spans }) => [...theme.spans([{ text: `${title}: `, tone: 'muted' }]), ...spans]);
  return [...(label.length > 0 ? [label] : []), ...each, ...remark];
}
