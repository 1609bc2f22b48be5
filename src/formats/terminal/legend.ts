import type { Status } from '../../model/comparison.js';
import type { ComparisonBlock } from '../../model/blocks/comparison.js';
import type { Block } from '../../model/report.js';
import type { Theme } from './theme.js';
import { type Line, unbreakable, wrap } from './wrap.js';

/** The meaning of the marks in the report's comparisons that the title does not explain; no lines if there are none. */
export function markLegend(blocks: readonly Block[], width: number, theme: Theme): Line[] {
  const rows = blocks.filter((block) => block.type === 'comparison').flatMap((block: ComparisonBlock) => block.rows);
  const isReworded = rows.some(({ status }) => status === 'similar');
  return isReworded ? wrapEntries(legendEntries(new Set(['similar', 'same']), [], theme), width) : [];
}

/** The meaning of each mark that the given statuses need, one entry for each. */
function legendEntries(statuses: ReadonlySet<Status>, roles: readonly string[], theme: Theme): Line[] {
  const entries = statusMeanings
    .filter(({ status }) => statuses.has(status))
    .map(({ status, meaning }): Line => unbreakable([{ text: `${theme.mark(status, []).text} ${meaning}`, tone: 'muted' }]));
  return [...entries, ...(statuses.has('only') ? onlyEntries(roles, theme) : [])];
}

const statusMeanings = [
  { status: 'different', meaning: 'different' },
  { status: 'similar', meaning: 'similar wording' },
  { status: 'same', meaning: 'the same' },
] as const;

/** For two roles, the role of each mark; for more, the meaning of the dots. */
function onlyEntries(roles: readonly string[], theme: Theme): Line[] {
  const muted = (text: string): Line => unbreakable(theme.spans([{ text, tone: 'muted' }]));
  if (roles.length > 2) return [muted(`${theme.marks.stated} states it`), muted(`${theme.marks.notStated} does not`)];
  return roles.map((title, roleIndex) => {
    const states = roles.map((_, index) => index === roleIndex);
    return [theme.mark('only', states), ...muted(` only ${title}`)];
  });
}

/** Puts entries on as few lines as possible. Breaks lines between entries only, unless one is wider than a line. */
export function wrapEntries(entries: readonly Line[], width: number): Line[] {
  if (entries.length === 0) return [];
  return wrap(
    entries.flatMap((spans, index) => [...(index === 0 ? [] : [{ text: '   ' }]), ...spans]),
    width,
  );
}
