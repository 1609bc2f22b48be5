import type { Counts } from '../../model/comparison.js';
import { svgPercent } from './gauge.js';
import { statusWords } from './mark.js';
import { type Markup, markup } from './markup.js';

interface RowCounts {
  readonly roles: readonly string[];
  readonly counts: Counts;
  /** The number of rows that some roles state and others do not. */
  readonly partly: number;
  /** Printed after the counts. */
  readonly notes: readonly string[];
}

/** How many rows of each status there are: in words and, for two roles, as shares of a bar. */
export function countsMarkup(rowCounts: RowCounts): Markup {
  const parts = countParts(rowCounts).filter(({ count }) => count > 0);
  const counts = parts.map(({ count, words, className }) => markup`<li class="${className}"><b>${count}</b> ${words}</li>`);
  const items = [...counts, ...rowCounts.notes.map((note) => markup`<li dir="auto">${note}</li>`)];
  const bar = parts.length > 0 && rowCounts.roles.length === 2 ? sharesBar(parts) : null;
  return markup`${bar}${items.length === 0 ? null : markup`<ul class="counts">${items}</ul>\n`}`;
}

interface CountPart {
  readonly count: number;
  readonly words: Markup;
  readonly className: string;
}

/**
 * For two roles, what both state comes between what each states alone. For more, a single count covers all rows that some roles do not
 * state.
 */
function countParts({ counts, roles, partly }: RowCounts): CountPart[] {
  const shared = (['same', 'similar', 'different'] as const).map((status): CountPart => ({
    count: counts[status],
    words: markup`${statusWords[status]}`,
    className: status,
  }));
  const only = roles.map((role, roleIndex): CountPart => ({
    count: counts.only[roleIndex] ?? 0,
    words: markup`only <bdi>${role}</bdi>`,
    className: `only role-${roleIndex + 1}`,
  }));
  const [first, second] = only;
  if (only.length === 2 && first && second) return [first, ...shared, second];
  return [...shared, { count: partly, words: markup`not stated by all`, className: 'only' }];
}

function sharesBar(parts: readonly CountPart[]): Markup {
  const total = sumCounts(parts);
  const rectangles = parts.map(({ count, className }, index) => {
    const start = sumCounts(parts.slice(0, index));
    return markup`<rect class="${className}" x="${svgPercent(start / total)}" width="${svgPercent(count / total)}" height="10"/>`;
  });
  return markup`<svg class="shares" width="100%" height="10" aria-hidden="true">${rectangles}</svg>\n`;
}

function sumCounts(parts: readonly CountPart[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
