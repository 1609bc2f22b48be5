import { grid, type GridCell } from './grid.js';
import type { Theme } from './theme.js';
import { lineWidth, widthOf, wrap } from './wrap.js';

const numbered = 6;
const shaded = 3;
const narrowestTitle = 16;

/** A heat map: a shade and a number for each pair where they fit, else the shade alone; columns go by the number of their row. */
export function matrixLines(titles: readonly string[], scores: readonly (readonly number[])[], width: number, theme: Theme): string[] {
  const place = widthOf(String(titles.length));
  const names = titles.map((title) => theme.spans(title));
  const natural = Math.max(...names.map(lineWidth));
  const room = width - place - 1;
  const hasNumbers = room - titles.length * numbered >= Math.min(natural, narrowestTitle);
  const cell = hasNumbers ? numbered : shaded;
  const title = Math.min(natural, Math.max(8, room - titles.length * cell));
  const cells = scores.map((row, index) =>
    row.map((score, column) => (index === column ? theme.shades.self.padStart(cell) : cellText(score, hasNumbers, theme))),
  );
  const head: GridCell[] = [
    { lines: [] },
    { lines: [] },
    { lines: [[{ text: titles.map((_, column) => String(column + 1).padStart(cell)).join(''), tone: 'muted' }]] },
  ];
  const rows = names.map((name, index): GridCell[] => [
    { lines: [[{ text: String(index + 1).padStart(place), tone: 'muted' }]] },
    { lines: wrap(name, title) },
    { lines: [[{ text: cells[index]?.join('') ?? '' }]] },
  ]);
  return grid([head, ...rows], [place, title, titles.length * cell], [' ', ''], theme).flat();
}

function cellText(score: number, hasNumber: boolean, theme: Theme): string {
  const { steps } = theme.shades;
  const shade = steps[Math.min(steps.length - 1, Math.floor(score * steps.length))] ?? ' ';
  return hasNumber ? ` ${shade}${score.toFixed(2).replace(/^0/, '').padStart(4)}` : ` ${shade}${shade}`;
}
