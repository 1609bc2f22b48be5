import { css } from './css.js';

/** Tables: those of plain data, and the shaded cells of a matrix. */
export const tablesStyles = css`
  table {
    border-collapse: separate;
    border-spacing: 0;
    margin: 0.8rem 0;
    width: 100%;
  }
  th,
  td {
    border-bottom: 1px solid var(--line);
    padding: 0.5rem 0.7rem;
    text-align: start;
    vertical-align: top;
  }
  th {
    font-weight: 600;
  }
  .plain thead th {
    white-space: nowrap;
  }
  .plain td {
    min-width: 4.5rem;
  }
  .plain .short {
    overflow-wrap: normal;
  }
  .plain .gauge {
    margin: 0.35rem 0 0 auto;
    width: 4.5rem;
    --role: var(--ink);
  }
  .plain tbody th .muted {
    font-size: 0.85rem;
    font-weight: 400;
  }
  .figure {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  th.figure,
  td.figure {
    text-align: end;
  }
  .scroll {
    overflow-x: auto;
    position: relative;
  }
  .matrix {
    width: auto;
  }
  .matrix th,
  .matrix td {
    border: 1px solid var(--paper);
    font-variant-numeric: tabular-nums;
    font-size: 0.9rem;
    padding: 0.3rem 0.4rem;
    vertical-align: middle;
  }
  .matrix td {
    min-width: 2.9rem;
    text-align: center;
    white-space: nowrap;
  }
  .matrix thead th {
    overflow-wrap: normal;
    text-align: center;
    vertical-align: bottom;
  }
  .matrix tbody th {
    background: var(--paper);
    inset-inline-start: 0;
    min-width: min(14rem, 32vw);
    position: sticky;
  }
  .place {
    color: var(--soft);
    font-weight: 400;
  }
  .self {
    color: var(--soft);
  }
  ${Array.from({ length: 10 }, (_, shade) => `  .shade-${shade} {\n    background: rgba(var(--shade), ${(shade * 0.05).toFixed(2)});\n  }\n`).join('')}
`;
