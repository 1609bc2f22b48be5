import type { TextBlock } from '../documents/text-document.js';
import { blocksBelow, partByContent } from './content-part.js';
import { headingByCue } from './headings/heading-cues.js';
import { headingName } from './headings/heading-name.js';
import { splitLabel } from './labels.js';
import { isAskedCheck } from './loose-sentences.js';
import { isAboutApplying, partByEnding, partByOpening } from './sentence-openings.js';
import { isTableHead, type NeedColumns, needColumns, rowStatements } from './need-columns.js';
import { askedBy, headingPart, maxLineHeading, type Section, sectionAt } from './section.js';
import { sentencePart } from './sentence-part.js';
import { sentencesOf } from './sentences.js';
import { type AdPart, isAsked, type Statement, type UnreadSection } from './statement.js';

export interface ReadBlocks {
  readonly statements: readonly Statement[];
  readonly unread: readonly UnreadSection[];
}

/**
 * Reads the blocks of a job ad in their order: what stands under a heading is what the heading says; where there is none, a sentence is what its first words say.
 * @param title the block that is the title of the ad, which is no heading of a section
 * @param part what all of it is about, if that is known already
 */
export function readBlocks(blocks: readonly TextBlock[], title: TextBlock | null, part: AdPart | null = null): ReadBlocks {
  const reader = new BlockReader(part);
  for (const [index, block] of blocks.entries())
    reader.add(block, blocks[index + 1], block === title, () => partByContent(blocksBelow(blocks, index)));
  return reader;
}

class BlockReader implements ReadBlocks {
  readonly statements: Statement[] = [];
  readonly unread: { heading: string; lines: number }[] = [];
  readonly #start: Section;
  #section: Section;
  /** What the items that follow are about: `Ideally you also have:`. */
  #leadIn: AdPart | null = null;
  /** How deep the item is nested that says so; -1 for a line. */
  #leadInDepth = -1;
  #columns: NeedColumns | null = null;
  #isAfterItem = false;
  /** Whether nothing stands under the heading yet. */
  #isEmpty = true;
  /** Whether the section has headings of its own that say nothing that is known: `Leadership` under `Responsibilities`. */
  #hasSubheadings = false;

  constructor(part: AdPart | null) {
    this.#start = { part, heading: '', depth: 0 };
    this.#section = this.#start;
  }

  /** @param content what the words below the block say of it, if it is a heading that is not known */
  add(block: TextBlock, next: TextBlock | undefined, isTitle: boolean, content: () => AdPart | null): void {
    const { type, text } = block;
    // `Salary: £32,000. Hours: 40 a week.` are lines of their own.
    const sentences = type === 'line' && !isTitle ? linesOf(text) : [];
    if (sentences.slice(1).some((sentence) => splitLabel(sentence, type, this.#section.part))) {
      for (const sentence of sentences) this.add({ ...block, text: sentence }, next, false, content);
      return;
    }
    if (type !== 'item' || block.depth <= this.#leadInDepth) this.#leadIn = null;
    if (type !== 'row') this.#columns = null;
    const isUnknownHeading = this.#isUnknownHeading(block, next);
    this.#isAfterItem = type === 'item';
    if (isTitle) this.#section = this.#start;
    else if (this.#isSubheading(block, next)) this.#hasSubheadings = true;
    else if (isUnknownHeading) this.#open({ part: content(), heading: text, depth: this.#section.depth });
    else if (type === 'row' && this.#addRow(block)) return;
    else if (this.#openSection(block, next, content) || this.#openLeadIn(block, next, content)) return;
    else if (this.#section.part === 'other') this.#addSentences(sentencesOf(text).filter(isAskedCheck), 'required', block);
    else if (!this.#addLabelled(block)) this.#addText(block);
  }

  /** In plain text, a short line between two lists, or between what is said of the company and a list, is a heading, even if its words are not known. */
  #isUnknownHeading({ type, text }: TextBlock, next: TextBlock | undefined): boolean {
    if (type !== 'line' || next?.type !== 'item' || this.#isAfterItem === (this.#section.part === 'other')) return false;
    return text.length <= maxLineHeading && !/[.!?:…,;]$/.test(text) && isUnknown(text) && partByOpening(text) === null;
  }

  /** The first heading below one that is known, and those beside it, if a list follows and the words say nothing else. */
  #isSubheading({ type, text }: TextBlock, next: TextBlock | undefined): boolean {
    const { part } = this.#section;
    if (part === null || part === 'other' || part === 'summary' || next?.type !== 'item' || !(this.#isEmpty || this.#hasSubheadings))
      return false;
    if ((type !== 'heading' && type !== 'line') || text.length > maxLineHeading || /[.!?:…,;]$/.test(text)) return false;
    return this.#section.heading !== '' && isUnknown(text) && partByOpening(text) === null;
  }

  #open(section: Section): void {
    this.#section = section;
    this.#isEmpty = true;
    this.#hasSubheadings = false;
  }

  #openSection(block: TextBlock, next: TextBlock | undefined, content: () => AdPart | null): boolean {
    const opened = sectionAt(block, this.#section, next);
    if (opened === null) return false;
    if (opened === 'subheading') this.#leadIn = askedBy(this.#section.part, block.text);
    else if (opened.part === null || (opened.part === 'benefits' && awaits.test(block.text) && content() === 'duties'))
      this.#open({ ...opened, part: content() });
    else this.#open(opened);
    return true;
  }

  /** A line, or an item of items, that ends with a colon. */
  #openLeadIn(block: TextBlock, next: TextBlock | undefined, content: () => AdPart | null): boolean {
    const { type, text, depth } = block;
    const isFollowed = next?.type === 'item' && (type === 'line' || (type === 'item' && next.depth > depth));
    if (!isFollowed || !/[:…]$/.test(text)) return false;
    this.#leadInDepth = type === 'item' ? depth : -1;
    const { part } = this.#section;
    const sentences = sentencesOf(text);
    const last = sentences.at(-1) ?? text;
    const opened =
      askedBy(part, last) ??
      headingPart(last) ??
      partByEnding(last) ??
      sentences.map(partByOpening).findLast((each) => each !== null) ??
      (type === 'line' && content() === 'benefits' ? 'benefits' : null);
    if (part !== 'other') this.#addSentences(sentences.slice(0, -1), part, block);
    if (type === 'item' || (isAsked(part) && isAsked(opened))) this.#leadIn = opened;
    else if (opened !== null && (part !== 'other' || this.#endsTalk(last))) this.#section = { ...this.#section, part: opened };
    else if (part === 'summary') this.#open({ part: null, heading: last, depth: this.#section.depth });
    return true;
  }

  /** Whether a lead-in, in a section to be left out, is about the job again: `On our boats you will:` after `About us`, but not `To apply you will need:`. */
  #endsTalk(leadIn: string): boolean {
    return partByEnding(leadIn) !== null && !isAboutApplying(this.#section.heading);
  }

  /** A row of a table with a column for each need, or the head of a table. */
  #addRow({ text, place }: TextBlock): boolean {
    const cells = text.split('\t').map((cell) => cell.trim());
    const head = needColumns(cells);
    if (head) this.#columns = head;
    else if (this.#columns) this.statements.push(...rowStatements(cells, this.#columns, place));
    return head !== null || this.#columns !== null || isTableHead(cells);
  }

  #addLabelled(block: TextBlock): boolean {
    const label = splitLabel(block.text, block.type, this.#section.part);
    if (!label) return false;
    if (label.isSection) this.#section = { part: label.part, heading: '', depth: this.#section.depth };
    if (label.part === 'other') this.#addSentences(sentencesOf(label.rest).filter(isAskedCheck), 'required', block);
    else this.#addSentences(label.isSection ? sentencesOf(label.rest) : [label.rest], label.part, block);
    return true;
  }

  #addText(block: TextBlock): void {
    const { type, text } = block;
    const { part, heading } = this.#section;
    const isListOfSummary = part === 'summary' && type === 'item';
    const to = this.#leadIn ?? (part === 'other' || isListOfSummary ? null : part);
    const sentences = type === 'line' ? sentencesOf(text) : [text.replaceAll('\t', ': ')];
    const isRead = this.#addSentences(sentences, to, block);
    if (isRead || (part !== null && !isListOfSummary) || heading === '') return;
    if (isListOfSummary && saysRole.test(heading)) {
      this.#addSentences(sentences, 'duties', block);
      return;
    }
    const last = this.unread.at(-1);
    if (last?.heading === heading) last.lines += 1;
    else this.unread.push({ heading, lines: 1 });
  }

  /** Returns whether any of them was understood. */
  #addSentences(sentences: readonly string[], to: AdPart | null, { type, place }: TextBlock): boolean {
    let before: AdPart | null = null;
    let isRead = false;
    for (const text of sentences) {
      const part = sentencePart(text, to, type, before);
      isRead ||= part !== null;
      if (part === null || part === 'none') continue;
      before = part;
      this.#isEmpty = false;
      this.statements.push({ part, text, place });
    }
    return isRead;
  }
}

/** The sentences of a line, or its parts if each has a label: `Location: Leeds · Hours: 37.5`, `Location: Leeds Shift: nights`. */
function linesOf(text: string): string[] {
  const parts = text.split(/\s+[·|•]\s+/u).flatMap((part) => part.split(nextLabel));
  return parts.length > 1 && parts.every((part) => /^[^:]{2,40}: \S/.test(part)) ? parts : sentencesOf(text);
}

const nextLabel =
  / (?=(?:job id|req(?:uisition)? id|location|shift|schedule|hours|salary|pay(?: rate| range)?|department|(?:employment|job|contract) type|start date|standort|arbeitszeit|gehalt): )/i;

/** What awaits somebody may be tasks as well as benefits. */
const awaits = /\b(?:look forward|expect|awaits|freuen|freu|erwarte[nt]|attend|espera|aspetta|wacht|krijg)\b/iu;

/** Under `The role`, a list is what one does; under `Why this role` or `At a glance` it may be anything. */
const saysRole =
  /^(?!why\b|warum\b|pourquoi\b).*\b(?:role|job|position|post|mission|work|stelle|rolle|tätigkeit|poste|rôle|puesto|rol|ruolo|posizione|mansione|vaga|função|cargo|functie|baan|rol)\b/iu;

function isUnknown(heading: string): boolean {
  return headingName(heading, true) === null && headingByCue(heading) === null;
}
