import { css } from './css.js';

/** What is new or raised at a level has a tone of its own; what goes on is drawn in that of what roles share. */
const palette = css`
  :root {
    --news: #8a5a00;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      --news: #ffd75f;
    }
  }
`;

/** What stands above the grid: summaries, links to the sections, levels, pay, legend. */
const introduction = css`
  body:has(.ladder) {
    max-width: 80rem;
  }
  body:has(.ladder.is-roomy) {
    max-width: 120rem;
  }
  .ladder h2 {
    border: 0;
    font-size: 1.35rem;
    margin: 1.6rem 0 0.3rem;
    padding: 0;
  }
  .ladder h2 a {
    color: inherit;
    text-decoration: none;
  }
  .ladder h2 a:hover::after,
  .ladder h2 a:focus-visible::after {
    color: var(--soft);
    content: ' #' / '';
    font-weight: 400;
  }
  .ladder h2:target a {
    text-decoration: underline 3px var(--news);
  }
  .ladder-summary {
    max-width: 75ch;
  }
  .ladder-summary strong,
  .ladder .of-track {
    color: var(--role, var(--soft));
    font-weight: 700;
  }
  .ladder .level-number {
    color: var(--soft);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }
  .ladder-levels {
    display: grid;
    gap: 0.5rem 1.6rem;
    grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
    list-style: none;
    margin: 0.5rem 0;
    padding: 0;
  }
  .ladder-levels li {
    display: flex;
    gap: 0.7rem;
    margin: 0;
  }
  .ladder-levels .level-number {
    min-width: 1.2rem;
    text-align: end;
  }
  .ladder-levels p {
    line-height: 1.4;
    margin: 0;
  }
  .ladder-pay {
    margin: 0.3rem 0 1.6rem;
  }
  .ladder-pay th,
  .ladder-pay td {
    border: 0;
    padding: 0 1rem 0 0;
    vertical-align: middle;
    white-space: nowrap;
    width: 1%;
  }
  .ladder-pay .band {
    width: auto;
  }
  .ladder-pay tbody th {
    font-weight: 400;
  }
  .ladder-pay bdi {
    display: inline-block;
    max-width: min(14rem, 24vw);
    overflow-wrap: anywhere;
    vertical-align: top;
    white-space: normal;
    width: max-content;
  }
  .ladder-pay .amount {
    font-variant-numeric: tabular-nums;
    padding: 0;
    text-align: end;
  }
  .ladder-pay .short {
    display: none;
  }
  .ladder-pay text {
    fill: var(--soft);
    font-size: 0.8rem;
    font-weight: 400;
  }
  .ladder-pay .tick {
    stroke: var(--line);
  }
  .ladder-pay .span {
    stroke: var(--role, var(--link));
    stroke-linecap: round;
    stroke-width: 10;
  }
  .ladder-pay .beyond {
    stroke: var(--role, var(--link));
    stroke-dasharray: 3 4;
    stroke-width: 2;
  }
  .ladder-pay .middle {
    stroke: var(--ink);
    stroke-width: 3;
  }
  .ladder-legend,
  .ladder-steps,
  .at-every-level ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1.2rem;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .ladder-legend {
    border-top: 1px solid var(--line);
    color: var(--soft);
    font-size: 0.9rem;
    margin-top: 1.2rem;
    padding-top: 1rem;
  }
  .ladder-legend span,
  .ladder-legend strong {
    color: var(--role, var(--news));
    font-weight: 700;
  }
  .ladder-legend .is-quiet {
    color: var(--soft);
  }
  .ladder-legend li,
  .ladder-steps li,
  .at-every-level li {
    margin: 0;
  }
`;

/** The table: its head, its sections, and the names of its rows. */
const grid = css`
  .ladder-scroll {
    margin-top: 0.5rem;
    max-height: calc(100vh - 1rem);
    overflow: auto;
    position: relative;
  }
  .ladder-grid {
    margin: 0;
    min-width: var(--narrowest);
    overflow-wrap: anywhere;
    table-layout: fixed;
  }
  .ladder-grid thead {
    background: var(--paper);
    inset-block-start: 0;
    position: sticky;
    z-index: 3;
  }
  .ladder-grid thead td:first-child {
    width: calc(var(--names) * 100%);
  }
  .ladder-grid th,
  .ladder-grid td {
    border: 0;
    font-size: 0.9rem;
    line-height: 1.35;
    padding: 0.3rem 0.5rem 0.3rem 0;
    position: relative;
  }
  .ladder-grid thead th,
  .ladder-grid thead td {
    padding-block: 0.15rem;
    vertical-align: bottom;
  }
  .ladder-grid thead tr:first-child > * {
    padding-top: 0.5rem;
  }
  .ladder-grid thead tr:last-child > * {
    border-bottom: 2px solid var(--apart);
    padding-bottom: 0.4rem;
  }
  .ladder-grid .heads .level-number,
  .ladder-grid .heads .level-name {
    display: block;
    font-size: 0.85rem;
    line-height: 1.25;
    hyphens: auto;
  }
  .ladder-grid .news {
    color: var(--soft);
  }
  .ladder-grid .news th {
    font-weight: 400;
  }
  .ladder-grid tr > :first-child {
    background: var(--paper);
    inset-inline-start: 0;
    padding-inline-end: 1rem;
    position: sticky;
    z-index: 2;
  }
  .ladder-grid tr > th:first-child {
    background: linear-gradient(to right, var(--paper) calc(100% - 1rem), transparent);
  }
  .ladder-grid tbody th {
    font-weight: 400;
  }
  .ladder-grid .section > td,
  .ladder-grid .theme > th {
    background: none;
    position: relative;
  }
  .ladder-grid .section div,
  .ladder-grid .theme span {
    inset-inline-start: 0;
    max-width: min(100%, calc(100vw - 2.5rem));
    position: sticky;
    width: fit-content;
  }
  .ladder-grid .section > td {
    padding-top: 1.8rem;
  }
  .ladder-grid tbody:not(:nth-child(3)) > .section > td::before {
    background: var(--line);
    content: '';
    height: 1px;
    inset-block-start: 0.7rem;
    inset-inline: 0;
    position: absolute;
  }
  .ladder-grid .section h2 {
    display: inline;
    margin: 0 0.6rem 0 0;
    scroll-margin-block-start: 8rem;
  }
  .ladder-grid .theme th {
    color: var(--soft);
    font-weight: 600;
    padding-top: 0.9rem;
  }
  .ladder-steps {
    color: var(--soft);
    display: inline-flex;
    font-size: 0.85rem;
  }
  .ladder-steps li {
    align-items: center;
    display: flex;
    gap: 0.4rem;
  }
  .at-every-level {
    margin: 0.3rem 0;
  }
  .at-every-level > span,
  .at-every-level ul,
  .at-every-level li {
    display: inline;
  }
  .criterion summary {
    cursor: pointer;
    list-style-position: outside;
    margin-inline-start: 1em;
  }
  .ladder-grid:has(details) div.criterion {
    margin-inline-start: 1em;
  }
  .criterion .more {
    color: var(--soft);
    margin: 0.3rem 0 0.4rem 1em;
  }
  .criterion .more ul {
    margin: 0.2rem 0 0;
  }
  .criterion .more li {
    margin: 0;
  }
`;

/** What a level asks for: blocks, bars and texts. */
const cells = css`
  .ladder-grid td.is-news {
    --role: var(--news);
    color: var(--news);
    font-weight: 600;
  }
  .ladder-grid td.is-same {
    color: var(--soft);
  }
  .ladder-grid td.is-lowered {
    --role: var(--apart);
    font-weight: 600;
  }
  .ladder-grid .step {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.4rem;
  }
  .step > span:not(.hidden) {
    align-items: center;
    display: inline-flex;
    gap: 0.35rem;
    max-width: 100%;
    min-height: 1.2rem;
  }
  .step .gauge {
    margin: 0.2rem 0;
    width: 5rem;
  }
  .step .word {
    font-size: 0.85rem;
  }
  .blocks {
    display: inline-flex;
    flex: 0 1 auto;
    gap: 0.15rem;
    min-width: 0;
  }
  .blocks span {
    background: var(--line);
    border-radius: 2px;
    flex: 0 1 0.8rem;
    height: 0.6rem;
    width: 0.8rem;
  }
  .blocks .full {
    background: var(--role, var(--shared));
  }
  .ladder-steps .blocks span {
    flex-basis: 0.6rem;
    height: 0.5rem;
    width: 0.6rem;
  }
  .ladder-grid .bar {
    padding-inline: 0;
  }
  .ladder-grid .bar::before {
    background: var(--role, var(--shared));
    content: '';
    height: 0.5rem;
    inset-block-start: 0.7rem;
    inset-inline: 0;
    position: absolute;
  }
  .ladder-grid .bar.is-first::before {
    border-end-start-radius: 0.25rem;
    border-start-start-radius: 0.25rem;
  }
  .ladder-grid .bar.is-open::before {
    inset-inline-end: -0.5px;
  }
  .ladder-grid .bar.is-ended::before {
    inset-inline-end: 0.8rem;
  }
  .ladder-grid .bar.is-ended::before,
  .ladder-grid .bar.is-last::before {
    border-end-end-radius: 0.25rem;
    border-start-end-radius: 0.25rem;
  }
  .bar .fact {
    display: block;
    font-size: 0.85rem;
    padding: 1.2rem 0.5rem 0 0;
  }
  .bar .plus {
    background: var(--news);
    border-radius: 50%;
    color: var(--paper);
    font-weight: 700;
    height: 1.2rem;
    inset-block-start: 0.35rem;
    inset-inline-start: 0;
    line-height: 1.15rem;
    position: absolute;
    text-align: center;
    width: 1.2rem;
  }
  .texts td[colspan]:not(.is-long) div {
    align-items: center;
    display: flex;
    gap: 0.6rem;
  }
  .texts td[colspan]:not(.is-long) div::after {
    background: var(--line);
    content: '';
    flex: 1;
    height: 2px;
    margin-inline-end: 0.3rem;
  }
  .ladder-grid td.is-long {
    color: var(--ink);
    font-weight: 400;
    hyphens: auto;
  }
  .ladder-grid td.is-long > div {
    border-inline-start: 3px solid var(--role, var(--line));
    padding-inline-start: 0.5rem;
  }
  .ladder-grid .label {
    color: var(--news);
    display: block;
    font-size: 0.85rem;
    font-weight: 700;
  }
  .ladder-grid .sign {
    font-size: 0.8em;
  }
`;

const levelCounts = Array.from({ length: 12 }, (_, index) => index + 1);

/** How much of the table the names take: less if there are many levels. */
function shareOfNames(levels: number, isRoomy: boolean): number {
  const [names, level] = isRoomy ? [16, roomyLevel] : levels > 8 ? [12, narrowLevel] : [10, narrowLevel * 1.3];
  return Number(Math.min(0.3, names / (names + levels * level)).toFixed(3));
}

/** The narrowest column of a level in rem: blocks with a word below them, and lines of sentences. */
const [narrowLevel, roomyLevel] = [5.25, 9.5];

/** The narrowest table that can be read, in rem. */
function narrowest(levels: number, isRoomy: boolean): number {
  return Math.ceil((levels * (isRoomy ? roomyLevel : narrowLevel)) / (1 - shareOfNames(levels, isRoomy)));
}

/** The narrowest table with blocks alone, whose words the heading of the section tells, and with sentences in short lines. In rem. */
function narrowestBlocks(levels: number, isRoomy: boolean): number {
  return Math.ceil((levels * (isRoomy ? 6 : 3.6)) / (1 - shareOfNames(levels, isRoomy)));
}

const sizes = levelCounts
  .flatMap((levels) => [
    ...[false, true].map((isRoomy) => {
      const ladder = `.levels-${levels}${isRoomy ? '.is-roomy' : ''}`;
      return `  ${ladder} { --levels: ${levels}; --names: ${shareOfNames(levels, isRoomy)}; --narrowest: ${narrowest(levels, isRoomy)}rem; --narrowest-blocks: ${narrowestBlocks(levels, isRoomy)}rem; }\n`;
    }),
    `  .run-${levels} { --run: ${levels}; }\n`,
  ])
  .join('');

/** Names that run over the empty cells before their bar, and unfolded descriptions that take the room below it. */
const runningNames = (ladder: string): string => css`
  ${ladder} [class*='run-'] .criterion > bdi,
  ${ladder} [class*='run-'] div.criterion,
  ${ladder} [class*='run-'] summary {
    width: calc(100% * (1 + var(--run) * (1 - var(--names)) / (var(--levels) * var(--names))));
  }
  ${ladder} tr:not(.texts) .more {
    width: min(42rem, 100% / var(--names) - 2rem);
  }
  ${ladder} tr.steps .more {
    margin-top: 1.4rem;
  }
`;

/** Where the whole table fits, the page scrolls instead of its region, and the head stays at the top of the window. */
const fitting = levelCounts
  .flatMap((levels) => [false, true].map((isRoomy) => ({ levels, isRoomy, room: narrowest(levels, isRoomy) + 3.5 })))
  .filter(({ room, isRoomy }) => room <= (isRoomy ? 120 : 80))
  .map(({ levels, isRoomy, room }) => {
    const ladder = `.levels-${levels}${isRoomy ? '.is-roomy' : ':not(.is-roomy)'}`;
    return css`
      @media screen and (min-width: ${Math.max(40.01, room)}rem) {
        ${ladder} .ladder-scroll {
          max-height: none;
          overflow: visible;
        }
        ${runningNames(ladder)}
      }
    `;
  })
  .join('');

/** Hides text from the eye alone. */
const spokenOnly = css`
  clip-path: inset(50%);
  height: 1px;
  overflow: hidden;
  position: absolute;
  white-space: nowrap;
  width: 1px;
`;

/** With more levels, the steps are blocks alone on screens of every width, and in narrow windows the columns have numbers alone. */
const mostWithWords = 6;

const manyLevels = css`
  @media screen {
    ${levelCounts
      .filter((levels) => levels > mostWithWords)
      .map((levels) => `.levels-${levels} .has-scale .word`)
      .join(', ')} {
      ${spokenOnly}
    }
  }
`;

/** Where the words of the steps do not fit, but the blocks do. The page scrolls, not the region. */
const blocksOnly = levelCounts
  .flatMap((levels) =>
    [false, true].map((isRoomy) => ({
      levels,
      ladder: `.levels-${levels}${isRoomy ? '.is-roomy' : ':not(.is-roomy)'}`,
      from: Math.max(40.01, narrowestBlocks(levels, isRoomy) + 3.5),
      to: narrowest(levels, isRoomy) + 3.49,
    })),
  )
  .filter(({ from, to }) => from < to)
  .map(
    ({ levels, ladder, from, to }) => css`
      @media screen and (min-width: ${from}rem) and (max-width: ${to}rem) {
        ${ladder} .ladder-scroll {
          max-height: none;
          overflow: visible;
        }
        ${ladder} .ladder-grid {
          min-width: var(--narrowest-blocks);
        }
        ${ladder} .has-scale .word${levels > mostWithWords ? `, ${ladder} .heads .level-name` : ''} {
          ${spokenOnly}
        }
        ${ladder} .texts td {
          font-size: 0.8rem;
        }
        ${runningNames(ladder)}
      }
    `,
  )
  .join('');

/** Narrow pages: each name has its cells below it, as columns of blocks, bars and a list of texts. */
const narrow = css`
  @media screen and (max-width: 40rem) {
    .ladder-scroll {
      max-height: none;
      overflow: visible;
    }
    .ladder-grid {
      min-width: 0;
    }
    .ladder-grid,
    .ladder-grid tbody,
    .ladder-grid .section,
    .ladder-grid .theme,
    .ladder-grid .section > td,
    .ladder-grid .theme > th {
      display: block;
    }
    .ladder-grid tr:not(.section, .theme) {
      border-bottom: 1px solid var(--line);
      display: grid;
      grid-template-columns: repeat(var(--levels), minmax(0, 1fr));
      padding-block: 0.2rem;
    }
    .ladder-grid tr:has(+ .continues) {
      border-bottom: 0;
    }
    .ladder-grid thead {
      display: contents;
    }
    .ladder-grid thead tr:not(.heads) {
      border: 0;
      padding: 0;
    }
    .ladder-grid thead tr:nth-child(n) > * {
      border: 0;
    }
    .ladder-grid tr.heads.heads {
      background: var(--paper);
      border-bottom: 2px solid var(--apart);
      inset-block-start: 0;
      padding: 0.3rem 0 0;
      position: sticky;
      z-index: 3;
    }
    .ladder-grid .heads > td {
      display: none;
    }
    .ladder-grid .heads .level-number {
      color: var(--ink);
      font-size: clamp(0.6rem, 30vw / var(--levels), 0.9rem);
      font-weight: 700;
    }
    .ladder-grid .heads .level-name,
    .ladder-grid .step .word,
    .ladder-grid .step .sign {
      ${spokenOnly}
    }
    .ladder-grid td,
    .ladder-grid tr > :first-child,
    .ladder-grid tr > th:first-child {
      background: none;
      padding: 0.15rem 0.15rem 0.15rem 0;
      position: relative;
      width: auto;
    }
    .ladder-grid tr > th:first-child {
      grid-column: 1 / -1;
    }
    .ladder-grid .news > * {
      font-size: 0.78rem;
      line-height: 1.2;
    }
    .ladder-grid .section > td {
      padding-top: 1.4rem;
    }
    .ladder-grid .section h2 {
      scroll-margin-block-start: 3rem;
    }
    .ladder-grid .bar {
      min-height: 1.5rem;
      padding: 0;
    }
    .ladder-grid .step .blocks {
      flex-direction: column-reverse;
    }
    .ladder-grid .step .blocks span {
      flex: none;
      height: 0.32rem;
      width: min(1.7rem, 66vw / var(--levels));
    }
    .ladder-grid .texts.texts {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.9rem;
    }
    .ladder-grid .texts th,
    .ladder-grid .texts .is-long {
      flex-basis: 100%;
    }
    .ladder-grid .label {
      display: inline;
      margin-inline-end: 0.3rem;
    }
    .ladder-grid .texts .is-empty {
      display: none;
    }
    .ladder-grid .texts td > div::before {
      color: var(--soft);
      content: attr(data-levels) ' ';
      font-weight: 400;
    }
    .ladder-grid .texts td:not(.is-long) > div {
      display: inline;
    }
    .ladder-grid .texts td > div::after {
      content: none;
    }
    .ladder-pay th,
    .ladder-pay td {
      font-size: 0.875rem;
      padding-inline-end: 0.6rem;
    }
    .ladder-pay tbody th {
      max-width: 8rem;
      min-width: 6.5rem;
      overflow-wrap: normal;
      white-space: normal;
    }
    .ladder-pay .exact,
    .ladder-pay .odd {
      display: none;
    }
    .ladder-pay .short {
      display: inline;
    }
  }
`;

/** Paper: landscape, with the head of the grid on each sheet and all descriptions unfolded. */
const print = css`
  @page ladder {
    margin: 9mm 10mm;
    size: landscape;
  }
  @media print {
    body:has(.ladder) {
      max-width: none;
      page: ladder;
    }
    .ladder {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    .ladder-pay {
      margin-bottom: 0.4rem;
    }
    .ladder-pay tbody svg {
      height: 10pt;
    }
    .ladder-pay .span {
      stroke-width: 5;
    }
    .ladder h2 {
      font-size: 10.5pt;
      margin: 0.5rem 0 0.1rem;
    }
    .ladder-levels {
      gap: 0.1rem 1.2rem;
      grid-template-columns: repeat(4, 1fr);
    }
    .ladder-legend {
      margin-top: 0.4rem;
      padding-top: 0.3rem;
    }
    .ladder-scroll {
      max-height: none;
      overflow: visible;
    }
    .ladder-grid {
      min-width: 0;
    }
    .ladder-grid thead,
    .ladder-grid tr > td:first-child,
    .ladder-grid tr > th:first-child {
      background: none;
      position: static;
    }
    .ladder-grid tr.section > td:first-child {
      position: relative;
    }
    .ladder-grid th,
    .ladder-grid td {
      padding-block: 0.15rem;
    }
    .ladder-grid .section > td {
      padding-top: 0.9rem;
    }
    .ladder-grid tbody:not(:nth-child(3)) > .section > td::before {
      inset-block-start: 0.3rem;
    }
    .ladder-grid tr {
      break-inside: avoid;
    }
    .ladder-grid .section,
    .ladder-grid .theme {
      break-after: avoid;
    }
    .ladder-grid .bar::before {
      inset-block-start: 0.5rem;
    }
    .bar .plus {
      inset-block-start: 0.15rem;
    }
    .criterion summary {
      list-style: none;
      margin: 0;
    }
    .ladder-grid:has(details) div.criterion {
      margin: 0;
    }
    .criterion::details-content {
      block-size: auto;
      content-visibility: visible;
      display: block;
    }
    .criterion .more {
      margin: 0.1rem 0 0.3rem;
    }
    ${runningNames('.ladder')}
  }
`;

/** A ladder, its palette and its sizes. */
export const ladderStyles = [palette, introduction, sizes, grid, cells, manyLevels, fitting, blocksOnly, narrow, print].join('');
