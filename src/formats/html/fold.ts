import { type Markup, markup } from './markup.js';

/** Content that is folded away until a reader asks for it. The summary says what it is and how much. */
export function fold(summary: string, content: Markup): Markup {
  return markup`<details>
    <summary>${summary}</summary>
    ${content}</details>\n`;
}

/** The rows that are shown at once, and those that are folded away. A single row is not worth a fold. */
export function splitAt<Row>(rows: readonly Row[], most: number): { readonly shown: readonly Row[]; readonly folded: readonly Row[] } {
  const count = rows.length === most + 1 ? rows.length : most;
  return { shown: rows.slice(0, count), folded: rows.slice(count) };
}

/** Rows that are shown, and the others folded away; null if there are no others. */
export interface FoldedPart {
  readonly shown: Markup;
  readonly fold: Markup | null;
}

/** What is shown of all parts, and then what is folded, side by side. */
export function foldedParts(parts: readonly FoldedPart[]): Markup {
  const folds = parts.flatMap((part) => part.fold ?? []);
  return markup`${parts.map(({ shown }) => shown)}${folds.length === 0 ? null : markup`<div class="folds">${folds}</div>\n`}`;
}
