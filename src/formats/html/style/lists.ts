import { css } from './css.js';

/** Lists: the answer, things to do, commands. */
export const lists = css`
  ul {
    margin: 0.5rem 0;
    padding-inline-start: 1.2rem;
  }
  li {
    margin: 0.25rem 0;
  }
  .answer {
    background: var(--raised);
    border-inline-start: 0.3rem solid var(--link);
    border-radius: 0.5rem;
    margin: 1.2rem 0 0;
    padding: 0.7rem 1.4rem;
  }
  .answer > ul {
    font-size: 1.08rem;
  }
  .commands {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    list-style: none;
    padding: 0;
  }
  .checklist {
    list-style: none;
    padding: 0;
  }
  .checklist label {
    display: flex;
    gap: 0.7rem;
  }
  .checklist input {
    accent-color: var(--link);
    flex: none;
    height: 1.15rem;
    margin: 0.2rem 0 0;
    width: 1.15rem;
  }
`;
