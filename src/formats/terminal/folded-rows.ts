// Rows of which the name says enough: many of them are printed as one text.
import type { ComparedCell, ComparedRow } from '../../model/blocks/comparison.js';
import { hasSameWording, textContent } from '../text.js';
import { type Canvas, cellSpans, statingRoles } from './row-text.js';
import { type Line, hangingIndent, hasLines, lineWidth, unbreakable } from './wrap.js';

/** A row without what is said of many others as well. */
export interface FoldedRow {
  readonly name: Line;
  /** What many rows say, such as `in demand`, and all roles that state this one; null if they say nothing of the kind. */
  readonly note: string | null;
}

/** Whether all roles state a row in so much the same way that its name is enough. */
export function isFolded(row: ComparedRow, canvas: Canvas): boolean {
  return row.status === 'same' && !canvas.isExplained && foldRow(row, canvas) !== null;
}

/** The name of a row that all roles who state it state in the same way; null if they state it differently. */
export function foldRow(row: ComparedRow, canvas: Canvas): FoldedRow | null {
  const places = statingRoles(row);
  const cells = places.flatMap((place) => row.cells[place] ?? []);
  const [first, ...rest] = cells;
  if (!first) return null;
  if (row.subject !== null && first.gauge?.type === 'rungs') return foldStep(row.subject, first.gauge.text, cells, canvas);
  const [note = null, ...otherNotes] = new Set(cells.map((cell) => cell.note));
  const isLabelled = cells.every(
    (cell) => cell.gauge === null && saysOnlyItsNote(cell) && (cell.note === null || canvas.recurringNotes.has(cell.note)),
  );
  if (isLabelled && rest.every((cell) => hasSameWording(cell.name, first.name)) && (rest.length > 0 || note !== null))
    return { name: canvas.theme.spans(first.name), note: otherNotes.length === 0 ? note : null };
  const [text = [], ...otherTexts] = places.flatMap((place) => {
    const cell = row.cells[place];
    return cell ? [cellSpans(cell, row, place, canvas)] : [];
  });
  // A text of several lines does not go with others.
  return !hasLines(text) && otherTexts.every((other) => hasSameWording(other, text)) ? { name: text, note: null } : null;
}

/** `Docker (practitioner)`. */
function foldStep(
  subject: string,
  step: string | readonly { readonly text: string }[],
  cells: readonly ComparedCell[],
  canvas: Canvas,
): FoldedRow | null {
  const words = textContent(step);
  const isSame = cells.every(({ gauge, remark }) => gauge && textContent(gauge.text) === words && textContent(remark) === '');
  return isSame ? { name: canvas.theme.spans(`${subject} (${words})`), note: null } : null;
}

function saysOnlyItsNote({ remark, note }: ComparedCell): boolean {
  return textContent(remark) === (note ?? '');
}

/** The rows after a lead, as one text for each note, those without a note last: `= in demand: Docker · Kubernetes`. */
export function foldedTexts(rows: readonly ComparedRow[], separator: string, canvas: Canvas): Line[] {
  const names = new Map<string | null, Line[]>();
  for (const row of rows) {
    const folded = foldRow(row, canvas);
    if (folded) names.set(folded.note, [...(names.get(folded.note) ?? []), folded.name]);
  }
  return [...names]
    .sort(([a], [b]) => Number(a === null) - Number(b === null))
    .map(([note, named]) => [
      ...(note === null ? [] : canvas.theme.spans([{ text: `${note}: `, tone: 'muted' }])),
      ...joinNames(named, separator),
    ]);
}

/** What all roles share, after its mark. */
export function sharedLines(rows: readonly ComparedRow[], canvas: Canvas): string[] {
  const { theme, width } = canvas;
  return foldedTexts(rows, theme.separator, canvas).flatMap((text) =>
    hangingIndent(sharedLead(canvas), text, width).map((line) => theme.paint(line)),
  );
}

/** `= `, before what all roles share. */
export function sharedLead({ theme }: Canvas): Line {
  return [{ text: `${theme.shared} ` }];
}

const widestUnbroken = 32;

/** Names as one text, broken into lines between short names only. */
export function joinNames(names: readonly Line[], separator: string): Line {
  return names.flatMap((name, index): Line => {
    const words = lineWidth(name) <= widestUnbroken ? unbreakable(name) : name;
    return index === names.length - 1 ? words : [...words, ...unbreakable([{ text: separator.trimEnd(), tone: 'muted' }]), { text: ' ' }];
  });
}
