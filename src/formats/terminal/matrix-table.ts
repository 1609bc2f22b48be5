import { type LayoutCell, layoutRows } from './row-layout.js';
import type { Theme } from './theme.js';
import { lineWidth, widthOf, wrap } from './wrap.js';

const numberedCell = 6;
const shadedCell = 3;
const narrowestTitle = 16;

/**
 * Draws a matrix of scores, 0 to 1, as a heat map: a shade and a number for each pair or, if that is too wide, the shade alone. Columns are
 * headed by the number of the row with the same title.
 */
export function matrixLines(titles: readonly string[], scores: readonly (readonly number[])[], width: number, theme: Theme): string[] {
  const numberWidth = widthOf(String(titles.length));
  const names = titles.map((title) => theme.spans(title));
  const naturalTitle = Math.max(...names.map(lineWidth));
  const room = width - numberWidth - 1;
  const hasNumbers = room - titles.length * numberedCell >= Math.min(naturalTitle, narrowestTitle);
  const cellWidth = hasNumbers ? numberedCell : shadedCell;
  const scoresWidth = titles.length * cellWidth;
  const titleWidth = Math.min(naturalTitle, Math.max(8, room - scoresWidth));
  const head: LayoutCell[] = [
    { lines: [] },
    { lines: [] },
    { lines: [[{ text: titles.map((_, column) => String(column + 1).padStart(cellWidth)).join(''), tone: 'muted' }]] },
  ];
  const rows = names.map((name, row): LayoutCell[] => {
    const cells = scores[row]?.map((score, column) =>
      row === column ? theme.shades.self.padStart(cellWidth) : cellText(score, hasNumbers, theme),
    );
    return [
      { lines: [[{ text: String(row + 1).padStart(numberWidth), tone: 'muted' }]] },
      { lines: wrap(name, titleWidth) },
      { lines: [[{ text: cells?.join('') ?? '' }]] },
    ];
  });
  return layoutRows([head, ...rows], [numberWidth, titleWidth, scoresWidth], [' ', ''], theme).flat();
}

function cellText(score: number, hasNumber: boolean, theme: Theme): string {
  const { steps } = theme.shades;
  const shade = steps[Math.min(steps.length - 1, Math.floor(score * steps.length))] ?? ' ';
  return hasNumber ? ` ${shade}${score.toFixed(2).replace(/^0/, '').padStart(4)}` : ` ${shade}${shade}`;
}
