import { css } from './css.js';

/** What a page of a comparison begins with: a sentence on each role, and the cards. */
export const answerStyles = css`
  .leads {
    display: grid;
    gap: 0.5rem 2rem;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    margin: 0.6rem 0;
  }
  .leads p {
    border-inline-start: 3px solid var(--role);
    margin: 0;
    padding-inline-start: 0.75rem;
  }
  .cards {
    display: grid;
    gap: 1rem;
    grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    margin: 1.2rem 0;
  }
  .card {
    background: var(--raised);
    border-radius: 0.75rem;
    padding: 1rem 1.25rem;
  }
  .takes,
  .card:only-child {
    grid-column: 1 / -1;
  }
  .card .head {
    border: 0;
    margin: 0 0 0.3rem;
    padding: 0;
  }
  .card h2 {
    color: var(--soft);
    font-size: 0.9375rem;
    letter-spacing: 0;
  }
  .card p {
    margin: 0.3rem 0;
  }
  .card .aside {
    margin: 0.3rem 0;
  }
  .card .head .aside {
    margin: 0;
  }
  .big {
    font-size: 1.5rem;
    font-weight: 600;
    letter-spacing: -0.015em;
    line-height: 1.2;
  }
  .meter {
    height: 10px;
    margin: 0.6rem 0;
  }
  .meter .full {
    fill: var(--ink);
  }
  .meter .empty {
    fill: var(--line);
  }
  .ranges {
    margin: 0.8rem 0 0.5rem;
  }
  dl {
    display: grid;
    gap: 0.5rem 2rem;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    margin: 0;
  }
  dt {
    color: var(--soft);
    font-size: 0.8125rem;
  }
  dd {
    margin: 0 0 0.15rem;
  }
  .triangle {
    width: auto;
  }
  .triangle caption {
    text-align: start;
  }
  .triangle th,
  .triangle td {
    border: 1px solid var(--raised);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
    padding: 0.15rem 0.35rem;
    vertical-align: middle;
  }
  .triangle td {
    white-space: nowrap;
  }
  .triangle thead th {
    text-align: center;
  }
`;
