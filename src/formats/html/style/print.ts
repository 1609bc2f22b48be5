import { css } from './css.js';

/** Print: small and tight, with a category's counts beside its title. */
export const printStyles = css`
  @page {
    margin: 8mm 11mm;
  }
  @media print {
    html {
      font-size: 7pt;
      line-height: 1.2;
    }
    body {
      max-width: none;
      padding: 0;
    }
    nav,
    .skip,
    .shares {
      display: none;
    }
    h1 {
      font-size: 15pt;
      margin: 0;
    }
    h2 {
      break-after: avoid;
      font-size: 10.5pt;
      margin: 0.55rem 0 0.1rem;
      padding-top: 0.3rem;
    }
    p,
    ul,
    table,
    .pay,
    .prose {
      margin-block: 0.2rem;
    }
    li {
      margin: 0;
    }
    th,
    td {
      padding: 0.06rem 0.5rem;
    }
    tr:not(.only),
    li,
    figure,
    .card {
      break-inside: avoid;
    }
    .comparison thead th {
      border-bottom-width: 1.5px;
      position: static;
    }
    .comparison tbody th {
      padding-inline-start: 1.8rem;
    }
    .answer,
    .pay,
    .card {
      padding: 0.25rem 0.8rem;
    }
    .answer > ul {
      font-size: inherit;
    }
    .counts {
      font-size: inherit;
      justify-content: end;
      margin: -1.35rem 0 0.1rem;
    }
    .question {
      display: inline;
      font-size: 1em;
      margin-inline-start: 0.3em;
    }
    .alikeness {
      display: none;
    }
    .range {
      align-items: center;
      display: grid;
      grid-template-columns: 54% 46%;
    }
    .range p {
      margin: 0;
    }
    .axis {
      margin-inline-start: 54%;
      width: 46%;
    }
    .commands {
      gap: 0 1rem;
    }
    .comparison .group th {
      padding-top: 0.2rem;
    }
    .gauged {
      grid-template-columns: minmax(0, 1fr) 4rem;
    }
    .gauge {
      height: 5px;
      margin: 0.25em 0;
    }
    .comparison li,
    .comparison .many li {
      border: 0;
      font-size: inherit;
      margin: 0;
    }
    .comparison .many {
      gap: 0 0.3rem;
    }
    footer {
      margin-top: 0.5rem;
      padding-top: 0.2rem;
    }
    .scroll {
      overflow: visible;
    }
    footer p {
      display: inline;
    }
  }
`;
