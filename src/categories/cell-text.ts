import type { Cell, Entry } from '../model/role.js';
import type { Span } from '../model/report.js';
import type { CategoryKind, Codes } from './kind.js';

type CellDisplay = Pick<CategoryKind, 'displayText' | 'facts'>;

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
    facts: kind.facts(cell, codes),
    note: cell.note === undefined ? [] : [{ text: cell.note }],
  };
}

/** Joins the parts that are not empty: `name (fact, fact): note`. */
export function joinParts({ name, facts, note }: CellParts): Span[] {
  const joinedFacts = facts.join(', ');
  const hasName = name.length > 0;
  return [
    ...name,
    ...(joinedFacts === '' ? [] : [{ text: hasName ? ` (${joinedFacts})` : joinedFacts, tone: 'muted' as const }]),
    ...(note.length === 0 ? [] : [...(hasName || joinedFacts !== '' ? [{ text: ': ' }] : []), ...note]),
  ];
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
  return label === null ? values : [{ text: `${label}: `, tone: 'muted' }, ...values];
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
