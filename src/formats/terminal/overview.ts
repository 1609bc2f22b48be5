import { statuses } from '../../model/comparison.js';
import type { OverviewBlock, OverviewLine, Span } from '../../model/report.js';
import { similarityBar } from './gauge.js';
import { pipeRows } from './pipe-rows.js';
import { type LayoutCell, layoutRows } from './row-layout.js';
import { countSpans } from './headings.js';
import { legendEntries, wrapEntries } from './legend.js';
import type { Theme } from './theme.js';
import { type Line, hangingIndent, lineWidth, wrap } from './wrap.js';

const barWidth = 10;
const similarityWidth = 4;

/**
 * One line for each category: its similarity as a bar and a number, and the count of each mark. If that is too wide, the lines have no bar
 * and no columns. The legend is put after the first lines, where it takes no line of the screen, or before all if there is no room for it.
 */
export function overviewLines(block: OverviewBlock, width: number, theme: Theme): string[] {
  const { categories } = block;
  const marks = usedMarks(categories, theme);
  const titleWidth = Math.max(...categories.map((category) => lineWidth(titleLine(category, theme))));
  const countWidths = marks.map((mark) => Math.max(...categories.map((category) => lineWidth(countLine(category, mark, theme)))));
  // A pipe has no bars, but the same columns.
  const bar = width === Infinity ? 0 : barWidth;
  const asideWidth = Math.max(0, ...categories.map((category) => lineWidth(theme.spans(category.aside))));
  const needed = titleWidth + 2 + bar + 1 + similarityWidth + 2 + countWidths.reduce((sum, each) => sum + each + 2, 0) + asideWidth;
  const legend = width === Infinity ? [] : overviewLegend(block, marks, theme);
  const isLegendAside = asideWidth === 0 && legend.length <= categories.length;
  const room = isLegendAside ? width - needed - Math.max(0, ...legend.map(lineWidth)) : -1;
  const legendAbove = room >= 0 || legend.length === 0 ? [] : [...wrapEntries(legend, width).map((line) => theme.paint(line)), ''];
  if (needed > width) return [...legendAbove, ...categories.flatMap((category) => unalignedLines(category, width, theme))];
  const rows = categories.map((category, index): LayoutCell[] => [
    { lines: [titleLine(category, theme)] },
    { lines: [category.similarity === null || bar === 0 ? [] : similarityBar(category.similarity, bar, theme)] },
    { lines: [similarityLine(category)] },
    ...marks.map((mark, column) => ({ lines: [alignRight(countLine(category, mark, theme), countWidths[column] ?? 0)] })),
    { lines: room >= 0 ? [legend[index] ?? []] : wrap(asideLine(category, theme), Math.max(1, asideWidth)) },
  ]);
  const widths = [titleWidth, bar, similarityWidth, ...countWidths, Math.max(1, asideWidth)];
  const lastGap = ' '.repeat(2 + Math.max(0, Math.min(room, 4)));
  const layout = width === Infinity ? pipeRows : layoutRows;
  return [...legendAbove, ...layout(rows, widths, [bar === 0 ? ' ' : '  ', ' ', ...countWidths.map(() => '  '), lastGap], theme).flat()];
}

/** Leaves out what the counts put in words: with more than two roles, `not by all` has no mark. */
function overviewLegend({ roles }: OverviewBlock, marks: readonly string[], theme: Theme): Line[] {
  return legendEntries(new Set(statuses), roles, theme).filter(([first]) => marks.some((mark) => first?.text.startsWith(mark)));
}

function titleLine({ title }: OverviewLine, theme: Theme): Line {
  return theme.spans([{ text: title, tone: 'strong' }]);
}

function similarityLine({ similarity }: OverviewLine): Line {
  return similarity === null ? [] : [{ text: similarity.toFixed(2) }];
}

function asideLine({ aside }: OverviewLine, theme: Theme): Line {
  return aside === '' ? [] : theme.spans([{ text: aside, tone: 'muted' }]);
}

/** The marks that any category counts, in the order of the counts. Each gets its own column. */
function usedMarks(categories: readonly OverviewLine[], theme: Theme): string[] {
  const oneOfEach = { same: 1, similar: 1, different: 1, only: categories[0]?.counts.only.map(() => 1) ?? [], notStated: [] };
  return countSpans(oneOfEach, 1, theme)
    .map(markOf)
    .filter((mark) => categories.some((category) => countLine(category, mark, theme).length > 0));
}

function countLine({ counts, partly }: OverviewLine, mark: string, theme: Theme): Line {
  return countSpans(counts, partly, theme).filter((span) => markOf(span) === mark);
}

/** A count without its number. */
function markOf({ text }: Span): string {
  return text.replace(/^\d+\s/, '');
}

function alignRight(line: Line, width: number): Line {
  return [{ text: ' '.repeat(Math.max(0, width - lineWidth(line))) }, ...line];
}

function unalignedLines(category: OverviewLine, width: number, theme: Theme): string[] {
  const parts = [
    titleLine(category, theme),
    similarityLine(category),
    ...countSpans(category.counts, category.partly, theme).map((span) => [span]),
    asideLine(category, theme),
  ];
  const spans = parts.filter(({ length }) => length > 0).flatMap((line, index) => (index === 0 ? line : [{ text: '  ' }, ...line]));
  return hangingIndent([], spans, width).map((line) => theme.paint(line));
}
