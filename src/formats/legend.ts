import type { Block, ComparisonBlock, Span } from '../model/report.js';
import type { Theme } from './theme.js';
import { type Line, stay, wrap } from './wrap.js';

/** What the marks mean: those that stand in the report. */
export function legend(blocks: readonly Block[], width: number, theme: Theme): Line[] {
  const compared = blocks.filter((block) => block.type === 'comparison');
  const roles = compared[0]?.roles ?? [];
  const rows = compared.flatMap((block: ComparisonBlock) => block.rows);
  if (rows.length === 0) return [];
  const statuses = [
    { status: 'different' as const, said: 'different' },
    { status: 'similar' as const, said: 'alike in other words' },
    { status: 'same' as const, said: 'the same' },
  ].filter(({ status }) => rows.some((row) => row.status === status));
  const told = statuses.map(({ status, said }): Span[] => [{ text: kept(`${theme.mark(status, []).text} ${said}`), tone: 'muted' }]);
  const isOnly = rows.some(({ status }) => status === 'only');
  const shown = [...told, ...(isOnly ? whose(roles, theme) : [])];
  if (shown.length === 0) return [];
  return wrap(
    shown.flatMap((spans, index) => [...(index === 0 ? [] : [{ text: '   ' }]), ...spans]),
    width,
  );
}

/** Of two roles, whose each mark is; of more, what a dot says. */
function whose(roles: readonly string[], theme: Theme): Span[][] {
  const muted = (text: string): Span[] => theme.spans([{ text, tone: 'muted' }]).map((span) => ({ ...span, text: kept(span.text) }));
  if (roles.length > 2) return [muted(`${theme.sign.states} states it`), muted(`${theme.sign.lacks} does not`)];
  return roles.map((title, place) => {
    const states = roles.map((_, other) => other === place);
    return [theme.mark('only', states), ...muted(` only ${title}`)];
  });
}

/** A mark stays with what it means. */
function kept(text: string): string {
  return text.replaceAll(' ', stay);
}
