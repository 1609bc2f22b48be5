import type { Text } from '../../model/report.js';
import { textContent } from '../text.js';
import { type Markup, markup } from './markup.js';
import { textMarkup } from './text.js';

/**
 * A table whose first column heads its rows. On narrow pages the style sheet sets the cells below each other, each with the name of its
 * column.
 */
export function tableMarkup(columns: readonly string[], rows: readonly (readonly Text[])[], caption: string): Markup {
  const classNames = columns.map((_, index) => (rows.length > 0 && rows.every((row) => isFigure(row[index] ?? '')) ? 'figure' : 'words'));
  const head = columns.map((column, index) => markup`<th scope="col" class="${classNames[index] ?? ''}">${column}</th>`);
  const body = rows.map(
    (row) => markup`<tr>${row.map((text, index) => cellMarkup(text, columns[index] ?? '', classNames[index] ?? '', index === 0))}</tr>\n`,
  );
  return markup`<table class="plain">
    <caption class="hidden">${caption}</caption>
    <thead><tr>${head}</tr></thead>
    <tbody>
      ${body}</tbody>
  </table>\n`;
}

function cellMarkup(text: Text, column: string, className: string, isHead: boolean): Markup {
  return isHead
    ? markup`<th scope="row" dir="auto">${textMarkup(text)}</th>`
    : markup`<td class="${className}" data-column="${column}" dir="auto">${textMarkup(text)}</td>`;
}

/** Whether a text is a number, or empty. */
function isFigure(text: Text): boolean {
  return /^[-+\d.,%]*$/.test(textContent(text));
}

/**
 * A matrix of scores, 0 to 1, as a heat map. With more than six titles, columns are headed by the number of the row with the same title.
 */
export function matrixMarkup(titles: readonly string[], scores: readonly (readonly (number | null)[])[], caption: string): Markup {
  const isNumbered = titles.length > 6;
  const head = titles.map(
    (title, index) => markup`<th scope="col" dir="auto">${isNumbered ? numberedHead(title, index) : markup`${title}`}</th>`,
  );
  const body = titles.map((title, row) => {
    const cells = (scores[row] ?? []).map((score, column) => (row === column ? markup`<td class="self">·</td>` : shadedCell(score)));
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

/** The number for the eye, and the title for screen readers. */
function numberedHead(title: string, index: number): Markup {
  return markup`<span aria-hidden="true">${index + 1}</span><span class="hidden">${title}</span>`;
}

/** One of ten shades, from the background colour up. */
function shadedCell(score: number | null): Markup {
  if (score === null) return markup`<td title="too little is stated">?</td>`;
  const shade = Math.max(0, Math.min(9, Math.floor(score * 10)));
  return markup`<td class="shade-${shade}">${score.toFixed(2)}</td>`;
}
