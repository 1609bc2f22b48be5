import type { LadderBlock } from '../../model/blocks/ladder.js';
import { bothMark, changeMarks, changesOf, ladderLegend, longestShortText, trackMarks } from '../ladder-marks.js';
import { ladderGridMarkup } from './ladder-grid.js';
import { hasLevelTitles, ladderLevelsMarkup, levelsAnchor } from './ladder-levels.js';
import { ladderPayMarkup } from './ladder-pay.js';
import { type AnchoredSection, withAnchors } from './ladder-section.js';
import { trackMarkup } from './ladder-track.js';
import { type Markup, markup } from './markup.js';

/** A ladder: what it is about, its levels, their pay on one axis, and the grid of what each level asks for. `title` is that of the page. */
export function ladderMarkup(block: LadderBlock, title: string): Markup {
  const sections = withAnchors(block.sections);
  const hasLevels = hasLevelTitles(block);
  const [ofPay, ofCriteria] = [sections.filter(({ pay }) => pay !== null), sections.filter(({ pay }) => pay === null)];
  const isRoomy = ofCriteria.some(({ groups }) => groups.some(({ rows }) => rows.some(({ cells }) => cells.some(isLong))));
  return markup`<div class="ladder levels-${block.columns.length}${isRoomy ? ' is-roomy' : ''}">
    ${summariesMarkup(block)}${contentsMarkup([...(hasLevels ? [{ title: 'Levels', anchor: levelsAnchor }] : []), ...sections])}${hasLevels ? ladderLevelsMarkup(block) : null}${ofPay.map((section) => ladderPayMarkup(section, block))}${legendMarkup(block)}${ladderGridMarkup(block, ofCriteria, title)}</div>\n`;
}

function isLong(cell: { readonly text: string } | null): boolean {
  return cell !== null && cell.text.length > longestShortText;
}

function summariesMarkup(block: LadderBlock): Markup {
  return markup`${block.tracks.map(({ title, summary }, track) => {
    if (summary === null && block.tracks.length < 2) return markup``;
    const name = block.tracks.length < 2 ? null : markup`${trackMarkup(block, track)}<strong class="role-${track + 1}">${title}</strong> `;
    return markup`<p class="ladder-summary" dir="auto">${name}${summary}</p>\n`;
  })}`;
}

function contentsMarkup(sections: readonly Pick<AnchoredSection, 'title' | 'anchor'>[]): Markup {
  const links = sections.map(({ title, anchor }) => markup`<li><a href="#${anchor}">${title}</a></li>\n`);
  return markup`<nav class="ladder-contents" aria-label="Sections of the ladder">
    <ul>
      ${links}</ul>
  </nav>\n`;
}

/** What the marks mean, and how a text looks that changes. */
function legendMarkup(block: LadderBlock): Markup {
  const entries = ladderLegend(block).map(
    ({ mark, words }) => markup`<li>${mark === '' ? null : markMarkup(mark)}<bdi>${words}</bdi></li>\n`,
  );
  const changed = changesOf(block).has('changed') ? markup`<li><strong>bold</strong> changed at this level</li>\n` : null;
  return markup`<ul class="ladder-legend">
    ${entries}${changed}</ul>\n`;
}

function markMarkup(mark: string): Markup {
  const track = trackMarks.indexOf(mark);
  const isQuiet = mark === bothMark || mark === changeMarks.same.mark;
  return markup`<span class="${track >= 0 ? `role-${track + 1}` : isQuiet ? 'is-quiet' : 'is-news'}" aria-hidden="true">${mark}</span> `;
}
