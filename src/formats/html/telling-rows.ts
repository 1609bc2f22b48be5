import { beforeText } from '../../before-text.js';
import type { ComparedCell, ComparedRow } from '../../model/blocks/comparison.js';
import type { Span } from '../../model/text.js';
import { spansOf } from '../text.js';
import { type Markup, markup } from './markup.js';
import { textMarkup } from './text.js';

export function mostTellingFirst(rows: readonly ComparedRow[]): ComparedRow[] {
  return rows.toSorted((a, b) => a.rank - b.rank);
}

/** The name of an attribute, or the heading of a joined category; null for the theme of a list, which tables print. */
export function labelOf({ group, label }: Pick<ComparedRow, 'group' | 'label'>): string | null {
  return group ? group.label : label;
}

/** What a cell says in a few words: its text and its level, without notes. */
export function nameMarkup(row: ComparedRow, { name, gauge }: ComparedCell): Markup {
  const words = row.subject === null ? textMarkup(spansOf(name).map(withoutDifference)) : markup`${row.subject}`;
  return gauge?.type === 'rungs' && labelOf(row) === null ? markup`${words} <span class="muted">(${gauge.text})</span>` : words;
}

/** Words are only marked where the other role's stand beside them. */
function withoutDifference({ text, tone, ...span }: Span): Span {
  return { ...span, text, ...(tone !== undefined && tone !== 'changed' && { tone }) };
}

export function labelledMarkup(label: string | null, words: Markup): Markup {
  return label === null ? words : markup`<span class="muted">${beforeText(label)}</span>${words}`;
}
