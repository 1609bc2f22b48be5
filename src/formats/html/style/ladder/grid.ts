import { css } from '../css.js';

/** The table: its head, its sections, and the names of its rows. */
export const gridStyles = css`
  .ladder-scroll {
    margin-top: 0.5rem;
    max-height: calc(100vh - 1rem);
    overflow: auto;
    position: relative;
  }
  .ladder-grid {
    margin: 0;
    min-width: var(--narrowest);
    overflow-wrap: anywhere;
    table-layout: fixed;
  }
  .ladder-grid thead {
    background: var(--paper);
    inset-block-start: 0;
    position: sticky;
    z-index: 3;
  }
  .ladder-grid thead td:first-child {
    width: calc(var(--names) * 100%);
  }
  .ladder-grid th,
  .ladder-grid td {
    border: 0;
    font-size: 0.9rem;
    line-height: 1.35;
    padding: 0.3rem 0.5rem 0.3rem 0;
    position: relative;
  }
  .ladder-grid thead th,
  .ladder-grid thead td {
    padding-block: 0.15rem;
    vertical-align: bottom;
  }
  .ladder-grid thead tr:first-child > * {
    padding-top: 0.5rem;
  }
  .ladder-grid thead tr:last-child > * {
    border-bottom: 2px solid var(--apart);
    padding-bottom: 0.4rem;
  }
  .ladder-grid .heads .level-number,
  .ladder-grid .heads .level-name {
    display: block;
    font-size: 0.85rem;
    line-height: 1.25;
    hyphens: auto;
  }
  .ladder-grid .news {
    color: var(--soft);
  }
  .ladder-grid .news th {
    font-weight: 400;
  }
  .ladder-grid tr > :first-child {
    background: var(--paper);
    inset-inline-start: 0;
    padding-inline-end: 1rem;
    position: sticky;
    z-index: 2;
  }
  .ladder-grid tr > th:first-child {
    background: linear-gradient(to right, var(--paper) calc(100% - 1rem), transparent);
  }
  .ladder-grid tbody th {
    font-weight: 400;
  }
  .ladder-grid .section > td,
  .ladder-grid .theme > th {
    background: none;
    position: relative;
  }
  .ladder-grid .section div,
  .ladder-grid .theme span {
    inset-inline-start: 0;
    max-width: min(100%, calc(100vw - 2.5rem));
    position: sticky;
    width: fit-content;
  }
  .ladder-grid .section > td {
    padding-top: 1.8rem;
  }
  .ladder-grid tbody:not(:nth-child(3)) > .section > td::before {
    background: var(--line);
    content: '';
    height: 1px;
    inset-block-start: 0.7rem;
    inset-inline: 0;
    position: absolute;
  }
  .ladder-grid .section h2 {
    display: inline;
    margin: 0 0.6rem 0 0;
    scroll-margin-block-start: 8rem;
  }
  .ladder-grid .theme th {
    color: var(--soft);
    font-weight: 600;
    padding-top: 0.9rem;
  }
  .ladder-steps {
    color: var(--soft);
    display: inline-flex;
    font-size: 0.85rem;
  }
  .ladder-steps li {
    align-items: center;
    display: flex;
    gap: 0.4rem;
  }
  .at-every-level {
    margin: 0.3rem 0;
  }
  .at-every-level > span,
  .at-every-level ul,
  .at-every-level li {
    display: inline;
  }
  .criterion summary {
    cursor: pointer;
    list-style-position: outside;
    margin-inline-start: 1em;
  }
  .ladder-grid:has(details) div.criterion {
    margin-inline-start: 1em;
  }
  .criterion .more {
    color: var(--soft);
    margin: 0.3rem 0 0.4rem 1em;
  }
  .criterion .more ul {
    margin: 0.2rem 0 0;
  }
  .criterion .more li {
    margin: 0;
  }
`;
