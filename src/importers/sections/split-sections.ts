import type { TextBlock } from '../documents/text-document.js';

/** A part of a document under one heading. */
export interface Section<Name extends string> {
  /** What it is about; null if its heading says nothing that is known, and for what stands before the first heading. */
  readonly name: Name | null;
  /** As it is written; empty before the first heading. */
  readonly heading: string;
  readonly blocks: readonly TextBlock[];
}

/**
 * Splits a document at its headings. A short line that is no heading by its layout counts as one if its words are those of a known section. A heading
 * below another one that says nothing by itself stays in the section of the other.
 * @param nameOf what a heading is about, by its words; null if that is not known
 */
export function splitSections<Name extends string>(
  blocks: readonly TextBlock[],
  nameOf: (heading: string) => Name | null,
): Section<Name>[] {
  let current: OpenSection<Name> = { name: null, heading: '', depth: 0, blocks: [] };
  const sections = [current];
  for (const block of blocks) {
    const heading = headingText(block);
    const name = heading === null ? null : nameOf(heading);
    const isHeading = block.type === 'heading' || name !== null;
    if (!isHeading) {
      current.blocks.push(block);
      continue;
    }
    const depth = block.type === 'heading' ? block.depth : current.depth;
    const isBelow = name === null && current.name !== null && depth > current.depth;
    if (isBelow) current.blocks.push(block);
    else {
      current = { name, heading: block.text, depth, blocks: [] };
      sections.push(current);
    }
  }
  return sections.filter(({ heading, blocks: own }) => heading !== '' || own.length > 0);
}

interface OpenSection<Name extends string> extends Section<Name> {
  readonly depth: number;
  readonly blocks: TextBlock[];
}

const maxHeadingLength = 60;

/** The words of a heading, or of a line that may be one, without a colon or number; null if it is too long for that. */
function headingText({ type, text }: TextBlock): string | null {
  if (type === 'item' || type === 'row' || (type === 'line' && text.length > maxHeadingLength)) return null;
  return text.replace(/^[\d.)\s#*_–—-]+|[\s:*_#–—-]+$/gu, '').trim();
}
