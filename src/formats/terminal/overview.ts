import { statuses } from '../../model/comparison.js';
import type { OverviewBlock, OverviewLine, Span } from '../../model/report.js';
import { countSpans } from './headings.js';
import { similarityBar } from './gauge.js';
import { type GridCell, grid } from './grid.js';
import { type Line, hangingIndent, lineWidth, wrap } from './wrap.js';
import { legendEntries, wrapEntries } from './legend.js';
import type { Theme } from './theme.js';

const shareWidth = 10;
const figureWidth = 4;

/**
 * A line for each category: how alike, drawn and as a figure, and how many rows of each mark. Where that is too wide, without the drawing. What the
 * marks mean stands beside the first lines, which costs none of the screen's, or before them where there is no room.
 */
export function overviewLines(block: OverviewBlock, width: number, theme: Theme): string[] {
  const { categories } = block;
  const title = Math.max(...categories.map((category) => lineWidth(titleOf(category, theme))));
  const counts = marksOf(categories, theme).map((mark) =>
    Math.max(...categories.map((category) => lineWidth(countOf(category, mark, theme)))),
  );
  // In a pipe nothing is drawn, and the columns stay.
  const share = width === Infinity ? 0 : shareWidth;
  const drawn = title + 2 + share + 1 + figureWidth + 2;
  const aside = Math.max(0, ...categories.map((category) => lineWidth(theme.spans(category.aside))));
  const needed = [drawn, ...counts.map((each) => each + 2), aside].reduce((sum, each) => sum + each, 0);
  const marks = width === Infinity ? [] : legendOf(block, theme);
  const room = aside === 0 && marks.length <= categories.length ? width - needed - Math.max(0, ...marks.map(lineWidth)) : -1;
  const before = room >= 0 || marks.length === 0 ? [] : [...wrapEntries(marks, width).map((line) => theme.paint(line)), ''];
  if (needed > width) return [...before, ...categories.flatMap((category) => unalignedLine(category, width, theme))];
  const rows = categories.map((category, row): GridCell[] => [
    { lines: [titleOf(category, theme)] },
    { lines: [category.similarity === null || share === 0 ? [] : similarityBar(category.similarity, share, theme)] },
    { lines: [figureOf(category)] },
    ...marksOf(categories, theme).map((mark, place) => ({ lines: [flushRight(countOf(category, mark, theme), counts[place] ?? 0)] })),
    { lines: room >= 0 ? [marks[row] ?? []] : wrap(asideOf(category, theme), Math.max(1, aside)) },
  ]);
  const widths = [title, share, figureWidth, ...counts, Math.max(1, aside)];
  const gap = ' '.repeat(2 + Math.max(0, Math.min(room, 4)));
  return [...before, ...grid(rows, widths, [share === 0 ? ' ' : '  ', ' ', ...counts.map(() => '  '), gap], theme).flat()];
}

/** Of more than two roles, what not all of them state is said in words, and has no mark. */
function legendOf({ roles, categories }: OverviewBlock, theme: Theme): Line[] {
  const marks = marksOf(categories, theme);
  return legendEntries(new Set(statuses), roles, theme).filter(([mark]) => marks.some((each) => mark?.text.startsWith(each)));
}

function titleOf({ title }: OverviewLine, theme: Theme): Line {
  return theme.spans([{ text: title, tone: 'strong' }]);
}

function figureOf({ similarity }: OverviewLine): Line {
  return similarity === null ? [] : [{ text: similarity.toFixed(2) }];
}

function asideOf({ aside }: OverviewLine, theme: Theme): Line {
  return aside === '' ? [] : theme.spans([{ text: aside, tone: 'muted' }]);
}

/** The marks that any category has, so that each has its own column. */
function marksOf(categories: readonly OverviewLine[], theme: Theme): string[] {
  const order = countSpans({ same: 1, similar: 1, different: 1, only: categories[0]?.counts.only.map(() => 1) ?? [] }, 1, theme).map(
    markIn,
  );
  return order.filter((mark) => categories.some((category) => countOf(category, mark, theme).length > 0));
}

function countOf({ counts, partly }: OverviewLine, mark: string, theme: Theme): Line {
  return countSpans(counts, partly, theme).filter((span) => markIn(span) === mark);
}

function markIn({ text }: Span): string {
  return text.replace(/^\d+\s/, '');
}

function flushRight(line: Line, width: number): Line {
  return [{ text: ' '.repeat(Math.max(0, width - lineWidth(line))) }, ...line];
}

function unalignedLine(category: OverviewLine, width: number, theme: Theme): string[] {
  const parts = [
    titleOf(category, theme),
    figureOf(category),
    ...countSpans(category.counts, category.partly, theme).map((span) => [span]),
    asideOf(category, theme),
  ];
  const spans = parts.filter(({ length }) => length > 0).flatMap((line, index) => (index === 0 ? line : [{ text: '  ' }, ...line]));
  return hangingIndent([], spans, width).map((line) => theme.paint(line));
}
