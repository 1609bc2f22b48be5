import type { OverviewBlock, OverviewLine, Text } from '../../model/report.js';
import { type Markup, markup } from './markup.js';
import { textContent, textMarkup } from './text.js';
import { countsMarkup } from './counts.js';
import { withGauge } from './gauge.js';

/** A table whose first column names its rows; where the page is narrow each row stands by itself, its cells named. */
export function tableMarkup(columns: readonly string[], rows: readonly (readonly Text[])[], caption: string): Markup {
  const kinds = columns.map((_, column) => (rows.length > 0 && rows.every((row) => isFigure(row[column] ?? '')) ? 'figure' : 'words'));
  const head = columns.map((column, place) => markup`<th scope="col" class="${kinds[place] ?? ''}">${column}</th>`);
  const body = rows.map(
    (row) => markup`<tr>${row.map((text, place) => cell(text, columns[place] ?? '', kinds[place] ?? '', place === 0))}</tr>\n`,
  );
  return markup`<table class="plain">
    <caption class="hidden">${caption}</caption>
    <thead><tr>${head}</tr></thead>
    <tbody>
      ${body}</tbody>
  </table>\n`;
}

function cell(text: Text, column: string, kind: string, isName: boolean): Markup {
  return isName
    ? markup`<th scope="row" dir="auto">${textMarkup(text)}</th>`
    : markup`<td class="${kind}" data-column="${column}" dir="auto">${textMarkup(text)}</td>`;
}

function isFigure(text: Text): boolean {
  return /^[-+\d.,%]*$/.test(textContent(text));
}

/** A heat map as a table: each cell is a number on a shade of it; columns go by the number of their row where there are many. */
export function matrixMarkup(titles: readonly string[], scores: readonly (readonly number[])[], caption: string): Markup {
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

/** Each category on a line: how alike, and how many rows of each status. */
export function overviewMarkup({ roles, categories }: OverviewBlock, caption: string): Markup {
  return markup`<table class="plain overview">
    <caption class="hidden">${caption}</caption>
    <thead><tr><th scope="col">Category</th><th scope="col">Similarity</th><th scope="col">Rows</th></tr></thead>
    <tbody>
    ${categories.map((line) => lineMarkup(line, roles))}</tbody>
    </table>\n`;
}

function lineMarkup({ title, similarity, aside, counts, partly }: OverviewLine, roles: readonly string[]): Markup {
  const alike =
    similarity === null
      ? markup`<span class="muted">${aside === '' ? 'not measured' : aside}</span>`
      : withGauge(markup`${similarity.toFixed(2)}`, { type: 'bar', value: similarity, minimum: 0, maximum: 1 });
  const counted = countsMarkup({ roles, counts, partly, notes: [] });
  return markup`<tr><th scope="row" dir="auto">${title}</th><td data-column="Similarity">${alike}</td><td data-column="Rows">${counted}</td></tr>\n`;
}
