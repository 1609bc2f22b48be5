import type { ComparisonBlock, Span, TitleBlock } from '../../model/report.js';
import { similarityBar } from './gauge.js';
import { type Theme, roleTone } from './theme.js';
import { type Line, lineWidth, nonBreakingSpace, wrap } from './wrap.js';
import type { Counts } from '../../model/comparison.js';

const titleBarWidth = 20;

/** The title, each role in its own colour, and under it how alike they are. */
export function titleLines(block: TitleBlock, width: number, theme: Theme): Line[] {
  const share =
    block.similarity === null || width === Infinity ? [] : [...similarityBar(block.similarity, titleBarWidth, theme), { text: ' ' }];
  const aside = block.aside === null ? [] : wrap([...share, ...theme.spans([{ text: block.aside, tone: 'muted' }])], width);
  return [...wrap(titleSpans(block, theme), width), ...aside];
}

function titleSpans({ text, roles }: TitleBlock, theme: Theme): readonly Span[] {
  const spans: Span[] = [];
  let rest = text;
  roles.forEach((role, place) => {
    const start = rest.indexOf(role);
    if (start < 0 || role === '') return;
    spans.push({ text: rest.slice(0, start), tone: 'muted' }, { text: role, tone: roleTone(place, roles.length) });
    rest = rest.slice(start + role.length);
  });
  spans.push({ text: rest, tone: roles.length === 0 ? 'strong' : 'muted' });
  return theme.spans(spans.filter((span) => span.text !== ''));
}

const categoryBarWidth = 10;

/** The title on a rule, with how alike the roles are and how many rows of each mark there are at its end; beneath, where that is too wide. */
export function categoryHeading(block: ComparisonBlock, width: number, theme: Theme): Line[] {
  const title: Line = [...theme.spans([{ text: block.title, tone: 'strong' }]), { text: ' ' }];
  const said = asideSpans(block, theme);
  const room = width - lineWidth(title) - lineWidth(said);
  const fact = block.sharedNote === null ? [] : wrap(theme.spans([{ text: `All: ${block.sharedNote}.`, tone: 'muted' }]), width);
  if (said.length > 0 && room >= 3) return [[...title, rule(room - 1, theme), { text: ' ' }, ...said], ...fact];
  const [first = [], ...rest] = wrap(title, width);
  const isShort = rest.length === 0 && lineWidth(first) < width - 1;
  const ruled = isShort ? [...first, { text: ' ' }, rule(width - lineWidth(first) - 1, theme)] : first;
  return [ruled, ...rest, ...(said.length === 0 ? [] : wrap(said, width)), ...fact];
}

/** The same on one line, where nothing is drawn. */
export function headingLine({ title, aside, counts, rows }: ComparisonBlock, theme: Theme): Line {
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
    ...(similarity === null ? [] : [similarityBar(similarity, categoryBarWidth, theme)]),
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
    ...(only.length === 2 ? sides : [{ count: partly, mark: { text: `not${nonBreakingSpace}by${nonBreakingSpace}all` } }]),
    { count: same, mark: theme.mark('same', []) },
  ];
  return counted.filter(({ count }) => count > 0).map(({ count, mark }) => ({ ...mark, text: `${count}${nonBreakingSpace}${mark.text}` }));
}

function onlyOf(place: number, roleCount: number): boolean[] {
  return Array.from({ length: roleCount }, (_, role) => role === place);
}
