import { markup, type Markup } from './markup.js';

/** A heat map as a table: each cell is a number on a shade of it; columns go by the number of their row where there are many. */
export function matrix(titles: readonly string[], scores: readonly (readonly number[])[], caption: string): Markup {
  const isNumbered = titles.length > 6;
  const head = titles.map(
    (title, place) => markup`<th scope="col" dir="auto">${isNumbered ? numbered(title, place) : markup`${title}`}</th>`,
  );
  const body = titles.map((title, row) => {
    const cells = (scores[row] ?? []).map((score, column) => (row === column ? markup`<td class="self">·</td>` : shaded(score)));
    return markup`<tr><th scope="row" dir="auto">${isNumbered ? markup`<span class="place">${row + 1}</span> ` : null}${title}</th>${cells}</tr>\n`;
  });
  return markup`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
    <table class="matrix">
      <caption class="hidden">${caption}</caption>
      <thead><tr><td></td>${head}</tr></thead>
      <tbody>
        ${body}</tbody>
    </table>
  </div>\n`;
}

function numbered(title: string, place: number): Markup {
  return markup`<span aria-hidden="true">${place + 1}</span><span class="hidden">${title}</span>`;
}

/** Ten shades, from the paper to the ink. */
function shaded(score: number): Markup {
  const shade = Math.max(0, Math.min(9, Math.floor(score * 10)));
  return markup`<td class="shade-${shade}">${score.toFixed(2)}</td>`;
}
