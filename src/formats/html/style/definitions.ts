import { css } from './css.js';

/** What items mean: below each item, or folded away after the rows of a comparison. */
export const definitionsStyles = css`
  .definitions {
    margin: 0.8rem 0;
  }
  .definitions summary {
    cursor: pointer;
  }
  .definitions dt {
    font-weight: 600;
    margin-top: 0.7rem;
  }
  .definitions dd {
    margin: 0;
  }
  .definitions .role {
    font-size: 0.9rem;
    font-weight: 600;
    margin-bottom: 0;
  }
`;
