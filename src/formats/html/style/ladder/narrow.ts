import { css } from '../css.js';
import { spokenOnly } from './spoken-only.js';

/** Narrow pages: each name has its cells below it, as columns of blocks, bars and a list of texts. */
export const narrowStyles = css`
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
