import type { TextBlock } from '../../documents/text-document.js';
import type { StatedDates } from '../resume-content.js';
import { withoutLabels } from './labels.js';
import { lineParts } from './job-line.js';
import { isDuration, takeDates, tidied } from './text-dates.js';
import { isOrganisation, titleScore } from './title-words.js';

/** One job or school of a section: what it is called and when it was, and what stands below. */
export interface Entry {
  /** The lines above the details, without their dates. None is empty. */
  readonly heading: readonly TextBlock[];
  readonly dates: StatedDates;
  readonly details: readonly TextBlock[];
}

export interface Entries {
  readonly entries: readonly Entry[];
  /** What stands before the first entry and belongs to none. */
  readonly strays: readonly TextBlock[];
}

/**
 * Splits a section into its jobs or schools. Each has one line with dates; the lines around it that are neither items nor prose are its heading, as many
 * before it as there are before the first date.
 */
export function splitEntries(section: readonly TextBlock[]): Entries {
  const blocks = withoutLabels(section).filter(({ text }) => !isDuration(text));
  const anchors = anchorsOf(blocks);
  const [first] = anchors;
  if (first === undefined) return { entries: [], strays: blocks };
  const lead = headingLinesBefore(blocks, first, -1, maxLead);
  const starts = anchors.map((anchor, index) => {
    const previous = anchors[index - 1] ?? -1;
    const before =
      index === 0
        ? lead
        : Math.max(
            headingLinesBefore(blocks, anchor, previous, lead),
            headingsBefore(blocks, anchor, previous),
            titleBefore(blocks, anchor, previous),
            namesAfterItems(blocks, anchor, previous),
          );
    return anchor - before;
  });
  const entries = anchors.map((anchor, index) =>
    entryOf(blocks.slice(starts[index], starts[index + 1] ?? blocks.length), anchor - (starts[index] ?? 0)),
  );
  return { entries, strays: blocks.slice(0, starts[0]) };
}

const maxLead = 3;

/** The blocks that begin an entry by their dates. Items do so only where no other lines have dates. */
function anchorsOf(blocks: readonly TextBlock[]): number[] {
  const dated = blocks.flatMap((block, index) => (isAnchor(block) ? [index] : []));
  const outside = dated.filter((index) => blocks[index]?.type !== 'item');
  if (outside.length > 0) return outside;
  const least = Math.min(...dated.map((index) => blocks[index]?.depth ?? 0));
  return dated.filter((index) => blocks[index]?.depth === least);
}

/** A line with dates that says little else: sentences may mention a year. */
function isAnchor({ text, type }: TextBlock): boolean {
  const dated = takeDates(text);
  if (dated === null || dated.dates.range?.start === undefined) return false;
  if (type === 'heading' || type === 'row') return dated.rest.length <= maxRowLength;
  const isWhole = dated.dates.range?.end !== null || /^\p{L}+/u.test(dated.dates.text);
  return isWhole && dated.rest.length <= maxAnchorLength && !isProse(dated.rest);
}

const maxRowLength = 400;
const maxAnchorLength = 160;

/** True for text that reads as a sentence and not as the name of something. */
export function isProse(text: string): boolean {
  const words = text.split(/\s+/).length;
  return words > 14 || (words > 5 && /\p{Ll}{3}[.!;]$/u.test(text));
}

function isHeadingLine(block: TextBlock | undefined): boolean {
  if (!block || block.type === 'item') return false;
  return (
    block.type === 'heading' ||
    (block.text.length <= maxHeadingLength && !isProse(block.text) && !/^\p{Ll}/u.test(block.text) && !isLabelled(block.text))
  );
}

const maxHeadingLength = 110;

/** `Tools: Jira, Confluence` is no name. */
function isLabelled(text: string): boolean {
  return /^[\p{L} &/-]{2,30}:\s/u.test(text);
}

function mayBeName(block: TextBlock | undefined): boolean {
  return isHeadingLine(block) && (block?.type === 'heading' || !isDuty(block?.text ?? ''));
}

function headingLinesBefore(blocks: readonly TextBlock[], anchor: number, previous: number, limit: number): number {
  let count = 0;
  while (count < limit && anchor - count - 1 > previous && mayBeName(blocks[anchor - count - 1])) count += 1;
  return count;
}

/** The lines before an anchor from a heading on, which belongs to it even where the first entry had none. */
function headingsBefore(blocks: readonly TextBlock[], anchor: number, previous: number): number {
  const count = headingLinesBefore(blocks, anchor, previous, maxLead);
  const lines = blocks.slice(anchor - count, anchor);
  const first = lines.findIndex(({ type }) => type === 'heading');
  return first < 0 ? 0 : count - first;
}

/** The names between the last item of the entry before and an anchor, which belong to the anchor however the first entry was written. */
function namesAfterItems(blocks: readonly TextBlock[], anchor: number, previous: number): number {
  const count = headingLinesBefore(blocks, anchor, previous, maxLead);
  const lines = blocks.slice(anchor - count, anchor);
  return blocks[anchor - count - 1]?.type === 'item' && lines.every(({ text }) => isNameOrPlace(text)) ? count : 0;
}

/** The lines before an anchor from its title on, where neither the anchor nor the lines after it name one, as the first entry was written in another way. */
function titleBefore(blocks: readonly TextBlock[], anchor: number, previous: number): number {
  const own = takeDates(blocks[anchor]?.text ?? '')?.rest ?? '';
  const after = blocks.slice(anchor + 1, anchor + 3);
  const firstOther = after.findIndex((block) => !isHeadingLine(block) || takeDates(block.text) !== null);
  const named = [own, ...after.slice(0, firstOther < 0 ? after.length : firstOther).map(({ text }) => text)];
  if (named.some((text) => lineParts(text).some((part) => titleScore(part) > 0))) return 0;
  const count = headingLinesBefore(blocks, anchor, previous, maxLead);
  const lines = blocks.slice(anchor - count, anchor);
  const title = lines.findLastIndex(({ text }) => lineParts(text).some((part) => titleScore(part) > 0));
  const first = isOrganisation(lines[title - 1]?.text ?? '') ? title - 1 : title;
  return title < 0 ? 0 : count - first;
}

function entryOf(blocks: readonly TextBlock[], anchor: number): Entry {
  const dated = blocks[anchor];
  const taken = dated ? takeDates(dated.text) : null;
  const before = blocks.slice(0, anchor);
  const { own, below } = splitRow(dated, taken?.rest ?? '');
  const after = blocks.slice(anchor + 1);
  const named = [...before, ...own].reduce(
    (sum, { text }) => sum + text.split(/\s*[|•·\t,]\s*|\s+[–—-]\s+/u).filter((part) => part !== '').length,
    0,
  );
  const hasTitle = [...before, ...own].some(({ text }) => titleScore(text) > 0);
  const headingLines = linesAfter(after, named, hasTitle);
  const heading = [...before, ...own, ...after.slice(0, headingLines)]
    .map((block) => ({ ...block, text: tidied(block.text) }))
    .filter(({ text }) => /\p{L}/u.test(text));
  return { heading, dates: taken?.dates ?? { text: '', range: null }, details: [...below, ...after.slice(headingLines)] };
}

/** True for what begins as duties do in English, though all its words may begin with a capital: `Managed Key Accounts`. */
export function isDuty(text: string): boolean {
  return capitalizedDuty.test(text) && lineParts(text).every((part) => titleScore(part) <= 2);
}

const capitalizedDuty =
  /^(?!(?:United|Allied|Associated|Advanced|Applied|Consolidated|Integrated|Red|Limited|Incorporated|Unlimited|Certified|Registered|Licensed)\s)(?:\p{Lu}\p{Ll}{2,}ed|Led|Built|Ran|Wrote|Taught|Sold|Made|Drove|Oversaw|Kept|Grew|Won|Set|Held|Managing|Leading|Building|Running|Writing|Developing|Designing|Supporting|Training|Handling|Maintaining|Preparing|Creating|Coordinating|Assisting|Selling|Planning|Teaching|Supervising|Serving|Cleaning|Driving|Responsible)\s+\S/u;

/** The name of an employer or place, whose words all begin with a capital: `Newcastle upon Tyne`. */
function isNameOrPlace(text: string): boolean {
  if (isDuty(text)) return false;
  const words = text.split(/[\s,|·•()/–—-]+/u).filter((word) => word !== '');
  return (
    isOrganisation(text) ||
    titleScore(text) > 0 ||
    (words.length <= 6 &&
      words.every((word) =>
        /^(?:[\p{Lu}\d&]|(?:of|upon|on|the|and|an|am|der|bei|de|la|le|les|du|des|del|di|do|da|e|y|et|en|van|den)$)/u.test(word),
      ))
  );
}

/** A row may have the duties in its last cell. */
function splitRow(block: TextBlock | undefined, rest: string): { own: TextBlock[]; below: TextBlock[] } {
  if (!block) return { own: [], below: [] };
  if (block.type !== 'row') return { own: rest === '' ? [] : [{ ...block, text: rest }], below: [] };
  const cells = rest
    .split(/\t+/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const prose = cells.filter((cell) => isProse(cell) || cell.length > maxHeadingLength);
  const names = cells.filter((cell) => !prose.includes(cell));
  return {
    own: names.length === 0 ? [] : [{ ...block, text: names.join('\t') }],
    below: prose.map((text) => ({ ...block, type: 'line', text })),
  };
}

/**
 * How many of the lines after the dates are still the heading: all before the first item, if there are items; without items, only one that is missing, or
 * the title below its employer, as the others may be duties.
 */
function linesAfter(after: readonly TextBlock[], named: number, hasTitle: boolean): number {
  const firstOther = after.findIndex((block) => !isHeadingLine(block) || (hasTitle && !isNameOrPlace(block.text)));
  const count = firstOther < 0 ? after.length : firstOther;
  const isBeforeItems = after[firstOther]?.type === 'item' || (firstOther >= 0 && isProse(after[firstOther]?.text ?? ''));
  const hasTitleBelow = !hasTitle && titleScore(after[0]?.text ?? '') > 2;
  return Math.min(count, isBeforeItems ? maxLead : Math.max(hasTitleBelow ? 1 : 0, 2 - named));
}
