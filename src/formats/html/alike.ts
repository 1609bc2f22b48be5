import type { AlikeAnswer, AlikeScore } from '../../model/answer.js';
import { similarityBands } from '../../model/similarity-bands.js';
import { type Markup, markup } from './markup.js';
import { roleMark } from './role-mark.js';

/** How alike the roles are: in words, as a meter and as a figure; of three roles or more also each pair. */
export function alikeMarkup({ words, basis, score, blocks, pairs }: AlikeAnswer, names: readonly string[]): Markup {
  const rest = basis === '' ? null : markup`<p>${basis.charAt(0).toUpperCase()}${basis.slice(1)}.</p>\n`;
  const figure =
    score === null || pairs.length > 0 ? null : markup`<p class="aside">Similarity ${scoreText(score)}, where 1 is identical.</p>\n`;
  return markup`<p class="big">${words}</p>
    ${blocks === null ? null : meterMarkup(blocks)}<div class="basis">${rest}${figure}</div>${pairs.length === 0 ? null : trianglePart(pairs, names)}`;
}

/** A block for each band, with its words below; those up to the band of the roles are full. */
function meterMarkup(blocks: number): Markup {
  const items = similarityBands
    .toReversed()
    .map(
      (band) =>
        markup`<li${band.blocks > blocks ? null : markup` class="full${band.blocks === blocks ? ' here' : ''}"`}>${band.words.replace(/(?<=.) related$/, '')}</li>`,
    );
  return markup`<ol class="meter" aria-hidden="true">${items}</ol>\n`;
}

/** Below zero is less alike than two occupations that are picked at random. */
function scoreText(score: number): string {
  return score.toFixed(2).replace('-', '−');
}

/** A row for each role but the first, with the score of each role before it, in shades. */
function trianglePart(pairs: AlikeAnswer['pairs'], names: readonly string[]): Markup {
  const earlier = names.slice(0, -1);
  const head = earlier.map(
    (name, index) => markup`<th scope="col">${roleMark(index, names.length)}<span class="hidden">${name}</span></th>`,
  );
  const rows = names.slice(1).map((name, index) => {
    const later = index + 1;
    const cells = earlier
      .slice(0, later)
      .map((_, first) => cellMarkup(pairs.find(({ roles }) => roles[0] === first && roles[1] === later)));
    const empty = later < earlier.length ? markup`<td colspan="${earlier.length - later}"></td>` : null;
    return markup`<tr><th scope="row" dir="auto">${roleMark(later, names.length)}${name}</th>${cells}${empty}</tr>\n`;
  });
  return markup`<table class="triangle">
    <caption class="aside">Similarity of each two, 1 at most</caption>
    <thead><tr><td></td>${head}</tr></thead>
    <tbody>${rows}</tbody>
  </table>\n`;
}

function cellMarkup(pair: AlikeScore | undefined): Markup {
  if (!pair || pair.score === null)
    return markup`<td><span aria-hidden="true">?</span><span class="hidden">too little is stated</span></td>`;
  const shade = Math.max(0, Math.min(9, Math.floor(pair.score * 10)));
  return markup`<td class="shade-${shade}" title="${pair.words}">${scoreText(pair.score)}</td>`;
}
