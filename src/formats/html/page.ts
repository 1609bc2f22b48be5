import { createHash } from 'node:crypto';
import { type Markup, markup, rawMarkup } from './markup.js';
import { type PageSection, contentsMarkup } from './sections.js';
import { styleSheet } from './style/index.js';

/** What differs from page to page. */
interface Page {
  /** Of the document. */
  readonly title: string;
  readonly header: Markup;
  /** What the contents list. */
  readonly sections: readonly PageSection[];
  readonly main: Markup;
}

/** A whole document. */
export function pageMarkup({ title, header, sections, main }: Page): Markup {
  const hasContents = sections.length > 2;
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${policy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <meta name="generator" content="role-compare">
        <title>${title}</title>
        <style>${rawMarkup(styleSheet)}</style>
      </head>
      <body${hasContents ? markup` class="with-contents"` : null}>
        <a class="skip" href="#content">Skip to the content</a>
        <header>
          ${header}</header>${hasContents ? contentsMarkup(sections) : null}
        <main id="content" tabindex="-1">${main}</main>
        <footer>
          <p>Printed by role-compare. What a role file leaves out is not stated, not zero.${main.source.includes('<details>') ? ' Paper gets what is unfolded.' : null}</p>
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
