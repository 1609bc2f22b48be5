import type { Text } from '../../model/report.js';
import { markup, type Markup } from './markup.js';
import { said, textMarkup } from './text.js';

/** A table whose first column names its rows; where the page is narrow each row stands by itself, its cells named. */
export function table(columns: readonly string[], rows: readonly (readonly Text[])[], caption: string): Markup {
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
  return /^[-+\d.,%]*$/.test(said(text));
}
