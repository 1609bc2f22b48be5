import type { Status } from '../../model/comparison.js';
import type { Block, ComparisonBlock, Span } from '../../model/report.js';
import type { Theme } from './theme.js';
import { type Line, nonBreakingSpace, wrap } from './wrap.js';

/** What the marks mean: those that stand in the report. */
export function markLegend(blocks: readonly Block[], width: number, theme: Theme): Line[] {
  const compared = blocks.filter((block) => block.type === 'comparison');
  const statuses = new Set(compared.flatMap((block: ComparisonBlock) => block.rows).map(({ status }) => status));
  return wrapEntries(legendEntries(statuses, compared[0]?.roles ?? [], theme), width);
}

/** Each mark with what it means. */
export function legendEntries(statuses: ReadonlySet<Status>, roles: readonly string[], theme: Theme): Line[] {
  const told = [
    { status: 'different' as const, said: 'different' },
    { status: 'similar' as const, said: 'alike in other words' },
    { status: 'same' as const, said: 'the same' },
  ].filter(({ status }) => statuses.has(status));
  const shown = told.map(({ status, said }): Line => [{ text: unbroken(`${theme.mark(status, []).text} ${said}`), tone: 'muted' }]);
  return [...shown, ...(statuses.has('only') ? onlyEntries(roles, theme) : [])];
}

/** Lines are broken between the marks. */
export function wrapEntries(marks: readonly Line[], width: number): Line[] {
  if (marks.length === 0) return [];
  return wrap(
    marks.flatMap((spans, index) => [...(index === 0 ? [] : [{ text: '   ' }]), ...spans]),
    width,
  );
}

/** Of two roles, whose each mark is; of more, what a dot says. */
function onlyEntries(roles: readonly string[], theme: Theme): Span[][] {
  const muted = (text: string): Span[] => theme.spans([{ text, tone: 'muted' }]).map((span) => ({ ...span, text: unbroken(span.text) }));
  if (roles.length > 2) return [muted(`${theme.marks.states} states it`), muted(`${theme.marks.lacks} does not`)];
  return roles.map((title, place) => {
    const states = roles.map((_, other) => other === place);
    return [theme.mark('only', states), ...muted(` only ${title}`)];
  });
}

/** A mark stays with what it means. */
function unbroken(text: string): string {
  return text.replaceAll(' ', nonBreakingSpace);
}
