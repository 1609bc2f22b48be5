import { css } from './css.js';

/** Print: small and tight, with a category's counts beside its title. */
export const printStyles = css`
  @page {
    margin: 8mm 11mm;
  }
  @media print {
    :root {
      color-scheme: light;
    }
    html {
      font-size: 8pt;
      line-height: 1.25;
    }
    body {
      max-width: none;
      padding: 0;
    }
    nav,
    .anchor,
    .skip,
    .rest summary {
      display: none;
    }
    .rest ::details-content {
      block-size: auto;
      content-visibility: visible;
      display: block;
    }
    h1 {
      font-size: 15pt;
      margin: 0;
    }
    .head,
    main > h2 {
      break-after: avoid;
      margin: 0.5rem 0 0.1rem;
      padding-top: 0.25rem;
    }
    h2 {
      font-size: 10.5pt;
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
    .card,
    .own {
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
    .both,
    .pay,
    .card {
      padding: 0.25rem 0.8rem;
    }
    .answer > ul {
      font-size: inherit;
    }
    .cards {
      gap: 0.5rem;
      margin: 0.4rem 0;
    }
    .overview {
      gap: 0 1rem;
    }
    details,
    .folds details,
    .own {
      margin: 0.2rem 0;
    }
    summary {
      padding: 0;
    }
    .dumbbells th,
    .dumbbells td {
      line-height: 1;
      padding: 0;
    }
    .dumbbells .axis,
    .shares {
      height: 18px;
      margin-block: -1px;
    }
    .rest li {
      font-size: 0.9em;
    }
    .question {
      display: inline;
      font-size: 1em;
      margin-inline-start: 0.3em;
    }
    .alikeness {
      display: none;
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
