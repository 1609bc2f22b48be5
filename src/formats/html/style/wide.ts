import { css } from './css.js';

/** Where there is room, the contents stand at the side and stay in sight. */
export const wide = css`
  @media screen and (min-width: 75rem) {
    .with-contents {
      column-gap: 3rem;
      display: grid;
      grid-template-columns: 10.5rem minmax(0, 1fr);
      max-width: 76rem;
    }
    .with-contents > * {
      grid-column: 2;
    }
    .with-contents nav {
      align-self: start;
      grid-column: 1;
      grid-row: 1 / span 3;
      padding-top: 1rem;
      position: sticky;
      top: 1rem;
    }
    .with-contents nav ul {
      border-inline-end: 1px solid var(--line);
      flex-direction: column;
    }
  }
`;
