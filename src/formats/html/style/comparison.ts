import { css } from './css.js';

/** A compared category: what is shared, what is of one role, its texts and its table. */
export const comparisonStyles = css`
  .m {
    background: var(--role);
    border-radius: 50%;
    color: var(--paper);
    display: inline-block;
    flex: none;
    font-size: 0.75rem;
    font-style: normal;
    font-weight: 600;
    height: 1.1rem;
    line-height: 1.1rem;
    margin-inline-end: 0.35rem;
    print-color-adjust: exact;
    text-align: center;
    vertical-align: 0.06em;
    -webkit-print-color-adjust: exact;
    width: 1.1rem;
  }
  .m.ring,
  .m.dot {
    border: 0.16rem solid var(--role);
    height: 0.75rem;
    vertical-align: -0.02em;
    width: 0.75rem;
  }
  .m.ring {
    background: none;
  }
  .legend {
    color: var(--soft);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.8125rem;
    gap: 0 1rem;
    list-style: none;
    margin: 0.5rem 0;
    padding: 0;
  }
  .legend li {
    margin: 0;
  }
  .both {
    background: var(--raised);
    border-radius: 0.5rem;
    margin: 0.6rem 0;
    padding: 0.5rem 0.9rem;
  }
  .mark {
    color: var(--soft);
    font-weight: 600;
  }
  .own {
    display: grid;
    gap: 0.8rem 2rem;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    margin: 0.8rem 0 0.4rem;
  }
  .own ul,
  .some {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .own li {
    border-inline-start: 2px solid var(--role);
    padding-inline-start: 0.8rem;
  }
  .prose {
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    margin: 1rem 0;
  }
  .text {
    border-inline-start: 3px solid var(--role);
    padding-inline-start: 0.8rem;
  }
  .text h3,
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
  .comparison:is(.of-4, .of-5, .of-6) thead td {
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
  .comparison .mark {
    inset-inline-start: 0.4rem;
    position: absolute;
  }
  .comparison tbody .different th {
    padding-inline-start: 0.4rem;
  }
  .comparison .mark .m {
    margin-inline-end: 0.1rem;
  }
  .comparison:not(.of-2) tbody th {
    padding-inline-start: 0.4rem;
  }
  .comparison:not(.of-2) .mark {
    margin-inline-end: 0.3rem;
    position: static;
  }
  .comparison ul {
    margin: 0;
    padding-inline-start: 1rem;
  }
  .comparison li {
    margin: 0 0 0.2rem;
  }
  .comparison li:dir(rtl) {
    margin-inline-start: 1.2rem;
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
