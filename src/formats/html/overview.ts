import type { OverviewBlock, OverviewLine } from '../../model/report.js';
import { countsMarkup } from './counts.js';
import { gauged } from './gauge.js';
import { markup, type Markup } from './markup.js';

/** Each category on a line: how alike, and how many rows of each status. */
export function overview({ roles, categories }: OverviewBlock, caption: string): Markup {
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
      : gauged(markup`${similarity.toFixed(2)}`, { type: 'bar', value: similarity, minimum: 0, maximum: 1 });
  const counted = countsMarkup({ roles, counts, partly, notes: [] });
  return markup`<tr><th scope="row" dir="auto">${title}</th><td data-column="Similarity">${alike}</td><td data-column="Rows">${counted}</td></tr>\n`;
}
