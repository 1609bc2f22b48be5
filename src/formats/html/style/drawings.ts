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
    height: 24px;
    width: 100%;
  }
  .shares rect {
    rx: 3px;
    stroke: var(--paper);
    stroke-width: 1.5;
  }
  .shares text {
    fill: var(--ink);
    dominant-baseline: central;
    font-size: 0.8125rem;
    text-anchor: middle;
  }
  rect.shared {
    fill: var(--line);
  }
  rect.different {
    fill: var(--raised);
    stroke: var(--shared);
    stroke-dasharray: 3 2;
    stroke-width: 1;
  }
  rect.only {
    fill: var(--role);
  }
  .shares text.only {
    fill: var(--paper);
  }
  .swatch {
    display: inline-block;
    height: 0.8rem;
    margin-inline-end: 0.35rem;
    vertical-align: -0.1rem;
    width: 0.8rem;
  }
  .overview {
    display: grid;
    gap: 0.4rem 1rem;
    grid-template-columns: max-content minmax(0, 1fr);
    list-style: none;
    padding: 0;
  }
  .overview li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    margin: 0;
  }
  .pay {
    background: var(--raised);
    border-radius: 0.5rem;
    margin: 1rem 0;
    padding: 1rem 1.4rem 0.6rem;
  }
  .range p {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9375rem;
    gap: 0 0.8rem;
    justify-content: space-between;
    margin: 0.4rem 0 0.1rem;
  }
  .pay .range p {
    display: block;
  }
  .range strong {
    color: var(--role, var(--ink));
    margin-inline-end: 0.6rem;
  }
  .box,
  .ticks,
  .axis {
    width: 100%;
  }
  .box {
    height: 24px;
  }
  .ticks {
    height: 16px;
  }
  .ticks text,
  .pay .axis {
    fill: var(--soft);
    font-size: 0.75rem;
  }
  .grid {
    stroke: var(--line);
  }
  .whisker {
    stroke: var(--role, var(--shared));
    stroke-width: 2;
  }
  .open {
    stroke-dasharray: 3 3;
  }
  .middle {
    stroke: var(--role, var(--shared));
    stroke-width: 12;
  }
  .median {
    stroke: var(--ink);
    stroke-width: 3;
  }
  .box .median {
    outline: 1px solid var(--raised);
  }
  .mean {
    fill: var(--paper);
    stroke: var(--ink);
    stroke-width: 2;
  }
  .dumbbells {
    margin: 0.6rem 0;
    table-layout: fixed;
  }
  .dumbbells th,
  .dumbbells td {
    border: 0;
    padding: 0.2rem 0;
    vertical-align: middle;
  }
  .dumbbells tbody th {
    font-weight: 400;
    padding-inline-end: 1rem;
  }
  .dumbbells thead td:first-child {
    width: 30%;
  }
  .dumbbells td:not(:has(svg)),
  .dumbbells thead th {
    color: var(--role, var(--soft));
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    padding-inline-start: 0.9rem;
    text-align: end;
    white-space: nowrap;
    width: 3.4rem;
  }
  .dumbbells thead .m {
    margin: 0;
  }
  .dumbbells .axis {
    height: 18px;
  }
  .dumbbells text {
    text-anchor: middle;
  }
  .dumbbells .axis text {
    fill: var(--paper);
    font-size: 0.75rem;
    font-weight: 600;
  }
  .apart {
    stroke: var(--shared);
    stroke-width: 4;
  }
  circle.ring,
  circle.dot {
    fill: var(--role);
    stroke: var(--role);
    stroke-width: 3;
  }
  circle.ring {
    fill: var(--paper);
  }
  .of-2 circle.dot {
    stroke-width: 2;
  }
  .dumbbells:not(.of-2) circle {
    stroke: none;
  }
`;
