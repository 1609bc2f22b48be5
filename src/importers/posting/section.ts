import type { TextBlock } from '../documents/text-document.js';
import { readNeed } from '../facts/need.js';
import { headingByCue } from './headings/heading-cues.js';
import { headingName } from './headings/heading-name.js';
import type { HeadingName } from './headings/heading-table.js';
import { splitLabel } from './labels.js';
import { isAboutApplying } from './sentence-openings.js';
import { type AdPart, type AskedPart, isAsked } from './statement.js';

/** Under which heading the reading is. */
export interface Section {
  /** Null for a heading that says nothing that is known, and where there is none. */
  readonly part: AdPart | 'other' | null;
  readonly heading: string;
  readonly depth: number;
  /** Whether its heading looked like an item of a list. */
  readonly isItem?: boolean;
}

/** The section that a block opens; null if it opens none. */
export function sectionAt({ type, text, depth }: TextBlock, section: Section, next: TextBlock | undefined): Section | 'subheading' | null {
  const isHeading = type === 'heading';
  if (type === 'item') return itemSection(text, section, next);
  if (!isHeading && (type !== 'line' || text.length > maxLineHeading || /[.!]$/.test(text) || next === undefined)) return null;
  if (!isHeading && section.part === 'other' && isAboutApplying(text)) return null;
  const isAboveList = next?.type === 'item' && !/[,;:…]$/.test(text);
  const name = headingName(text, isHeading) ?? (isHeading || isAboveList ? headingByCue(text) : null);
  if (name === null && (!isHeading || splitLabel(text, 'line', section.part))) return null;
  const level = isHeading ? depth : section.depth;
  // What is wished for below what is asked for is welcome.
  if (name === 'required' && section.part === 'required' && wishes.test(text)) return { part: 'preferred', heading: text, depth: level };
  if (name !== null && name !== 'topic') return { part: name, heading: text, depth: level };
  // Some pages put all of an ad below `Job description` or `Job details`.
  const isWhole = section.part === 'summary' || section.part === 'terms';
  const isBelow = section.part !== null && !isWhole && (level > section.depth || (name === 'topic' && isAsked(section.part)));
  return isBelow ? 'subheading' : { part: name === 'topic' ? 'required' : null, heading: text, depth: level };
}

const wishes =
  /(?<!\p{L})(?:wish|(?:we['’]?d|would) (?:also )?(?:like|love)|hop(?:e|ing) for|wünsch\p{L}*|erhoffen|souhait\p{L}*|aimerions|nos gustaría|desea\p{L}*|vorremmo|desider\p{L}*|gostaríamos|wensen|hopen)(?!\p{L})/iu;

/** In characters. */
export const maxLineHeading = 60;

/** `📌 Duties`: where pictures mark both headings and items, a heading looks like an item. */
function itemSection(text: string, { depth, isItem = false }: Section, next: TextBlock | undefined): Section | null {
  if (text.length > maxLineHeading || /[.!,;:…]$/.test(text) || (next?.type !== 'item' && !isItem)) return null;
  const name = headingName(text, false);
  if (name === null || name === 'topic' || !(isItem || plainNames.has(name))) return null;
  return { part: name, heading: text, depth, isItem: true };
}

/** What no item of a list is called. */
const plainNames: ReadonlySet<HeadingName> = new Set(['duties', 'required', 'preferred', 'requirements', 'benefits']);

/** What words say of need, if the section is one of requirements. */
export function askedBy(part: Section['part'], text: string): AskedPart | null {
  return isAsked(part) ? readNeed(text) : null;
}

/** A lead-in may be in the words of a heading. */
export function headingPart(text: string): AdPart | null {
  const name = headingName(text, false) ?? headingByCue(text);
  return name === 'other' || name === 'topic' ? null : name;
}
