import { css } from './css.js';

/** Drawings: gauges, shares of rows, pay charts. */
export const drawingsStyles = css`
  svg {
    display: block;
    overflow: visible;
  }
  .gauge {
    margin: 0.5em 0;
  }
  .alikeness {
    max-width: 16rem;
    --role: var(--link);
  }
  .gauges {
    list-style: none;
    padding: 0;
  }
  .gauges .gauged {
    grid-template-columns: minmax(0, 1fr) minmax(6rem, 40%);
    --role: var(--link);
  }
  .track {
    fill: var(--line);
  }
  .fill {
    fill: var(--role, var(--shared));
  }
  .shares {
    border-radius: 0.3rem;
    margin: 0.8rem 0 0.5rem;
    overflow: hidden;
  }
  .shares rect {
    stroke: var(--paper);
    stroke-width: 1.5;
  }
  .shares .same {
    fill: var(--shared);
  }
  .shares .similar {
    fill: var(--shared);
    fill-opacity: 0.75;
  }
  .shares .different {
    fill: var(--shared);
    fill-opacity: 0.45;
  }
  .shares .only {
    fill: var(--role);
  }
  .pay {
    background: var(--raised);
    border-radius: 0.5rem;
    margin: 1rem 0;
    padding: 1rem 1.4rem 0.6rem;
  }
  .range p {
    margin: 0.8rem 0 0.2rem;
  }
  .range strong {
    color: var(--role);
    margin-inline-end: 0.6rem;
  }
  .range .figure {
    font-size: 0.92rem;
    margin-inline-end: 0.7rem;
  }
  .grid {
    stroke: var(--line);
  }
  .whisker {
    stroke: var(--role);
    stroke-width: 2;
  }
  .open {
    stroke-dasharray: 3 3;
  }
  .median {
    stroke: var(--ink);
    stroke-width: 3;
  }
  .mean {
    fill: var(--paper);
    stroke: var(--ink);
    stroke-width: 2;
  }
  .axis {
    fill: var(--soft);
    font-size: 0.8rem;
    margin-top: 0.2rem;
  }
`;
