import type { Block, TitleBlock } from '../../model/report.js';

/** The parts of a page. */
interface Outline {
  readonly title: TitleBlock | null;
  /** The paragraphs and bullets at the start, which answer the question of the page. */
  readonly answer: readonly Block[];
  /** What follows the answer, before the first heading. */
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
}

/** A part of the page with its own heading. */
export interface Section {
  readonly title: string;
  /** The id that links lead to, unique on the page. */
  readonly anchor: string;
  readonly blocks: readonly Block[];
}

/** Sorts a report's blocks into the parts of a page. Each heading and each compared category starts a section. */
export function outlineOf(blocks: readonly Block[]): Outline {
  const title = blocks.find((block) => block.type === 'title') ?? null;
  const beforeSections: Block[] = [];
  const sections: { title: string; blocks: Block[] }[] = [];
  for (const block of blocks.filter((each) => each !== title)) {
    if (block.type === 'heading') sections.push({ title: block.text, blocks: [] });
    else if (block.type === 'comparison') sections.push({ title: block.title, blocks: [block] });
    else (sections.at(-1)?.blocks ?? beforeSections).push(block);
  }
  const leadStart = beforeSections.findIndex(({ type }) => type !== 'bullets' && type !== 'paragraph');
  const answer = leadStart < 0 ? beforeSections : beforeSections.slice(0, leadStart);
  const anchors = anchorsOf(sections.map((section) => section.title));
  return {
    title,
    answer,
    lead: beforeSections.slice(answer.length),
    sections: sections.map((section, index) => ({ ...section, anchor: anchors[index] ?? '' })),
  };
}

/** An anchor for each title: its letters and digits, with a number if an earlier title has the same ones. */
export function anchorsOf(titles: readonly string[]): string[] {
  const anchors: string[] = [];
  for (const title of titles) {
    const slug = `s-${(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-')}`;
    const duplicates = anchors.filter((anchor) => anchor === slug || anchor.startsWith(`${slug}.`)).length;
    anchors.push(duplicates === 0 ? slug : `${slug}.${duplicates + 1}`);
  }
  return anchors;
}
