import { css } from '../css.js';

/** What stands above the grid: summaries, links to the sections, levels, pay, legend. */
export const introductionStyles = css`
  body:has(.ladder) {
    max-width: 80rem;
  }
  body:has(.ladder.is-roomy) {
    max-width: 120rem;
  }
  .ladder h2 {
    border: 0;
    font-size: 1.35rem;
    margin: 1.6rem 0 0.3rem;
    padding: 0;
  }
  .ladder h2 a {
    color: inherit;
    text-decoration: none;
  }
  .ladder h2 a:hover::after,
  .ladder h2 a:focus-visible::after {
    color: var(--soft);
    content: ' #' / '';
    font-weight: 400;
  }
  .ladder h2:target a {
    text-decoration: underline 3px var(--news);
  }
  .ladder-summary {
    max-width: 75ch;
  }
  .ladder-summary strong,
  .ladder .of-track {
    color: var(--role, var(--soft));
    font-weight: 700;
  }
  .ladder .level-number {
    color: var(--soft);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }
  .ladder-levels {
    display: grid;
    gap: 0.5rem 1.6rem;
    grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
    list-style: none;
    margin: 0.5rem 0;
    padding: 0;
  }
  .ladder-levels li {
    display: flex;
    gap: 0.7rem;
    margin: 0;
  }
  .ladder-levels .level-number {
    min-width: 1.2rem;
    text-align: end;
  }
  .ladder-levels p {
    line-height: 1.4;
    margin: 0;
  }
  .ladder-pay {
    margin: 0.3rem 0 1.6rem;
  }
  .ladder-pay th,
  .ladder-pay td {
    border: 0;
    padding: 0 1rem 0 0;
    vertical-align: middle;
    white-space: nowrap;
    width: 1%;
  }
  .ladder-pay .band {
    width: auto;
  }
  .ladder-pay tbody th {
    font-weight: 400;
  }
  .ladder-pay bdi {
    display: inline-block;
    max-width: min(14rem, 24vw);
    overflow-wrap: anywhere;
    vertical-align: top;
    white-space: normal;
    width: max-content;
  }
  .ladder-pay .amount {
    font-variant-numeric: tabular-nums;
    padding: 0;
    text-align: end;
  }
  .ladder-pay .short {
    display: none;
  }
  .ladder-pay text {
    fill: var(--soft);
    font-size: 0.8rem;
    font-weight: 400;
  }
  .ladder-pay .tick {
    stroke: var(--line);
  }
  .ladder-pay .span {
    stroke: var(--role, var(--link));
    stroke-linecap: round;
    stroke-width: 10;
  }
  .ladder-pay .beyond {
    stroke: var(--role, var(--link));
    stroke-dasharray: 3 4;
    stroke-width: 2;
  }
  .ladder-pay .middle {
    stroke: var(--ink);
    stroke-width: 3;
  }
  .ladder-legend,
  .ladder-steps,
  .at-every-level ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1.2rem;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .ladder-legend {
    border-top: 1px solid var(--line);
    color: var(--soft);
    font-size: 0.9rem;
    margin-top: 1.2rem;
    padding-top: 1rem;
  }
  .ladder-legend span,
  .ladder-legend strong {
    color: var(--role, var(--news));
    font-weight: 700;
  }
  .ladder-legend .is-quiet {
    color: var(--soft);
  }
  .ladder-legend li,
  .ladder-steps li,
  .at-every-level li {
    margin: 0;
  }
`;
