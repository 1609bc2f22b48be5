import { css } from './css.js';

/** In browsers that cannot tell which section is in view: the link to the one that was last gone to. Few pages have more sections. */
const targets = Array.from({ length: 16 }, (_, index) => `body:has(.n${index + 1}:target) nav .n${index + 1}`).join(', ');

/** The page as a whole: its width and font, its links, its table of contents and its footer. */
export const pageStyles = css`
  * {
    box-sizing: border-box;
  }
  html {
    background: var(--paper);
    color: var(--ink);
    font:
      1rem/1.5 system-ui,
      -apple-system,
      'Segoe UI',
      'Liberation Sans',
      Arial,
      sans-serif;
    scroll-padding-top: 1rem;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  body {
    margin: 0 auto;
    max-width: 72rem;
    padding: 2rem 1.5rem 4rem;
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
  nav ul {
    scroll-target-group: auto;
  }
  nav a:target-current {
    color: var(--ink);
    font-weight: 600;
  }
  @supports not selector(:target-current) {
    ${targets} {
      color: var(--ink);
      font-weight: 600;
    }
  }
  h2:target {
    box-shadow: 0 0.2rem 0 var(--link);
  }
  .head {
    align-items: baseline;
    border-top: 1px solid var(--line);
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.7rem;
    margin: 2.2rem 0 0.6rem;
    padding-top: 1rem;
  }
  .anchor {
    color: var(--soft);
    text-decoration: none;
  }
  .anchor:hover {
    color: var(--link);
  }
  details {
    margin: 0.5rem 0;
  }
  .folds {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2rem;
  }
  .folds details {
    margin: 0.2rem 0;
  }
  .folds [open] {
    flex-basis: 100%;
  }
  summary {
    color: var(--link);
    cursor: pointer;
    padding: 0.25rem 0;
    width: fit-content;
  }
  footer {
    border-top: 1px solid var(--line);
    color: var(--soft);
    font-size: 0.85rem;
    margin-top: 3rem;
    padding-top: 0.8rem;
  }
`;
