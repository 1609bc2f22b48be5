import type { Block, TitleBlock } from '../../model/report.js';

/** A part of the page with a heading of its own, and what its anchor is. */
export interface Section {
  readonly title: string;
  readonly anchor: string;
  readonly blocks: readonly Block[];
}

export interface Outline {
  readonly title: TitleBlock | null;
  /** The sentences that come first: the answer. */
  readonly answer: readonly Block[];
  /** What comes after them and before the first heading. */
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
}

/** A report's blocks as a page has them. A heading opens a section, and so does a compared category. */
export function outlineOf(blocks: readonly Block[]): Outline {
  const title = blocks.find((block) => block.type === 'title') ?? null;
  const lead: Block[] = [];
  const sections: { title: string; blocks: Block[] }[] = [];
  for (const block of blocks.filter((each) => each !== title)) {
    if (block.type === 'heading') sections.push({ title: block.text, blocks: [] });
    else if (block.type === 'comparison') sections.push({ title: block.title, blocks: [block] });
    else (sections.at(-1)?.blocks ?? lead).push(block);
  }
  const start = lead.findIndex(({ type }) => type !== 'bullets' && type !== 'paragraph');
  const answer = start < 0 ? lead : lead.slice(0, start);
  const anchors = anchorsOf(sections.map((section) => section.title));
  return {
    title,
    answer,
    lead: lead.slice(answer.length),
    sections: sections.map((section, index) => ({ ...section, anchor: anchors[index] ?? '' })),
  };
}

/** One name for each title, by which a link leads to it: its letters and digits, numbered where it was there before. */
function anchorsOf(titles: readonly string[]): string[] {
  const anchors: string[] = [];
  for (const title of titles) {
    const slug = `s-${(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-')}`;
    const twins = anchors.filter((anchor) => anchor === slug || anchor.startsWith(`${slug}.`)).length;
    anchors.push(twins === 0 ? slug : `${slug}.${twins + 1}`);
  }
  return anchors;
}
