import type { Cell, Entry } from '../model/role.js';
import type { Span } from '../model/report.js';
import type { CategoryKind, Codes } from './kind.js';

/** How cells of a kind are shown. */
type CellDisplay = Pick<CategoryKind, 'displayText' | 'facts'>;

/** What a cell says, in the parts that a report may leave out where they are said elsewhere. */
export interface CellParts {
  readonly name: readonly Span[];
  /** What is known of it, in a word or two each. */
  readonly facts: readonly string[];
  readonly note: readonly Span[];
}

/**
 * What a cell says, for people: its text, then what is known of it.
 * @param codes those of its role: a figure of an occupation says how well that occupation fits
 */
export function cellText(cell: Cell, kind: CellDisplay, codes: Codes): Span[] {
  return joinParts(cellParts(cell, kind, codes));
}

export function cellParts(cell: Cell, kind: CellDisplay, codes: Codes): CellParts {
  return {
    name: [{ text: kind.displayText(cell) }],
    facts: kind.facts(cell, codes),
    note: cell.note === undefined ? [] : [{ text: cell.note }],
  };
}

/** `name (fact, fact): note`, of what there is. */
export function joinParts({ name, facts, note }: CellParts): Span[] {
  const known = facts.join(', ');
  const isLed = name.length > 0;
  return [
    ...name,
    ...(known === '' ? [] : [{ text: isLed ? ` (${known})` : known, tone: 'muted' as const }]),
    ...(note.length === 0 ? [] : [...(isLed || known !== '' ? [{ text: ': ' }] : []), ...note]),
  ];
}

/** The values of one label together; every other entry by itself. */
export function entriesByLabel<E extends Entry>(entries: readonly E[]): E[][] {
  const groups: E[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && entry.label !== null && last[0]?.label === entry.label) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** `label: value; value`, of entries of one label. */
export function entriesText(entries: readonly Entry[], kind: CellDisplay, codes: Codes): Span[] {
  const label = entries[0]?.label ?? null;
  const values = entries.flatMap(({ cell }, index) => [...(index === 0 ? [] : [{ text: '; ' }]), ...cellText(cell, kind, codes)]);
  return label === null ? values : [{ text: `${label}: `, tone: 'muted' }, ...values];
}

/** How a cell is rated, in a word or two each: `required`, `level 4`, `importance 3.5`. */
export function ratingFacts({ need, level, importance }: Cell): string[] {
  return [
    ...(need === undefined ? [] : [need]),
    ...(level === undefined ? [] : [levelText(level)]),
    ...(importance === undefined ? [] : [importanceText(importance)]),
  ];
}

export function levelText(level: number | string): string {
  return typeof level === 'number' ? `level ${level}` : level;
}

export function importanceText(importance: number): string {
  return `importance ${importance}`;
}
