import { css } from './css.js';

/** Wide screens: the table of contents is at the side and stays visible while the page scrolls. */
export const wideStyles = css`
  @media screen and (min-width: 64rem) {
    .with-contents {
      column-gap: 2.5rem;
      display: grid;
      grid-template-columns: 9.5rem minmax(0, 1fr);
      max-width: 80rem;
    }
    .with-contents > * {
      grid-column: 2;
    }
    .with-contents nav {
      align-self: start;
      grid-column: 1;
      grid-row: 1 / span 3;
      padding-top: 1rem;
      position: sticky;
      top: 1rem;
    }
    .with-contents nav ul {
      border-inline-end: 1px solid var(--line);
      flex-direction: column;
    }
  }
`;

/** A table whose cells are set below each other instead of in columns. */
const stackedTable = (table: string): string => css`
  ${table}, ${table} tbody, ${table} tr, ${table} th, ${table} td {
    display: block;
    width: auto;
  }
  ${table} thead {
    display: none;
  }
  ${table} tr {
    border-bottom: 1px solid var(--line);
    padding: 0.6rem 0;
  }
  ${table} tbody th, ${table} td {
    border: 0;
    padding: 0.2rem 0;
    text-align: start;
  }
  ${table} td:empty, ${table} td.none {
    display: none;
  }
`;

/** A stacked comparison: each cell begins with the name of its role. */
const stackedComparison = (table: string): string => css`
  ${stackedTable(table)}
  ${table} tbody th {
    padding-inline-start: 1.8rem;
  }
  ${table} tbody .mark {
    inset-inline-start: 0;
  }
  ${table} td {
    border-inline-start: 3px solid var(--role, var(--shared));
    margin: 0.3rem 0;
    padding: 0 0 0 0.7rem;
  }
  ${table} td[data-role]::before {
    color: var(--role, var(--soft));
    content: attr(data-role);
    display: block;
    font-size: 0.85rem;
    font-weight: 600;
  }
`;

/** A stacked plain table: each cell begins with the name of its column. */
const stackedPlainTable = css`
  ${stackedTable('.plain')}
  .plain td::before {
    color: var(--soft);
    content: attr(data-column) ': ';
    font-size: 0.85rem;
  }
`;

/** Narrow screens: tables are stacked. Those with four or more roles are stacked on wider screens already. */
export const narrowStyles = css`
  @media screen and (max-width: 40rem) {
    body {
      padding: 1.5rem 1rem 3rem;
    }
    .answer,
    .pay {
      padding: 0.6rem 1rem;
    }
    nav ul {
      flex-wrap: nowrap;
      margin: 0.4rem -1rem;
      overflow-x: auto;
      padding: 0 1rem;
      white-space: nowrap;
    }
    .head {
      margin-top: 1.6rem;
      padding-top: 0.8rem;
    }
    .cards,
    .cards:has(.triangle) {
      gap: 0.75rem;
      grid-template-columns: minmax(0, 1fr);
    }
    .leads:is(.of-4, .of-5, .of-6):has(+ details) {
      display: none;
    }
    .card {
      padding: 0.8rem 1rem;
    }
    .cards .card.card.card {
      display: block;
      grid-column: 1;
    }
    .parts,
    .parts :is(thead, tbody) {
      display: block;
    }
    .parts tr {
      display: flex;
      flex-wrap: wrap;
    }
    .parts thead td {
      display: none;
    }
    .parts tbody th {
      border: 0;
      flex: 0 0 100%;
    }
    .parts thead th,
    .parts tbody td {
      flex: 1 1 0;
      overflow-wrap: anywhere;
      padding-inline-start: 0;
      text-align: start;
      white-space: normal;
    }
    .triangle {
      table-layout: fixed;
      width: 100%;
    }
    .triangle td,
    .triangle thead th {
      font-size: 0.8125rem;
      padding-inline: 0;
      text-align: center;
      width: 2.4rem;
    }
    .triangle tbody th {
      font-size: 0.875rem;
      padding-inline-start: 0;
    }
    .triangle thead td {
      width: auto;
    }
    .triangle thead .m {
      margin: 0;
    }
    .alike .meter {
      max-width: none;
    }
    .overview,
    .overview li {
      grid-template-columns: minmax(0, 1fr);
    }
    .dumbbells tr {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
    }
    .dumbbells,
    .dumbbells :is(thead, tbody, th, td) {
      display: block;
    }
    .dumbbells thead td:empty,
    .dumbbells tbody th {
      flex: 1;
      padding: 0.35rem 0 0;
      width: auto;
    }
    .dumbbells td:has(svg) {
      order: 1;
      padding: 0.1rem 0.5rem;
      width: 100%;
    }
    .dumbbells td:not(:has(svg)),
    .dumbbells thead th {
      flex: 0 0 2.3rem;
      padding-inline-start: 0;
    }
    .dumbbells:is(.of-4, .of-5, .of-6) :is(tbody td:not(:has(svg)), thead th) {
      flex-basis: 1.9rem;
      font-size: 0.8125rem;
      font-weight: 500;
    }
    ${stackedComparison('.comparison')}
  }
  @media screen and (max-width: 44rem) {
    ${stackedPlainTable}
    .plain td.figure {
      display: inline-block;
      margin-inline-end: 1.2rem;
    }
    .plain .gauge {
      display: inline-block;
      margin: 0 0 0 0.5rem;
    }
  }
  @media screen and (max-width: 64rem) {
    ${['.comparison.of-4', '.comparison.of-5', '.comparison.of-6'].map(stackedComparison).join('')}
  }
`;
