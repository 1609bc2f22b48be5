import { type Markup, markup } from './markup.js';

/** A part of the page that the contents list. */
export interface PageSection {
  readonly title: string;
  /** The id that links lead to, unique on the page. */
  readonly anchor: string;
  /** Printed after the title; may be empty. */
  readonly aside: string;
  readonly className: string | null;
  /** Its place in the contents, from 1. */
  readonly place: number;
  readonly content: Markup;
}

/** The table of contents. */
export function contentsMarkup(sections: readonly PageSection[]): Markup {
  const links = sections.map(({ title, anchor, place }) => markup`<li><a class="n${place}" href="#${anchor}">${title}</a></li>\n`);
  return markup`\n<nav aria-label="Contents">
    <ul>
      ${links}</ul>
  </nav>`;
}

/** A section, whose heading has a link to itself that can be copied. */
export function sectionMarkup({ title, anchor, aside, className, place, content }: PageSection): Markup {
  const asideMarkup = aside === '' ? null : markup`<p class="aside" dir="auto">${aside}</p>\n`;
  return markup`<section${className === null ? null : markup` class="${className}"`} aria-labelledby="${anchor}">
    <div class="head"><h2 id="${anchor}" class="n${place}" dir="auto">${title}</h2><a class="anchor" href="#${anchor}" aria-label="Link to ${title}">#</a>${asideMarkup}</div>
    ${content}</section>\n`;
}
