import type { Cell, Entry } from '../model/role.js';
import { beforeText, endsWithPunctuation } from '../before-text.js';
import { linkWords } from '../link-words.js';
import { lineBreak, type Span } from '../model/text.js';
import type { CategoryKind, Codes } from './kind.js';

type CellDisplay = Pick<CategoryKind, 'labelText' | 'displayText' | 'facts'>;

/**
 * Prepares a text of a role file for display: a link in Markdown becomes its words. Paragraphs and points of a list keep their lines; other line breaks
 * only wrap the text in the file.
 */
export function readableText(text: string): string {
  const words = linkWords(text);
  if (!words.includes('\n')) return words;
  return words
    .trim()
    .replace(/[^\S\n]*\n\s*\n\s*/g, lineBreak + lineBreak)
    .replace(/\s*\n\s*(?=(?:[-*+•–]|\d{1,3}[.)])\s)/g, lineBreak)
    .replace(/[^\S\v]*\n\s*/g, ' ');
}

/** The text of a cell in parts, which a report can leave out if they are shown elsewhere. */
export interface CellParts {
  readonly name: readonly Span[];
  /** In one or two words each. */
  readonly facts: readonly string[];
  readonly note: readonly Span[];
}

/**
 * Returns a cell as text: `name (fact, fact): note`.
 * @param codes those of its role: they tell how well an occupation, and its figures, describe the role
 */
export function cellText(cell: Cell, kind: CellDisplay, codes: Codes): Span[] {
  return joinParts(cellParts(cell, kind, codes));
}

export function cellParts(cell: Cell, kind: CellDisplay, codes: Codes): CellParts {
  return {
    name: [{ text: kind.displayText(cell) }],
    facts: [...evidenceFacts(cell), ...kind.facts(cell, codes)],
    note: cell.note === undefined ? [] : [{ text: readableText(cell.note) }],
  };
}

/** The categories in which a role states what meets a row that it does not state itself: `in technologies`. */
function evidenceFacts({ elsewhere }: Cell): string[] {
  return elsewhere === undefined ? [] : [`in ${elsewhere.join(', ')}`];
}

/** Joins the parts that are not empty: `name (fact, fact): note`. What follows a text of several lines gets a line of its own. */
export function joinParts({ name, facts, note }: CellParts): Span[] {
  const hasLines = name.some(({ text }) => text.includes(lineBreak));
  const joinedFacts = name.length === 0 ? facts.join(', ') : `${hasLines ? lineBreak : ' '}(${facts.join(', ')})`;
  const named: readonly Span[] = facts.length === 0 ? name : [...name, { text: joinedFacts, tone: 'muted' }];
  if (note.length === 0 || named.length === 0) return [...named, ...note];
  return hasLines ? [...named, { text: lineBreak }, ...note] : withNote(named, note);
}

/** A colon does not follow other punctuation: `Sells honey: at markets`, `Sells honey. Twice a week.` */
function withNote(spans: readonly Span[], note: readonly Span[]): Span[] {
  const last = spans.at(-1)?.text ?? '';
  if (!endsWithPunctuation(last)) return [...spans, { text: ': ' }, ...note];
  const continues = last.endsWith('.') && !last.endsWith('..') && /^\p{Ll}/u.test(note[0]?.text ?? '');
  return continues
    ? [...spans.slice(0, -1), ...spans.slice(-1).map((span) => ({ ...span, text: last.slice(0, -1) })), { text: ': ' }, ...note]
    : [...spans, { text: ' ' }, ...note];
}

/** Groups consecutive entries that have the same label; an entry without a label is a group of its own. */
export function entriesByLabel<E extends Entry>(entries: readonly E[]): E[][] {
  const groups: E[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && entry.label !== null && last[0]?.label === entry.label) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** Returns entries of one label as text: `label: value; value`. */
export function entriesText(entries: readonly Entry[], kind: CellDisplay, codes: Codes): Span[] {
  const label = entries[0]?.label ?? null;
  const values = entries.flatMap(({ cell }, index) => [...(index === 0 ? [] : [{ text: '; ' }]), ...cellText(cell, kind, codes)]);
  return label === null ? values : [{ text: beforeText(kind.labelText(label)), tone: 'muted' }, ...values];
}

/** Returns the ratings of a cell, in one or two words each: `required`, `level 4`, `importance 3.5`. */
export function ratingFacts({ need, level, importance }: Cell): string[] {
  return [
    ...(need === undefined ? [] : [need]),
    ...(level === undefined ? [] : [levelText(level)]),
    ...(importance === undefined ? [] : [importanceText(importance)]),
  ];
}

/** `level 4`, or the name of a step. */
export function levelText(level: number | string): string {
  return typeof level === 'number' ? `level ${level}` : level;
}

export function importanceText(importance: number): string {
  return `importance ${importance}`;
}
