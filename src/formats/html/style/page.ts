import { css } from './css.js';

/** The page as a whole: its width and font, its links, its table of contents and its footer. */
export const pageStyles = css`
  * {
    box-sizing: border-box;
  }
  html {
    background: var(--paper);
    color: var(--ink);
    font:
      1rem/1.55 -apple-system,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      Arial,
      sans-serif;
    scroll-padding-top: 1rem;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  body {
    margin: 0 auto;
    max-width: 66rem;
    padding: 2.5rem 1.25rem 4rem;
    overflow-wrap: anywhere;
  }
  a {
    color: var(--link);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    border-radius: 0.2rem;
    outline: 3px solid var(--link);
    outline-offset: 2px;
  }
  main:focus {
    outline: none;
  }
  .skip {
    background: var(--paper);
    left: 1rem;
    padding: 0.5rem 1rem;
    position: absolute;
    top: -4rem;
  }
  .skip:focus {
    top: 0.5rem;
    z-index: 2;
  }
  .hidden {
    clip-path: inset(50%);
    height: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
    width: 1px;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1rem;
    list-style: none;
    margin: 0.8rem 0;
    padding: 0;
  }
  nav li {
    margin: 0;
  }
  nav a {
    display: inline-block;
    padding: 0.25rem 0;
    text-decoration: none;
  }
  nav a:hover {
    text-decoration: underline;
  }
  footer {
    border-top: 1px solid var(--line);
    color: var(--soft);
    font-size: 0.85rem;
    margin-top: 3rem;
    padding-top: 0.8rem;
  }
`;
