import type { Style } from './format.js';
import type { Theme } from './theme.js';
import { plain } from './plain.js';
import { widthOf } from './wrap.js';

const shades = { unicode: [' ', '░', '▒', '▓', '█'], ascii: [' ', '.', ':', 'o', '#'] } as const;
const numbered = 6;
const shaded = 3;

/** A heat map: a shade and a number for each pair where they fit, else the shade alone; columns go by the number of their row. */
export function matrixTable(
  titles: readonly string[],
  scores: readonly (readonly number[])[],
  { width, isAscii }: Style,
  theme: Theme,
): string[] {
  const places = titles.map((_, index) => String(index + 1));
  const widestPlace = widthOf(String(titles.length));
  const widestTitle = Math.max(...titles.map((title) => widthOf(plain(title, isAscii))));
  const room = width - widestPlace - 1;
  const hasNumbers = room - titles.length * numbered >= Math.min(widestTitle, 16);
  const cell = hasNumbers ? numbered : shaded;
  const labelWidth = width === Infinity ? widestTitle : Math.max(8, Math.min(widestTitle, room - titles.length * cell));
  const head = ' '.repeat(widestPlace + 1 + labelWidth) + places.map((place) => place.padStart(cell)).join('');
  const shadeOf = (score: number): string => shades[isAscii ? 'ascii' : 'unicode'][Math.min(4, Math.floor(score * 5))] ?? ' ';
  const rows = titles.map((title, row) => {
    const cells = (scores[row] ?? []).map((score, column) =>
      row === column ? '·'.padStart(cell) : cellText(score, shadeOf(score), hasNumbers),
    );
    return `${(places[row] ?? '').padStart(widestPlace)} ${fitted(plain(title, isAscii), labelWidth)}${cells.join('')}`;
  });
  return [
    theme.paint([{ text: head, tone: 'muted' }]),
    ...rows.map((line) => theme.paint([{ text: isAscii ? line.replace(/·/g, '-') : line }]).trimEnd()),
  ];
}

function cellText(score: number, shade: string, hasNumber: boolean): string {
  return hasNumber ? ` ${shade}${score.toFixed(2).replace(/^0/, '').padStart(4)}` : ` ${shade}${shade}`;
}

/** A title in its column: a longer one ends in an ellipsis, and stands in full in every other format. */
function fitted(title: string, width: number): string {
  if (widthOf(title) <= width) return title + ' '.repeat(width - widthOf(title));
  const signs = [...title];
  while (widthOf(signs.join('')) > width - 2) signs.pop();
  const cut = `${signs.join('')}..`;
  return cut + ' '.repeat(Math.max(0, width - widthOf(cut)));
}
