import type { CategoryKind } from '../../categories/kind.js';
import { readableText } from '../../categories/cell-text.js';
import { beforeText } from '../../before-text.js';
import type { Span, Text } from '../../model/text.js';
import type { Cell } from '../../model/role.js';
import type { SharedName, SharedPart } from '../../model/screen/groups.js';
import type { ColumnsPart } from '../../model/screen/texts.js';

/** An item in a few words: its text, its level, and whether it is required; without notes. */
export function itemText(cell: Cell, kind: CategoryKind): Span[] {
  return withFacts(cell, kind, [
    ...(cell.need === undefined ? [] : [cell.need]),
    ...(cell.level === undefined ? [] : [levelWords(cell.level)]),
  ]);
}

/** Without the level and whether it is required. */
export function itemName(cell: Cell, kind: CategoryKind): Span[] {
  return withFacts(cell, kind, []);
}

function withFacts(cell: Cell, kind: CategoryKind, facts: readonly string[]): Span[] {
  const text = readableText(kind.displayText(cell));
  return facts.length === 0 ? [{ text }] : [{ text }, { text: ` (${facts.join(', ')})`, tone: 'muted' }];
}

function levelWords(level: number | string): string {
  return typeof level === 'number' ? `level ${level}` : level;
}

/** A value after the name of what it is a value of: `scope: the team`. */
export function labelledText(label: string | null, text: readonly Span[]): Span[] {
  return label === null ? [...text] : [{ text: beforeText(label), tone: 'muted' }, ...text];
}

export const notStated: readonly Span[] = [{ text: 'not stated', tone: 'muted' }];

/** One role has no more to say than another has. */
export const emptyItem = '';

/** A text that holds for all roles. */
export function sharedText(text: Text): SharedPart {
  return sharedNames([{ text, isReworded: false }], 1);
}

/** What all roles share, of which so many are named at most. */
export function sharedNames(names: readonly SharedName[], most: number): SharedPart {
  return { type: 'shared', roles: null, names, rest: null, most };
}

/** One item for each role; null for a role that has nothing more to say. */
export function columnsOf(texts: readonly (Text | null)[]): ColumnsPart {
  const columns = texts.map((text) => (text === null ? [] : [text]));
  return { type: 'columns', columns, hasMarks: true, rowLimits: { narrow: 1, normal: 1, wide: 1 } };
}

export function joined(texts: readonly (readonly Span[])[], separator: string): Span[] {
  return texts.flatMap((text, index) => [...(index === 0 ? [] : [{ text: separator }]), ...text]);
}
