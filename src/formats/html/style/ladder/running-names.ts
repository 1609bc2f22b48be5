import { css } from '../css.js';

/** Names that run over the empty cells before their bar, and unfolded descriptions that take the room below it. */
export const runningNames = (ladder: string): string => css`
  ${ladder} [class*='run-'] .criterion > bdi,
  ${ladder} [class*='run-'] div.criterion,
  ${ladder} [class*='run-'] summary {
    width: calc(100% * (1 + var(--run) * (1 - var(--names)) / (var(--levels) * var(--names))));
  }
  ${ladder} tr:not(.texts) .more {
    width: min(42rem, 100% / var(--names) - 2rem);
  }
  ${ladder} tr.steps .more {
    margin-top: 1.4rem;
  }
`;
