import type { TextBlock } from '../documents/text-document.js';
import { readNeed } from '../facts/need.js';
import { isAboutCompany, isBoilerplate } from './boilerplate.js';
import { headingName } from './headings/heading-name.js';
import type { HeadingName } from './headings/heading-table.js';
import { splitLabel } from './labels.js';
import { partByOpening } from './sentence-openings.js';
import { sentencesOf } from './sentences.js';
import { type AdPart, isAsked, type Statement, type UnreadSection } from './statement.js';

export interface ReadBlocks {
  readonly statements: readonly Statement[];
  readonly unread: readonly UnreadSection[];
}

/** Under which heading the reading is. Null is a heading that says nothing that is known, or none yet. */
interface Section {
  readonly part: AdPart | 'other' | null;
  readonly heading: string;
  readonly depth: number;
}

/**
 * Reads the blocks of a job ad in their order: what stands under a heading is what the heading says; where there is none, a sentence is what its first words say.
 * @param title the block that is the title of the ad, which is no heading of a section
 * @param part what all of it is about, if that is known already
 */
export function readBlocks(blocks: readonly TextBlock[], title: TextBlock | null, part: AdPart | null = null): ReadBlocks {
  const statements: Statement[] = [];
  const unread: { heading: string; lines: number }[] = [];
  const start: Section = { part, heading: '', depth: 0 };
  let section = start;
  // `Ideally you also have:` is about the items that follow.
  let leadIn: AdPart | null = null;
  const add = (text: string, place: number | null, to: AdPart): void => void statements.push({ part: to, text, place });
  for (const [index, block] of blocks.entries()) {
    if (block === title) {
      section = start;
      continue;
    }
    const { type, text, place } = block;
    if (type !== 'item') leadIn = null;
    if (type === 'heading' || type === 'line') {
      const next = sectionAt(block, section, blocks[index + 1]);
      if (next) {
        section = next === 'subheading' ? section : next;
        if (next === 'subheading') leadIn = needPart(section.part, text);
        continue;
      }
      if (isLeadIn(block, blocks[index + 1])) {
        const opened = needPart(section.part, text) ?? partByOpening(text);
        if (isAsked(section.part) && isAsked(opened)) leadIn = opened;
        else if (opened && section.part !== 'other') section = { ...section, part: opened };
        continue;
      }
    }
    if (section.part === 'other') continue;
    if (type === 'item' && text.endsWith(':') && isDeeper(blocks[index + 1], block)) {
      leadIn = needPart(section.part, text);
      continue;
    }
    const label = splitLabel(text, type, section.part);
    if (label) {
      if (label.isSection) section = { part: label.part, heading: '', depth: section.depth };
      if (label.part !== 'other')
        for (const sentence of label.isSection ? sentencesOf(label.rest) : [label.rest]) addSentence(sentence, label.part);
      continue;
    }
    const current = leadIn ?? section.part;
    const sentences = type === 'line' ? sentencesOf(text) : [text.replaceAll('\t', ': ')];
    let isRead = false;
    for (const sentence of sentences) isRead = addSentence(sentence, current) || isRead;
    if (!isRead && section.part === null && section.heading !== '') countUnread(section.heading);

    function addSentence(sentence: string, to: AdPart | null): boolean {
      if (isBoilerplate(sentence)) return true;
      const found = partOf(sentence, to, type);
      if (found === null) return false;
      if (found !== 'none') add(sentence, place, found);
      return true;
    }
  }
  return { statements, unread };

  function countUnread(heading: string): void {
    const last = unread.at(-1);
    if (last?.heading === heading) last.lines += 1;
    else unread.push({ heading, lines: 1 });
  }
}

/** The section that a block opens; null if it opens none. */
function sectionAt({ type, text, depth }: TextBlock, section: Section, next: TextBlock | undefined): Section | 'subheading' | null {
  const isHeading = type === 'heading';
  if (!isHeading && (text.length > maxLineHeading || /[.!]$/.test(text) || next === undefined)) return null;
  const name = headingName(text, isHeading);
  if (name === null && !isHeading) return null;
  if (isHeading && name === null && splitLabel(text, 'line', section.part)) return null;
  const level = isHeading ? depth : section.depth;
  if (name === null || name === 'topic') {
    const isBelow = section.part !== null && (level > section.depth || (name === 'topic' && isAsked(section.part)));
    if (isBelow) return 'subheading';
    return { part: name === 'topic' ? 'required' : null, heading: text, depth: level };
  }
  return { part: partOfHeading(name), heading: text, depth: level };
}

const maxLineHeading = 60;

function partOfHeading(name: Exclude<HeadingName, 'topic'>): AdPart | 'other' {
  return name;
}

/** A line that ends with a colon and introduces items. */
function isLeadIn({ type, text }: TextBlock, next: TextBlock | undefined): boolean {
  return type === 'line' && /[:…]$/.test(text) && next?.type === 'item';
}

function isDeeper(next: TextBlock | undefined, { depth }: TextBlock): boolean {
  return next?.type === 'item' && next.depth > depth;
}

/** `required` or `preferred`, if the words say it and the section is one of requirements. */
function needPart(part: Section['part'], text: string): AdPart | null {
  return isAsked(part) ? readNeed(text) : null;
}

/** What a sentence is about. `none` if it is understood and left out; null if it is not understood. */
function partOf(sentence: string, section: Section['part'], type: TextBlock['type']): AdPart | 'none' | null {
  if (isAsked(section)) return type === 'line' && isAboutCompany(sentence) ? 'none' : (readNeed(sentence) ?? section);
  if (section === 'summary') return summaryPart(sentence);
  if (section !== null && section !== 'other')
    return section === 'duties' && type === 'line' && isAboutCompany(sentence) ? 'none' : section;
  const opened = partByOpening(sentence);
  if (opened === 'required' && readNeed(sentence) === 'preferred') return 'preferred';
  return opened ?? null;
}

/** Under `About the role` stand what it is, what one does, and at times what one needs. */
function summaryPart(sentence: string): AdPart | 'none' {
  const opened = partByOpening(sentence);
  if (opened === 'duties' || opened === 'benefits') return opened;
  if (opened === 'required' && /^(?:you|candidates?|applicants?|must|du|sie|vous|tu|je|jij|você)\b/i.test(sentence))
    return readNeed(sentence) ?? 'required';
  return isAboutCompany(sentence) ? 'none' : 'summary';
}
