import type { TableBlock } from '../../model/blocks/tables.js';
import { lineBreak, type Span, type Text } from '../../model/text.js';
import { spansOf, textContent } from '../text.js';
import { gaugeMarkup } from './gauge.js';
import { type Markup, markup } from './markup.js';
import { textMarkup } from './text.js';

/**
 * A table whose first column heads its rows. On narrow pages the style sheet sets the cells below each other, each with the name of its
 * column.
 */
export function tableMarkup(
  columns: readonly string[],
  rows: readonly (readonly Text[])[],
  caption: string,
  meter?: TableBlock['meter'],
): Markup {
  const classNames = columns.map((_, index) => classOf(rows.map((row) => row[index] ?? '')));
  const head = columns.map((column, index) => markup`<th scope="col" class="${classNames[index] ?? ''}">${column}</th>`);
  const body = rows.map(
    (row, rowIndex) =>
      markup`<tr>${row.map((text, index) => {
        const drawing = meter?.column === index ? meterMarkup(meter.blocks[rowIndex] ?? 0) : null;
        return cellMarkup(markup`${textMarkup(text)}${drawing}`, columns[index] ?? '', classNames[index] ?? '', index === 0);
      })}</tr>\n`,
  );
  return markup`<table class="plain">
    <caption class="hidden">${caption}</caption>
    <thead><tr>${head}</tr></thead>
    <tbody>
      ${body}</tbody>
  </table>\n`;
}

/** A table as a report has it. */
export function dataTableMarkup({ columns, rows, isOfRoles, meter }: TableBlock, caption: string): Markup {
  const table = isOfRoles ? namedTableMarkup : tableMarkup;
  const drawing = meter && { column: meter.column - (isOfRoles ? 1 : 0), blocks: meter.blocks };
  return table(columns, rows, caption, drawing);
}

/**
 * A table of roles, in which the first column has what names each on the command line. That stands in small below its title, unless it is the
 * title again.
 */
export function namedTableMarkup(
  columns: readonly string[],
  rows: readonly (readonly Text[])[],
  caption: string,
  meter?: TableBlock['meter'],
): Markup {
  const named = rows.map(([id = '', name = '', ...cells]): Text[] => [
    hasSameWords(id, name)
      ? name
      : [...spansOf(name), { text: lineBreak }, ...spansOf(id).map((span): Span => ({ ...span, tone: 'muted' }))],
    ...cells,
  ]);
  return tableMarkup(columns.slice(1), named, caption, meter);
}

function hasSameWords(id: Text, name: Text): boolean {
  const [one, other] = [id, name].map((text) =>
    (
      textContent(text)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' '),
  );
  return one === other;
}

/** Of five blocks, the first ones full. The text beside it says the same. */
function meterMarkup(blocks: number): Markup {
  return gaugeMarkup({ type: 'rungs', value: blocks, minimum: 1, maximum: 5 });
}

function cellMarkup(content: Markup, column: string, className: string, isHead: boolean): Markup {
  return isHead
    ? markup`<th scope="row" class="${className}" dir="auto">${content}</th>`
    : markup`<td class="${className}" data-column="${column}" dir="auto">${content}</td>`;
}

/** Longer words are broken where the column is narrow; amounts and shorter words never are. */
const longestUnbroken = 18;

function classOf(texts: readonly Text[]): 'figure' | 'short' | 'words' {
  const words = texts.map(textContent);
  if (words.length > 0 && words.every(isFigure)) return 'figure';
  return words.every((text) => text.split(/[\s-]/).every(({ length }) => length <= longestUnbroken)) ? 'short' : 'words';
}

/** Whether a text is a number or an amount, `$98k`, or empty. */
function isFigure(text: string): boolean {
  return /^[-+]?\p{Sc}?[\d.,]*[%kM]?$/u.test(text);
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
