import type { LadderSection } from '../../model/blocks/ladder.js';
import { type Markup, markup } from './markup.js';

/** A section with the id that links lead to. */
export interface AnchoredSection extends LadderSection {
  readonly anchor: string;
}

/** An anchor for each section: the letters and digits of its title, with a number if an earlier section has the same ones. */
export function withAnchors(sections: readonly LadderSection[]): AnchoredSection[] {
  const slugs = sections.map(({ title }) => ['ladder', ...(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].join('-'));
  return sections.map((section, index) => {
    const slug = slugs[index] ?? '';
    const earlier = slugs.slice(0, index).filter((each) => each === slug).length;
    return { ...section, anchor: earlier === 0 ? slug : `${slug}.${earlier + 1}` };
  });
}

/** A heading that is a link to itself, so that the address of its section can be copied. */
export function anchoredHeading(title: string, anchor: string): Markup {
  return markup`<h2 id="${anchor}" dir="auto"><a href="#${anchor}">${title}</a></h2>`;
}
