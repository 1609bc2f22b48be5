import type { Counts } from '../../model/comparison.js';
import type { ComparisonBlock, Span, TitleBlock } from '../../model/report.js';
import { similarityBar } from './gauge.js';
import { type Theme, roleTone } from './theme.js';
import { type Line, lineWidth, nonBreakingSpace, wrap } from './wrap.js';

const titleBarWidth = 20;

/** The report's title, with each role in its own colour, and below it how similar they are, or beside it what there is to say if that fits. */
export function titleLines(block: TitleBlock, width: number, theme: Theme): Line[] {
  const bar =
    block.similarity === null || width === Infinity ? [] : [...similarityBar(block.similarity, titleBarWidth, theme), { text: ' ' }];
  const aside = block.aside === null ? [] : wrap([...bar, ...theme.spans([{ text: block.aside, tone: 'muted' }])], width);
  const [title, ...further] = wrap(titleSpans(block, theme), width);
  const isOneLine = further.length === 0 && aside.length === 1 && bar.length === 0 && width !== Infinity;
  const together: Line = [...(title ?? []), { text: '   ' }, ...(aside[0] ?? [])];
  return isOneLine && lineWidth(together) <= width ? [together] : [title ?? [], ...further, ...aside];
}

function titleSpans({ text, roles }: TitleBlock, theme: Theme): readonly Span[] {
  const spans: Span[] = [];
  let rest = text;
  roles.forEach((role, roleIndex) => {
    const start = rest.indexOf(role);
    if (start < 0 || role === '') return;
    spans.push({ text: rest.slice(0, start), tone: 'muted' }, { text: role, tone: roleTone(roleIndex) });
    rest = rest.slice(start + role.length);
  });
  spans.push({ text: rest, tone: roles.length === 0 ? 'strong' : 'muted' });
  return theme.spans(spans.filter((span) => span.text !== ''));
}

const categoryBarWidth = 10;

/** A category's title on a horizontal rule that ends with its similarity and counts; these go on the next line if they do not fit. */
export function categoryHeading(block: ComparisonBlock, width: number, theme: Theme): Line[] {
  const title: Line = [...theme.spans([{ text: block.title, tone: 'strong' }]), { text: ' ' }];
  const facts = factSpans(block, theme);
  const room = width - lineWidth(title) - lineWidth(facts);
  const note = block.sharedNote === null ? [] : wrap(theme.spans([{ text: `All: ${block.sharedNote}.`, tone: 'muted' }]), width);
  if (facts.length > 0 && room >= 3) return [[...title, rule(room - 1, theme), { text: ' ' }, ...facts], ...note];
  const [first = [], ...rest] = wrap(title, width);
  const hasRoomForRule = rest.length === 0 && lineWidth(first) < width - 1;
  const titleLine = hasRoomForRule ? [...first, { text: ' ' }, rule(width - lineWidth(first) - 1, theme)] : first;
  return [titleLine, ...rest, ...(facts.length === 0 ? [] : wrap(facts, width)), ...note];
}

function rule(width: number, { line }: Theme): Span {
  return { text: line.horizontal.repeat(width), tone: 'muted' };
}

/** The similarity as a bar and in words, and the counts. */
function factSpans(block: ComparisonBlock, theme: Theme): Span[] {
  const { similarity, aside } = block;
  const parts: (readonly Span[])[] = [
    ...(similarity === null ? [] : [similarityBar(similarity, categoryBarWidth, theme)]),
    ...(aside === '' ? [] : [theme.spans([{ text: aside, tone: 'muted' }])]),
    ...rowCounts(block, theme).map((span) => [span]),
  ];
  return parts.flatMap((spans, index) => [...(index === 0 ? [] : [{ text: index === 1 && similarity !== null ? ' ' : '  ' }]), ...spans]);
}

/** A category's heading in a pipe: title, counts and aside on one line, without any drawing. */
export function headingLine(block: ComparisonBlock, theme: Theme): Line {
  const { title, aside } = block;
  return [
    ...theme.spans([{ text: title, tone: 'strong' }]),
    ...rowCounts(block, theme).flatMap((span) => [{ text: '  ' }, span]),
    ...(aside === '' ? [] : [{ text: '  ' }, ...theme.spans([{ text: aside, tone: 'muted' }])]),
  ];
}

function rowCounts({ counts, rows }: ComparisonBlock, theme: Theme): Span[] {
  return countSpans(counts, rows.filter(({ status }) => status === 'only').length, theme);
}

/**
 * How many rows of each mark there are, such as `1 ≠`, `3 =`, `5 <`, `7 >`, without those that are 0. For more than two roles, `partly`,
 * the number of rows that not all roles state, replaces the counts of each role.
 */
function countSpans({ same, similar, different, only }: Counts, partly: number, theme: Theme): Span[] {
  const onlyByRole = only.map((count, roleIndex) => ({
    count,
    mark: theme.mark(
      'only',
      only.map((_, index) => index === roleIndex),
    ),
  }));
  const marked = [
    { count: different, mark: theme.mark('different', []) },
    { count: similar, mark: theme.mark('similar', []) },
    ...(only.length === 2 ? onlyByRole : [{ count: partly, mark: { text: `not${nonBreakingSpace}by${nonBreakingSpace}all` } }]),
    { count: same, mark: theme.mark('same', []) },
  ];
  return marked.filter(({ count }) => count > 0).map(({ count, mark }) => ({ ...mark, text: `${count}${nonBreakingSpace}${mark.text}` }));
}
