import type { Counts } from '../../model/comparison.js';
import { statusWords } from './mark.js';
import { markup, type Markup } from './markup.js';
import { svgPercent } from './gauge.js';

interface Counted {
  readonly roles: readonly string[];
  readonly counts: Counts;
  /** The rows that one role or several state, and others do not. */
  readonly partly: number;
  /** Said after the counts. */
  readonly notes: readonly string[];
}

interface Part {
  readonly count: number;
  readonly words: Markup;
  readonly look: string;
}

/** How many rows of each status there are, in words and, of two roles, as parts of a bar. */
export function countsMarkup(counted: Counted): Markup {
  const parts = partsOf(counted).filter(({ count }) => count > 0);
  const words = parts.map(({ count, words: what, look }) => markup`<li class="${look}"><b>${count}</b> ${what}</li>`);
  const said = [...words, ...counted.notes.map((note) => markup`<li dir="auto">${note}</li>`)];
  const bar = parts.length > 0 && counted.roles.length === 2 ? shares(parts) : null;
  return markup`${bar}${said.length === 0 ? null : markup`<ul class="counts">${said}</ul>\n`}`;
}

/** What both share stands between what each has alone. */
function partsOf({ counts, roles, partly }: Counted): Part[] {
  const shared = (['same', 'similar', 'different'] as const).map((status): Part => ({
    count: counts[status],
    words: markup`${statusWords[status]}`,
    look: status,
  }));
  const only = roles.map((role, place): Part => ({
    count: counts.only[place] ?? 0,
    words: markup`only <bdi>${role}</bdi>`,
    look: `only role-${place + 1}`,
  }));
  const [first, second] = only;
  if (only.length === 2 && first && second) return [first, ...shared, second];
  return [...shared, { count: partly, words: markup`not stated by all`, look: 'only' }];
}

function shares(parts: readonly Part[]): Markup {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { count }) => sum + count, 0));
  const drawn = parts.map(
    ({ count, look }, index) =>
      markup`<rect class="${look}" x="${svgPercent((starts[index] ?? 0) / total)}" width="${svgPercent(count / total)}" height="10"/>`,
  );
  return markup`<svg class="shares" width="100%" height="10" aria-hidden="true">${drawn}</svg>\n`;
}
