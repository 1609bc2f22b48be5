import type { TextBlock, TextDocument } from '../../documents/text-document.js';
import { readDegrees } from '../../facts/degrees.js';
import { readSpokenLanguages } from '../../facts/spoken-languages.js';
import { type Section, splitSections } from '../../sections/split-sections.js';
import type { StatedDates } from '../resume-content.js';
import { isPersonName } from './head.js';
import { readJobs } from './jobs.js';
import type { SectionName } from './headings/section-headings.js';
import { sectionName } from './section-name.js';
import { isSentence, pieces } from './skill-lines.js';
import { takeDates } from './text-dates.js';
import { titleScore } from './title-words.js';

/** A résumé by its sections. */
export interface DocumentParts {
  /** What stands before the first section: name, headline, contacts. */
  readonly head: readonly TextBlock[];
  /** The sections of each name, in the order of the document. */
  readonly sections: ReadonlyMap<SectionName, readonly (readonly TextBlock[])[]>;
  /** The headings that say nothing that is known. */
  readonly unknown: readonly string[];
}

/** Splits a résumé at its headings, and moves lines such as `Languages: German (C1)` to the section that they name. */
export function documentParts(document: TextDocument): DocumentParts {
  const blocks = document.blocks.slice(0, maxBlocks).filter(({ text }) => !boilerplate.test(text));
  const head: TextBlock[] = [];
  const sections = new Map<SectionName, TextBlock[][]>();
  const unknown: { readonly heading: string; readonly blocks: readonly TextBlock[] }[] = [];
  const add = (name: SectionName, own: TextBlock[]): void => {
    const others = sections.get(name);
    if (others) others.push(own);
    else sections.set(name, [own]);
  };
  let current: { readonly name: SectionName; readonly blocks: TextBlock[] } | null = null;
  for (const section of sectionsOf(blocks)) {
    const heading: TextBlock[] =
      section.heading === '' ? [] : [{ type: 'heading', text: section.heading, depth: 7, place: placeOfHeading(section, blocks) }];
    if (section.name !== null && section.name !== 'document') {
      const mayHoldName: boolean = head.length === 0 && (section.name === 'certificates' || !withEntries.has(section.name));
      const ownLength: number = mayHoldName ? lengthBeforeName(section.blocks) : section.blocks.length;
      // What a list of skills is called tells software from other skills.
      current = { name: section.name, blocks: section.name === 'skills' ? heading : [] };
      add(section.name, current.blocks);
      sortLines(
        section.blocks.slice(0, ownLength).map((block) => withLicence(block, section.heading)),
        current,
        add,
      );
      sortLines(section.blocks.slice(ownLength), { name: 'document', blocks: head }, add);
    } else if (current === null || section.name === 'document') {
      const own = [...(section.name === 'document' ? [] : heading), ...section.blocks];
      sortLines(own, { name: 'document', blocks: head }, add);
    } else if (withEntries.has(current.name) && looksLikeEntry(section.heading, section.blocks)) {
      current.blocks.push(...heading);
      sortLines(section.blocks, current, add);
    } else if (head.length === 0 && section.blocks.length <= maxHeadLength) {
      // The name stands in a second column, which is read after the first.
      sortLines([...heading, ...section.blocks], { name: 'document', blocks: head }, add);
    } else if (section.blocks.length > 0) {
      unknown.push({ heading: section.heading, blocks: section.blocks });
    }
  }
  // Whatever the heading of the jobs is called.
  const jobs = sections.has('work')
    ? []
    : unknown.filter(({ blocks: own }) => readJobs(own).jobs.some(({ title, dates }) => title !== null && isSpan(dates)));
  for (const { blocks: own } of jobs) add('work', [...own]);
  return { head, sections, unknown: unknown.filter((section) => !jobs.includes(section)).map(({ heading }) => heading) };
}

function isSpan({ range }: StatedDates): boolean {
  return range?.start !== null && range?.end !== null && range?.start !== range?.end;
}

/** Splits at headings. A line with dates is none, as in `2015 – 2016 Internship`. */
function sectionsOf(blocks: readonly TextBlock[]): Section<SectionName>[] {
  const original = new Map<TextBlock, TextBlock>();
  const masked = blocks.map((block) => {
    if (!/\d{2}/.test(block.text) || takeDates(block.text) === null) return block;
    const row: TextBlock = { ...block, type: 'row' };
    original.set(row, block);
    return row;
  });
  return splitSections(masked, sectionName).map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => original.get(block) ?? block),
  }));
}

/** How many lines stand before the name of the person, where a document begins with a second column. */
function lengthBeforeName(blocks: readonly TextBlock[]): number {
  const index = blocks.findIndex(
    ({ type, text }, at) => type === 'line' && isPersonName(text) && titleScore(text) <= 0 && titleScore(blocks[at + 1]?.text ?? '') >= 3,
  );
  return index < 0 ? blocks.length : index;
}

/** What a résumé says about itself, in one line. */
const boilerplate =
  /^(?:.{0,60}?[\s,|·•–—-])?(?:page|seite|pagina|página|blad|pág\.?)\s*\d+(?:\s*(?:of|von|sur|de|di|van|\/)\s*\d+)?$|^file:\/\/\S*|^\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d\d(?: ?[AP]M)?(?:\t|$)|trattamento dei (?:miei )?dati personali|^references (?:are )?available|^referenzen auf anfrage|^références sur demande|^referencias disponibles|^referenze (?:disponibili )?su richiesta|^referenties op aanvraag/iu;

/** Lines of a résumé of about fifty pages. What follows is not read. */
export const maxBlocks = 2_000;

const maxHeadLength = 8;

function placeOfHeading(
  { heading, blocks: [first] }: { readonly heading: string; readonly blocks: readonly TextBlock[] },
  blocks: readonly TextBlock[],
): number | null {
  const before = first ? blocks[blocks.indexOf(first) - 1] : undefined;
  return before?.text === heading ? before.place : (first?.place ?? null);
}

/** Sections that have headings of their own below them: a job, a school, a project. */
const withEntries: ReadonlySet<SectionName> = new Set(['work', 'education', 'projects', 'volunteering', 'certificates', 'qualifications']);

function looksLikeEntry(heading: string, blocks: readonly TextBlock[]): boolean {
  return (
    titleScore(heading) > 2 ||
    readDegrees(heading).length > 0 ||
    [heading, ...blocks.slice(0, 3).map(({ text }) => text)].some((text) => takeDates(text) !== null)
  );
}

/** Sections to which a line of another section may belong. */
const movable: ReadonlySet<SectionName> = new Set(['skills', 'languages', 'certificates', 'education', 'hobbies', 'references', 'contact']);

function sortLines(
  blocks: readonly TextBlock[],
  current: { readonly name: SectionName; readonly blocks: TextBlock[] },
  add: (name: SectionName, own: TextBlock[]) => void,
): void {
  for (const block of blocks) {
    const { name, content } = labelled(block);
    const stays =
      name === null || name === current.name || !movable.has(name) || (current.name === 'skills' && mixedLabel.test(block.text));
    const { languages, rest } =
      name === null && listsLanguages.has(current.name) ? withoutLanguages(block) : { languages: null, rest: block };
    if (languages !== null) {
      add('languages', [languages]);
      if (rest !== null) current.blocks.push(rest);
    } else if (stays) current.blocks.push(block);
    else if (name === 'languages' && readSpokenLanguages(content).length === 0) {
      if (current.name === 'skills') current.blocks.push(block);
      else add('skills', [{ ...block, text: content }]);
    } else if (name === 'certificates')
      add(name, [{ ...block, text: content.length <= 12 ? `${labelOf(block.text)} ${content}` : content }]);
    else add(name, [{ ...block, text: content }]);
  }
}

/** Sections in which languages may stand among other things. */
const listsLanguages: ReadonlySet<string> = new Set(['skills', 'contact']);

/** Takes the languages out of a list with how well they are spoken: `Excel, French (fluent), first aid`. A sentence and a row are not taken apart. */
function withoutLanguages(block: TextBlock): { readonly languages: TextBlock | null; readonly rest: TextBlock | null } {
  const parts = block.text.includes('\t') || isSentence(block.text) ? [block.text] : pieces(block.text);
  if (!parts.some(isRated)) return isRated(block.text) ? { languages: block, rest: null } : { languages: null, rest: block };
  const others = parts.filter((part) => readSpokenLanguages(part).length === 0);
  if (others.length === 0) return { languages: block, rest: null };
  const listed = (texts: readonly string[]): TextBlock => ({ ...block, text: texts.join(', ') });
  return { languages: listed(parts.filter((part) => !others.includes(part))), rest: listed(others) };
}

function isRated(text: string): boolean {
  const spoken = readSpokenLanguages(text);
  return spoken.length > 0 && spoken.every(({ level }) => level !== null);
}

/** `B` below `Driving licence` says little by itself. */
function withLicence(block: TextBlock, heading: string): TextBlock {
  return block.text.length <= 12 && licenceHeading.test(heading) && !licenceHeading.test(block.text)
    ? { ...block, text: `${heading.replace(/:$/, '')} ${block.text}` }
    : block;
}

const licenceHeading =
  /^(?:driving licen[cs]e|driver'?s licen[cs]e|führerscheine?|permis(?: de conduire)?|(?:carné|carnet|permiso) de conducir|patente(?: di guida)?|carta de condução|rijbewijs)/iu;

/** `Other: SAP, Excel` is a group of skills. */
const mixedLabel = /^(?:sonstige[sr]?|weiteres|divers|other|others|autres?|otros|altro|outros|overig[e]?|varia)\s*:/iu;

function labelled({ text, type }: TextBlock): { readonly name: SectionName | null; readonly content: string } {
  const [, label = '', content = ''] = (type === 'row' ? /^([^\t]{2,40})\t+(.+)$/u : /^([^:\t]{2,40})\s*:\s+(.+)$/u).exec(text) ?? [];
  return { name: content === '' ? null : sectionName(label), content };
}

function labelOf(text: string): string {
  return (/^[^:\t]+/.exec(text)?.[0] ?? '').trim();
}
