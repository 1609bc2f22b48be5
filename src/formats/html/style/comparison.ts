import { css } from './css.js';

/** A compared category: its counts, its cards of prose, its table. */
export const comparisonStyles = css`
  .counts {
    color: var(--soft);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.95rem;
    gap: 0.1rem 1.2rem;
    list-style: none;
    margin: 0.4rem 0;
    padding: 0;
  }
  .counts b {
    color: var(--role, var(--ink));
  }
  .prose {
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    margin: 1rem 0;
  }
  .card {
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    border-top: 0.3rem solid var(--role);
    padding: 1rem 1.2rem;
  }
  .card h3,
  .comparison thead th {
    color: var(--role);
  }
  .comparison {
    table-layout: fixed;
  }
  .comparison thead th {
    background: var(--paper);
    border-bottom: 3px solid var(--role);
    position: sticky;
    top: 0;
    z-index: 1;
  }
  .comparison thead td {
    width: 25%;
  }
  .of-4 thead td,
  .of-5 thead td,
  .of-6 thead td {
    width: 14%;
  }
  .comparison tbody th {
    padding-inline-start: 2.4rem;
    position: relative;
  }
  .comparison .group th {
    border-bottom: 0;
    color: var(--soft);
    font-weight: 400;
    padding-inline-start: 0.4rem;
    padding-top: 1.1rem;
  }
  .mark {
    color: var(--soft);
    font-weight: 700;
    inset-inline-start: 0.4rem;
    position: absolute;
  }
  .mark.different {
    color: var(--ink);
  }
  .comparison:not(.of-2) tbody th {
    padding-inline-start: 0.4rem;
  }
  .comparison:not(.of-2) .mark {
    font-weight: 400;
    margin-inline-end: 0.4rem;
    position: static;
    white-space: nowrap;
  }
  .comparison ul {
    margin: 0;
    padding-inline-start: 1rem;
  }
  .comparison li {
    margin: 0 0 0.2rem;
  }
  .comparison li::marker {
    color: var(--role, var(--soft));
  }
  .comparison .many {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem;
    list-style: none;
    padding: 0;
  }
  .comparison .many li {
    border: 1px solid var(--line);
    border-radius: 0.4rem;
    font-size: 0.92rem;
    margin: 0;
    padding: 0 0.5rem;
  }
  .all {
    background: var(--raised);
  }
  .all ul {
    columns: 16rem;
    column-gap: 2rem;
  }
  .gauged {
    align-items: start;
    column-gap: 1rem;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 6rem;
  }
  .gauged.wide {
    grid-template-columns: 8.5rem minmax(4rem, 1fr);
  }
  .comparison:not(.of-2) .gauged {
    grid-template-columns: minmax(0, 1fr);
  }
`;
