import { css } from './css.js';

/** Headings, paragraphs and the text within them. */
export const textStyles = css`
  h1,
  h2,
  h3 {
    letter-spacing: -0.01em;
    line-height: 1.2;
    text-wrap: balance;
  }
  h1 {
    font-size: clamp(1.6rem, 1.2rem + 2vw, 2.25rem);
    margin: 0 0 0.6rem;
  }
  h1:is(.of-4, .of-5, .of-6) {
    font-size: clamp(1.25rem, 1rem + 1vw, 1.6rem);
  }
  h1 small {
    color: var(--soft);
    font-size: 0.65em;
    font-weight: 400;
  }
  h1 .name {
    display: inline-block;
  }
  h1 .m:is(.ring, .dot) {
    font-size: inherit;
    border-width: 0.12em;
    height: 0.55em;
    margin-inline-end: 0.2em;
    vertical-align: 0.06em;
    width: 0.55em;
  }
  .name,
  .own h3 {
    color: var(--role);
  }
  .question {
    color: var(--soft);
    display: block;
    font-size: 0.62em;
    font-weight: 400;
    margin-top: 0.15em;
  }
  h2 {
    font-size: 1.3rem;
    margin: 0;
  }
  main > h2 {
    border-top: 1px solid var(--line);
    margin: 2.2rem 0 0.6rem;
    padding-top: 1rem;
  }
  h3 {
    font-size: 1rem;
    margin: 0 0 0.3rem;
  }
  p {
    margin: 0.4rem 0;
  }
  .muted,
  .aside,
  .remark {
    color: var(--soft);
  }
  .aside {
    font-size: 0.875rem;
  }
  .remark {
    display: block;
    font-size: 0.85rem;
    font-weight: 400;
  }
  .delta {
    font-size: 0.9rem;
    font-weight: 600;
    white-space: normal;
  }
  mark {
    background: var(--changed);
    border-radius: 0.2em;
    color: inherit;
    padding: 0 0.1em;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  code,
  pre {
    font:
      0.9em/1.5 ui-monospace,
      Menlo,
      Consolas,
      monospace;
  }
  code {
    background: var(--raised);
    border-radius: 0.3em;
    padding: 0.15em 0.4em;
  }
  pre {
    background: var(--raised);
    border-radius: 0.5rem;
    margin: 0.8rem 0;
    padding: 0.8rem 1rem;
    white-space: pre-wrap;
  }
`;

/** Lists: the answer at the top, checklists, commands. */
export const listsStyles = css`
  ul {
    margin: 0.5rem 0;
    padding-inline-start: 1.2rem;
  }
  li {
    margin: 0.25rem 0;
  }
  li:dir(rtl) {
    margin-inline-start: 1.2rem;
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
  .evidence {
    list-style: none;
    padding: 0;
  }
  .evidence.missing {
    columns: 18rem;
    column-gap: 2rem;
  }
  .evidence li {
    border-inline-start: 2px solid var(--line);
    break-inside: avoid;
    margin: 0 0 0.35rem;
    padding-inline-start: 0.8rem;
  }
  section > h3:has(+ .evidence),
  details > h3:has(+ .evidence) {
    margin-top: 0.9rem;
  }
  h3 .muted {
    font-weight: 400;
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
