import { css } from '../css.js';
import { runningNames } from './running-names.js';

/** Paper: landscape, with the head of the grid on each sheet and all descriptions unfolded. */
export const printStyles = css`
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
