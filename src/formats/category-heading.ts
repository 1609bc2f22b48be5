import type { Counts } from '../model/comparison.js';
import type { ComparisonBlock, Span } from '../model/report.js';
import { shareSpans } from './gauge.js';
import type { Theme } from './theme.js';
import { type Line, lineWidth, stay, wrap } from './wrap.js';

const shareWidth = 10;

/** The title on a rule, with how alike the roles are and how many rows of each mark there are at its end; beneath, where that is too wide. */
export function categoryHeading(block: ComparisonBlock, width: number, theme: Theme): Line[] {
  const title: Line = [...theme.spans([{ text: block.title, tone: 'strong' }]), { text: ' ' }];
  const said = asideSpans(block, theme);
  const room = width - lineWidth(title) - lineWidth(said);
  const fact = block.fact === null ? [] : wrap(theme.spans([{ text: `All: ${block.fact}.`, tone: 'muted' }]), width);
  if (said.length > 0 && room >= 3) return [[...title, rule(room - 1, theme), { text: ' ' }, ...said], ...fact];
  const [first = [], ...rest] = wrap(title, width);
  const isShort = rest.length === 0 && lineWidth(first) < width - 1;
  const ruled = isShort ? [...first, { text: ' ' }, rule(width - lineWidth(first) - 1, theme)] : first;
  return [ruled, ...rest, ...(said.length === 0 ? [] : wrap(said, width)), ...fact];
}

/** The same on one line, where nothing is drawn. */
export function plainHeading({ title, aside, counts, rows }: ComparisonBlock, theme: Theme): Line {
  const counted = countSpans(counts, rows.filter(({ status }) => status === 'only').length, theme);
  return [
    ...theme.spans([{ text: title, tone: 'strong' }]),
    ...counted.flatMap((span) => [{ text: '  ' }, span]),
    ...(aside === '' ? [] : [{ text: '  ' }, ...theme.spans([{ text: aside, tone: 'muted' }])]),
  ];
}

function rule(width: number, { line }: Theme): Span {
  return { text: line.horizontal.repeat(width), tone: 'muted' };
}

function asideSpans({ similarity, aside, counts, rows }: ComparisonBlock, theme: Theme): Span[] {
  const partly = rows.filter(({ status }) => status === 'only').length;
  const parts: (readonly Span[])[] = [
    ...(similarity === null ? [] : [shareSpans(similarity, shareWidth, theme)]),
    ...(aside === '' ? [] : [theme.spans([{ text: aside, tone: 'muted' }])]),
    ...countSpans(counts, partly, theme).map((span) => [span]),
  ];
  return parts.flatMap((spans, index) => [...(index === 0 ? [] : [{ text: index === 1 && similarity !== null ? ' ' : '  ' }]), ...spans]);
}

/** `3 =`, `1 ≠`, `5 <`, `7 >`: how many rows of each mark there are; of more than two roles, how many rows not all of them state. */
export function countSpans({ same, similar, different, only }: Counts, partly: number, theme: Theme): Span[] {
  const sides = only.map((count, place) => ({ count, mark: theme.mark('only', onlyOf(place, only.length)) }));
  const counted = [
    { count: different, mark: theme.mark('different', []) },
    { count: similar, mark: theme.mark('similar', []) },
    ...(only.length === 2 ? sides : [{ count: partly, mark: { text: `not${stay}by${stay}all` } }]),
    { count: same, mark: theme.mark('same', []) },
  ];
  return counted.filter(({ count }) => count > 0).map(({ count, mark }) => ({ ...mark, text: `${count}${stay}${mark.text}` }));
}

function onlyOf(place: number, roleCount: number): boolean[] {
  return Array.from({ length: roleCount }, (_, role) => role === place);
}
