import type { Counts } from '../../model/comparison.js';
import type { ComparisonBlock } from '../../model/blocks/comparison.js';
import type { TitleBlock } from '../../model/report.js';
import { type Span, roleTone } from '../../model/text.js';
import { similarityBar } from './gauge.js';
import type { Theme } from './theme.js';
import { type Line, lineWidth, nonBreakingSpace, wrap } from './wrap.js';

const meterBlocks = 5;

/** The report's title, with each role in its own colour, and below it how similar they are, or beside it what there is to say if that fits. */
export function titleLines(block: TitleBlock, width: number, theme: Theme): Line[] {
  const bar =
    block.meter === null || width === Infinity ? [] : [...similarityBar(block.meter / meterBlocks, meterBlocks, theme), { text: ' ' }];
  const text = width === Infinity ? block.aside : (block.asideOnScreen ?? block.aside);
  const aside = text === null ? [] : wrap([...bar, ...theme.spans([{ text, tone: 'muted' }])], width);
  const marked = block.hasMarks && width !== Infinity;
  const [title, ...further] = wrap(marked ? markedRoles(block, theme) : titleSpans(block, theme), width);
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

/** `○ Baker   ● Chef`: the marks stand for the roles in all that follows. */
function markedRoles({ roles }: TitleBlock, theme: Theme): Span[] {
  return roles.flatMap((role, place) => [
    ...(place === 0 ? [] : [{ text: '   ' }]),
    theme.roleMark(place, roles.length),
    { text: nonBreakingSpace },
    ...theme.spans([{ text: role, tone: roleTone(place) }]),
  ]);
}

/** A category's title on a horizontal rule that ends with its counts; these go on the next line if they do not fit. */
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

/** `3 shared, 2 differ, 7 only ○`: each row of the block is counted once. */
function factSpans({ rowCounts, roles, missing, isProse }: ComparisonBlock, theme: Theme): Span[] {
  if (missing !== '') return [...theme.spans([{ text: missing, tone: 'muted' }])];
  if (isProse) return [];
  const { shared, different, only } = rowCounts;
  const facts: (readonly Span[])[] = [
    ...(shared > 0 ? [[{ text: `${shared} shared` }]] : []),
    ...(different > 0 ? [[{ text: `${different} ${different === 1 ? 'differs' : 'differ'}` }]] : []),
    ...only.flatMap((count, place) => (count > 0 ? [[{ text: `${count} only ` }, theme.roleMark(place, roles.length)]] : [])),
  ];
  return facts
    .flatMap((fact, index) => (index === 0 ? fact : [{ text: ', ' }, ...fact]))
    .map((span) => ({ ...span, tone: span.tone ?? 'muted' }));
}

/** A category's heading in a pipe: title, counts and aside on one line, without any drawing. */
export function headingLine(block: ComparisonBlock, theme: Theme): Line {
  const { title, aside } = block;
  return [
    ...theme.spans([{ text: title, tone: 'strong' }]),
    ...statusCounts(block, theme).flatMap((span) => [{ text: '  ' }, span]),
    ...(aside === '' ? [] : [{ text: '  ' }, ...theme.spans([{ text: aside, tone: 'muted' }])]),
  ];
}

function statusCounts({ counts, rows }: ComparisonBlock, theme: Theme): Span[] {
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
