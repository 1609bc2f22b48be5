import { saidText } from '../categories/said-text.js';
import type { Cell, Code, ItemCell, PayCell } from '../model/role.js';
import type { Span } from '../model/report.js';

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
export function cellText(cell: Cell, codes: Readonly<Record<string, Code>>): Span[] {
  return spansOfParts(cellParts(cell, codes));
}

export function cellParts(cell: Cell, codes: Readonly<Record<string, Code>>): CellParts {
  return {
    name: [{ text: saidText(cell) }],
    facts: 'amount' in cell ? payFacts(cell, codes) : itemFacts(cell),
    note: cell.note === undefined ? [] : [{ text: cell.note }],
  };
}

/** `name (fact, fact): note`, of what there is. */
export function spansOfParts({ name, facts, note }: CellParts): Span[] {
  const known = facts.join(', ');
  const isLed = name.length > 0;
  return [
    ...name,
    ...(known === '' ? [] : [{ text: isLed ? ` (${known})` : known, tone: 'muted' as const }]),
    ...(note.length === 0 ? [] : [...(isLed || known !== '' ? [{ text: ': ' }] : []), ...note]),
  ];
}

function itemFacts({ need, level, importance }: ItemCell): string[] {
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

/** Whose pay a figure is, where it is not the role's own, and when it was paid. */
export function payFacts({ asOf, occupation }: PayCell, codes: Readonly<Record<string, Code>>): string[] {
  const inexact = Object.values(codes).find(({ match }) => match !== 'exact');
  const fit = inexact ? `, a ${inexact.match} match` : '';
  return [...(occupation === undefined ? [] : [`${occupation}${fit}`]), ...(asOf === undefined ? [] : [asOf])];
}
