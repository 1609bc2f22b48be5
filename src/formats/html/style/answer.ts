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
  .parts {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    margin: 0.8rem 0;
    width: 100%;
  }
  .parts th,
  .parts td {
    padding: 0.15rem 0;
  }
  .parts tbody th {
    font-weight: inherit;
    overflow-wrap: normal;
    text-align: start;
  }
  .parts thead th,
  .parts tbody td {
    padding-inline-start: 0.75rem;
    text-align: end;
    white-space: nowrap;
  }
  .parts small {
    color: var(--soft);
    display: block;
  }
  .parts tbody .sum > * {
    font-weight: 700;
  }
  .cards {
    display: grid;
    gap: 1rem;
    grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
    margin: 1.2rem 0;
  }
  .cards:has(.triangle) {
    grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
  }
  .card {
    background: var(--raised);
    border-radius: 0.75rem;
    padding: 1rem 1.25rem;
  }
  .alike,
  .takes:nth-child(2),
  .pays:last-child,
  .cards:has(.triangle) .takes,
  .card:only-child {
    grid-column: 1 / -1;
  }
  .cards:has(.triangle) .alike:not(:last-child),
  .cards:has(.triangle) .pays {
    grid-column: auto;
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
    display: flex;
    gap: 0.25rem;
    list-style: none;
    margin: 0.7rem 0 0.5rem;
    padding: 0;
  }
  .meter li {
    border-top: 0.6rem solid var(--line);
    color: var(--soft);
    flex: 1 1 0;
    font-size: 0.75rem;
    line-height: 1.2;
    margin: 0;
    min-width: 0;
    padding-top: 0.2rem;
    text-align: center;
  }
  .meter .full {
    border-color: var(--ink);
  }
  .meter .here {
    color: var(--ink);
    font-weight: 600;
  }
  .alike:not(:has(.triangle)) {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 2rem;
  }
  .alike .head {
    flex: 0 0 100%;
  }
  .alike .meter {
    flex: 1 1 17rem;
    max-width: 24rem;
  }
  .alike .basis {
    flex: 1 1 15rem;
  }
  .alike:has(.triangle) .meter {
    max-width: none;
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
  .triangle tbody th {
    overflow-wrap: break-word;
    text-wrap: balance;
  }
  .triangle td {
    white-space: nowrap;
  }
  .triangle thead th {
    text-align: center;
  }
`;
