import { createHash } from 'node:crypto';
import type { Block, Report } from '../../model/report.js';
import type { Format } from '../format.js';
import { blockMarkup } from './block.js';
import { gaugeMarkup } from './gauge.js';
import { type Markup, markup, rawMarkup } from './markup.js';
import { type Section, outlineOf } from './outline.js';
import { styleSheet } from './style/index.js';

/** One self-contained page for screens of any width and for print. It runs no script and loads nothing. */
export const html: Format = {
  print: (report) => page(report).source,
};

function page({ blocks, name }: Report): Markup {
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
        <style>${rawMarkup(styleSheet)}</style>
      </head>
      <body${sections.length > 2 ? markup` class="with-contents"` : null}>
        <a class="skip" href="#content">Skip to the content</a>
        <header>
          <h1 dir="auto">${text}${question === null ? null : markup`<span class="hidden">: </span><span class="question">${question}</span>`}</h1>
          ${title?.aside ? markup`<p class="aside" dir="auto">${title.aside}</p>` : null}${title?.meter == null ? null : meterMarkup(title.meter)}
        </header>${sections.length > 2 ? contentsMarkup(sections) : null}
        <main id="content" tabindex="-1">${answer.length === 0 ? null : markup`\n<div class="answer">\n${answer.map((block) => blockMarkup(block, text))}</div>`}
          ${lead.map((block) => blockMarkup(block, text))}${sections.map(sectionMarkup)}</main>
        <footer>${blocks.some(({ type }) => type === 'comparison') ? legendMarkup(blocks) : null}
          <p>Printed by role-compare. What a role file leaves out is not stated, not zero.</p>
        </footer>
      </body>
    </html>\n`;
}

/** The content security policy: nothing may be loaded or run, and only the style sheet with this SHA-256 applies. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(styleSheet).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function meterMarkup(meter: number): Markup {
  return markup`<div class="alikeness">${gaugeMarkup({ type: 'bar', value: meter, minimum: 0, maximum: 5 })}</div>`;
}

/** The table of contents. */
function contentsMarkup(sections: readonly Section[]): Markup {
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

/** The legend of the marks. */
function legendMarkup(blocks: readonly Block[]): Markup {
  const roleCount = Math.max(...blocks.map((block) => (block.type === 'comparison' ? block.roles.length : 0)));
  const only = roleCount === 2 ? '< only the first, > only the second' : '● who states it, ○ who does not';
  return markup`\n<p>= the same, ≈ similar in other words, ≠ the same thing stated differently, ${only}.</p>`;
}
