import type { ComparisonBlock } from '../../model/report.js';
import { markup, type Markup } from './markup.js';
import { textMarkup } from './text.js';

/** Long texts, each under the name of who says it. */
export function prose({ roles, rows }: ComparisonBlock): Markup {
  const texts = roles.map((role, place) => {
    const said = rows.flatMap(({ cells }) => cells[place] ?? []);
    const body =
      said.length === 0
        ? markup`<p class="muted">Not stated.</p>`
        : markup`${said.map(({ text }) => markup`<p dir="auto">${textMarkup(text)}</p>`)}`;
    return markup`<div class="card role-${place + 1}">
      <h3 dir="auto">${role}</h3>
      ${body}
    </div>\n`;
  });
  return markup`<div class="prose">${texts}</div>\n`;
}
