import type { LadderBlock, LadderBlockColumn } from '../../model/blocks/ladder.js';
import type { Text } from '../../model/text.js';
import { explainedOnce } from '../ladder-marks.js';
import { type AnchoredSection, anchoredHeading } from './ladder-section.js';
import { trackMarkup } from './ladder-track.js';
import { blocksMarkup } from './ladder-cell.js';
import { ladderRowMarkup } from './ladder-row.js';
import { type Markup, markup } from './markup.js';
import { textMarkup } from './text.js';

/**
 * One table for all criteria, so that its head stays above the columns while the page scrolls. A grid that is wider than the page scrolls
 * within its own region, and keeps the names of its rows in sight.
 */
export function ladderGridMarkup(block: LadderBlock, sections: readonly AnchoredSection[], title: string): Markup {
  const label = `${title}: what each level asks for`;
  return markup`<div class="ladder-scroll" role="region" aria-label="${label}" tabindex="0">
    <table class="ladder-grid">
      <caption class="hidden">${label}</caption>
      <thead>
        <tr class="heads"><td></td>${block.columns.map(columnHead)}</tr>
        ${countsMarkup(block)}</thead>
      ${sections.map((section) => sectionMarkup(section, block))}</table>
  </div>\n`;
}

function columnHead({ number, name }: LadderBlockColumn): Markup {
  return markup`<th scope="col"><span class="level-number">${number}</span>${name === '' ? null : markup` <bdi class="level-name">${name}</bdi>`}</th>`;
}

function countsMarkup(block: LadderBlock): Markup {
  const rows = block.counts.map(({ track, texts }, index) => {
    const cells = texts.map((text) => markup`<td${/[1-9]/.test(text) ? markup` class="is-news"` : null}>${text}</td>`);
    const words = index === 0 ? 'new or raised here' : track === null ? null : (block.tracks[track]?.title ?? '');
    return markup`<tr class="news"><th scope="row">${trackMarkup(block, track)}<bdi>${words}</bdi></th>${cells}</tr>\n`;
  });
  return markup`${rows}`;
}

/** A body for the heading of the section, and one for each theme. */
function sectionMarkup(section: AnchoredSection, block: LadderBlock): Markup {
  const { title, anchor, note, groups } = section;
  const width = block.columns.length + 1;
  const themes = groups.map(
    (group) => markup`<tbody${section.steps.length === 0 ? null : markup` class="has-scale"`}>
      ${group.title === null ? null : markup`<tr class="theme"><th scope="rowgroup" colspan="${width}" dir="auto"><span>${group.title}</span></th></tr>\n`}${explainedOnce(group.rows).map((row) => ladderRowMarkup(row, block))}</tbody>\n`,
  );
  return markup`<tbody><tr class="section"><td colspan="${width}"><div>
    ${anchoredHeading(title, anchor)}${note === '' ? null : markup` <span class="muted" dir="auto">${note}</span>`}${stepsMarkup(section.steps)}
    ${section.shared.map(({ track, names }) => sharedMarkup(names, track, block))}</div></td></tr></tbody>
  ${themes}`;
}

/** The steps of a scale with their blocks, lowest first. */
function stepsMarkup(steps: readonly string[]): Markup | null {
  if (steps.length === 0) return null;
  const items = steps.map((step, index) => markup`<li>${blocksMarkup(index + 1, steps.length)}<bdi>${step}</bdi></li>`);
  return markup`<ul class="ladder-steps" aria-label="Steps, lowest first">${items}</ul>`;
}

function sharedMarkup(names: readonly Text[], track: number | null, block: LadderBlock): Markup {
  const items = names.map(
    (name, index) =>
      markup`<li>${index === 0 ? null : markup`<span class="muted" aria-hidden="true"> · </span>`}<bdi>${textMarkup(name)}</bdi></li>`,
  );
  return markup`<div class="at-every-level"><span>${trackMarkup(block, track)}<span class="muted">at every level:</span></span> <ul>${items}</ul></div>\n`;
}
