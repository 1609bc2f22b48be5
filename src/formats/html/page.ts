import { createHash } from 'node:crypto';
import type { Report } from '../../model/report.js';
import { blockMarkup } from './block.js';
import { gaugeMarkup } from './gauge.js';
import { legend } from './legend.js';
import { asWritten, markup, type Markup } from './markup.js';
import { outlineOf, type Section } from './sections.js';
import { style } from './style/index.js';

/** The whole document: it stands on its own, asks nobody for anything and runs nothing. */
export function page({ blocks, name }: Report): Markup {
  const { title, answer, lead, sections } = outlineOf(blocks);
  const text = title?.text ?? name ?? 'Roles';
  const question = title?.question ?? null;
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${policy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <meta name="generator" content="role-compare">
        <title>${text}${question === null ? '' : `: ${question}`}</title>
        <style>${asWritten(style)}</style>
      </head>
      <body${sections.length > 2 ? markup` class="with-contents"` : null}>
        <a class="skip" href="#content">Skip to the content</a>
        <header>
          <h1 dir="auto">${text}${question === null ? null : markup`<span class="hidden">: </span><span class="question">${question}</span>`}</h1>
          ${title?.aside ? markup`<p class="aside" dir="auto">${title.aside}</p>` : null}${title?.similarity == null ? null : alikeness(title.similarity)}
        </header>${sections.length > 2 ? contents(sections) : null}
        <main id="content" tabindex="-1">${answer.length === 0 ? null : markup`\n<div class="answer">\n${answer.map((block) => blockMarkup(block, text))}</div>`}
          ${lead.map((block) => blockMarkup(block, text))}${sections.map(sectionMarkup)}</main>
        <footer>${blocks.some(({ type }) => type === 'comparison') ? legend(blocks) : null}
          <p>Printed by role-compare. What a role file leaves out is not stated, not zero.</p>
        </footer>
      </body>
    </html>\n`;
}

/** Nothing is loaded and nothing runs; the one style sheet is known by its SHA-256. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function alikeness(similarity: number): Markup {
  return markup`<div class="alikeness">${gaugeMarkup({ type: 'bar', value: similarity, minimum: 0, maximum: 1 })}</div>`;
}

function contents(sections: readonly Section[]): Markup {
  const links = sections.map(({ title, anchor }) => markup`<li><a href="#${anchor}">${title}</a></li>\n`);
  return markup`\n<nav aria-label="Contents">
    <ul>
      ${links}</ul>
  </nav>`;
}

function sectionMarkup({ title, anchor, blocks }: Section): Markup {
  return markup`<section aria-labelledby="${anchor}">
    <h2 id="${anchor}" dir="auto">${title}</h2>
    ${blocks.map((block) => blockMarkup(block, title))}</section>\n`;
}
