import type { ComparedRow } from '../../model/blocks/comparison.js';
import { hasSameWording } from '../text.js';
import { foldRow, foldedTexts, isFolded, sharedLead } from './folded-rows.js';
import { pairColumns } from './pair-columns.js';
import { layoutRows } from './row-layout.js';
import { type RowParts, rowParts } from './row-parts.js';
import { type Canvas, cellSpans, groupTitleLines, noteLines, roleMarks, statingRoles } from './row-text.js';
import { type Line, hangingIndent, lineWidth, wrap } from './wrap.js';

/** What some roles say, after their marks. */
interface Statement {
  /** `= ` or `1·3 `. */
  readonly lead: Line;
  readonly text: Line;
  /** The row that it is about, if it is about one: consecutive statements of a row stand on a line if they fit. */
  readonly row: ComparedRow | null;
}

/** Sets texts below each other, each after the marks of the roles that state it, and after a label if there is one. What all share comes first. */
export function rowsByRole(rows: readonly ComparedRow[], canvas: Canvas): string[] {
  const parts = rowParts(rows);
  const labelWidth = labelColumn(parts, canvas);
  return parts.flatMap((part, index) => [
    ...groupTitleLines(part.firstRow, parts[index - 1]?.firstRow, canvas),
    ...partLines(part, labelWidth, canvas),
  ]);
}

const widestLabel = 22;
/** Where there is more room, labels get this share of it. */
const labelShare = 0.36;
/** With less room for the texts, labels stand above them. */
const narrowestText = 30;

/** The columns that labels take; 0 if there are none, or if they stand above the texts. */
function labelColumn(parts: readonly RowParts[], { width, theme, isExplained }: Canvas): number {
  if (isExplained) return 0;
  const widest = Math.max(0, ...parts.map(({ label }) => lineWidth(theme.spans(label ?? ''))));
  const column = Math.min(Math.max(widestLabel, Math.floor(width * labelShare)), widest);
  return width - column - 2 < narrowestText ? 0 : column;
}

function partLines(part: RowParts, labelWidth: number, canvas: Canvas): string[] {
  const { theme, width } = canvas;
  const columns = part.label === null ? pairColumns(part, canvas) : null;
  if (columns) return columns;
  const statements = statementsOf(part, canvas);
  if (part.label === null) return chunkLines(statements, 0, canvas);
  const label = theme.spans([{ text: part.label ?? '', tone: 'muted' }]);
  if (labelWidth === 0) return [...wrap(label, width).map((line) => theme.paint(line)), ...chunkLines(statements, 2, canvas)];
  const text = flow(statements, width - labelWidth - 2);
  return layoutRows([[{ lines: wrap(label, labelWidth) }, { lines: text }]], [labelWidth, width - labelWidth - 2], ['  '], theme).flat();
}

function chunkLines(statements: readonly Statement[], depth: number, canvas: Canvas): string[] {
  const chunks: Statement[][] = [];
  for (const statement of statements) {
    const last = chunks.at(-1);
    if (last && statement.row !== null && last[0]?.row === statement.row) last.push(statement);
    else chunks.push([statement]);
  }
  const indent = depth === 0 ? [] : [{ text: ' '.repeat(depth) }];
  return chunks.flatMap((chunk) => [
    ...flow(chunk, canvas.width - depth).map((line) => canvas.theme.paint([...indent, ...line])),
    ...(chunk[0]?.row ? noteLines(chunk[0].row, depth + 2, canvas) : []),
  ]);
}

/** As many statements on a line as fit whole. What is longer than a line has lines of its own. */
function flow(statements: readonly Statement[], width: number): Line[] {
  const lines: Line[] = [];
  let hasRoom = false;
  for (const { lead, text } of statements) {
    const marks = lead[0]?.text.trim() === '' ? lead.slice(1) : lead;
    const longer: Line = [...(lines.at(-1) ?? []), { text: '   ' }, ...marks, ...text];
    if (hasRoom && lineWidth(longer) <= width) lines[lines.length - 1] = longer;
    else {
      const own = hangingIndent(lead, text, width);
      lines.push(...own);
      hasRoom = own.length === 1;
    }
  }
  return lines;
}

function statementsOf(part: RowParts, canvas: Canvas): Statement[] {
  const folded = part.all.filter((row) => isFolded(row, canvas));
  const separator = part.label === null ? canvas.theme.separator : ', ';
  return [
    ...foldedStatements(folded, sharedLead(canvas), separator, canvas),
    ...part.all.filter((row) => !folded.includes(row)).flatMap((row) => rowStatements(row, canvas)),
    ...onlyStatements(part.only, separator, canvas),
  ];
}

/** What all or some roles state in the same way, after one lead. */
function foldedStatements(rows: readonly ComparedRow[], lead: Line, separator: string, canvas: Canvas): Statement[] {
  return foldedTexts(rows, separator, canvas).map((text) => ({ lead, text, row: null }));
}

/** A statement for each wording, after a mark if the roles mean the same. */
function rowStatements(row: ComparedRow, canvas: Canvas): Statement[] {
  const { theme } = canvas;
  const mark: Line =
    row.status === 'same' ? [{ text: `${theme.shared} ` }] : row.status === 'similar' ? [{ text: `${theme.marks.similar} ` }] : [];
  const wordings: { places: number[]; text: Line }[] = [];
  for (const place of statingRoles(row)) {
    const cell = row.cells[place];
    const text = cell ? cellSpans(cell, row, place, canvas) : [];
    const known = wordings.find((wording) => hasSameWording(wording.text, text));
    if (known) known.places.push(place);
    else wordings.push({ places: [place], text });
  }
  return wordings.map(({ places, text }, index) => ({
    lead: [
      ...(index === 0 ? mark : mark.map(({ text: each }) => ({ text: ' '.repeat(each.length) }))),
      ...(row.status === 'same' && wordings.length === 1 ? [] : [...roleMarks(places, canvas), { text: ' ' }]),
    ],
    text,
    row,
  }));
}

/** What only some roles state, together if the same roles state it. */
function onlyStatements(rows: readonly ComparedRow[], separator: string, canvas: Canvas): Statement[] {
  return groupByStates(rows).flatMap((group) => {
    const folded = canvas.isExplained ? [] : group.filter((row) => foldRow(row, canvas) !== null);
    const lead: Line = [...roleMarks(group[0] ? statingRoles(group[0]) : [], canvas), { text: ' ' }];
    return [
      ...foldedStatements(folded, lead, separator, canvas),
      ...group.filter((row) => !folded.includes(row)).flatMap((row) => rowStatements(row, canvas)),
    ];
  });
}

/** Rows that several roles state come first. */
function groupByStates(rows: readonly ComparedRow[]): ComparedRow[][] {
  const byStates = new Map<string, ComparedRow[]>();
  for (const row of rows) {
    const key = statingRoles(row).join();
    byStates.set(key, [...(byStates.get(key) ?? []), row]);
  }
  return [...byStates].sort(([a], [b]) => b.split(',').length - a.split(',').length || (a < b ? -1 : 1)).map(([, group]) => group);
}
