import { css } from '../css.js';

/** What a level asks for: blocks, bars and texts. */
export const cellsStyles = css`
  .ladder-grid td.is-news {
    --role: var(--news);
    color: var(--news);
    font-weight: 600;
  }
  .ladder-grid td.is-same {
    color: var(--soft);
  }
  .ladder-grid td.is-lowered {
    --role: var(--apart);
    font-weight: 600;
  }
  .ladder-grid .step {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.4rem;
  }
  .step > span:not(.hidden) {
    align-items: center;
    display: inline-flex;
    gap: 0.35rem;
    max-width: 100%;
    min-height: 1.2rem;
  }
  .step .gauge {
    margin: 0.2rem 0;
    width: 5rem;
  }
  .step .word {
    font-size: 0.85rem;
  }
  .blocks {
    display: inline-flex;
    flex: 0 1 auto;
    gap: 0.15rem;
    min-width: 0;
  }
  .blocks span {
    background: var(--line);
    border-radius: 2px;
    flex: 0 1 0.8rem;
    height: 0.6rem;
    width: 0.8rem;
  }
  .blocks .full {
    background: var(--role, var(--shared));
  }
  .ladder-steps .blocks span {
    flex-basis: 0.6rem;
    height: 0.5rem;
    width: 0.6rem;
  }
  .ladder-grid .bar {
    padding-inline: 0;
  }
  .ladder-grid .bar::before {
    background: var(--role, var(--shared));
    content: '';
    height: 0.5rem;
    inset-block-start: 0.7rem;
    inset-inline: 0;
    position: absolute;
  }
  .ladder-grid .bar.is-first::before {
    border-end-start-radius: 0.25rem;
    border-start-start-radius: 0.25rem;
  }
  .ladder-grid .bar.is-open::before {
    inset-inline-end: -0.5px;
  }
  .ladder-grid .bar.is-ended::before {
    inset-inline-end: 0.8rem;
  }
  .ladder-grid .bar.is-ended::before,
  .ladder-grid .bar.is-last::before {
    border-end-end-radius: 0.25rem;
    border-start-end-radius: 0.25rem;
  }
  .bar .fact {
    display: block;
    font-size: 0.85rem;
    padding: 1.2rem 0.5rem 0 0;
  }
  .bar .plus {
    background: var(--news);
    border-radius: 50%;
    color: var(--paper);
    font-weight: 700;
    height: 1.2rem;
    inset-block-start: 0.35rem;
    inset-inline-start: 0;
    line-height: 1.15rem;
    position: absolute;
    text-align: center;
    width: 1.2rem;
  }
  .texts td[colspan]:not(.is-long) div {
    align-items: center;
    display: flex;
    gap: 0.6rem;
  }
  .texts td[colspan]:not(.is-long) div::after {
    background: var(--line);
    content: '';
    flex: 1;
    height: 2px;
    margin-inline-end: 0.3rem;
  }
  .ladder-grid td.is-long {
    color: var(--ink);
    font-weight: 400;
    hyphens: auto;
  }
  .ladder-grid td.is-long > div {
    border-inline-start: 3px solid var(--role, var(--line));
    padding-inline-start: 0.5rem;
  }
  .ladder-grid .label {
    color: var(--news);
    display: block;
    font-size: 0.85rem;
    font-weight: 700;
  }
  .ladder-grid .sign {
    font-size: 0.8em;
  }
`;
