import { dutch } from './headings/dutch.js';
import { english } from './headings/english.js';
import { french } from './headings/french.js';
import { german } from './headings/german.js';
import { italian } from './headings/italian.js';
import { portuguese } from './headings/portuguese.js';
import type { SectionHeadings, SectionName } from './headings/section-headings.js';
import { spanish } from './headings/spanish.js';

const languages: readonly SectionHeadings[] = [english, german, french, spanish, italian, portuguese, dutch];

const names = new Map<string, SectionName>();
for (const language of languages)
  for (const name of namesOf(language))
    for (const heading of language[name].split('|'))
      if (heading !== '' && !names.has(normalHeading(heading))) names.set(normalHeading(heading), name);

function namesOf(headings: SectionHeadings): SectionName[] {
  return Object.keys(headings).filter((key): key is SectionName => Object.hasOwn(headings, key));
}

/**
 * Tells what a section is about by its heading, in any of seven languages; of `Education and Certifications`, by what is named first, of
 * `Awards and Training` by what a role has a place for. Null if its words
 * are not those of a section.
 */
export function sectionName(heading: string): SectionName | null {
  // Taking signs off the ends of a whole paragraph takes seconds.
  if (heading.length > longestWritten) return null;
  const normal = normalHeading(heading);
  if (normal === '' || normal.length > maxLength) return null;
  const whole = names.get(normal) ?? names.get(normal.replace(qualifier, ''));
  if (whole) return whole;
  const parts = normal.split(/ (?:and|und|et|y|e|ed|en|&|\/) |, /).map((part) => names.get(part) ?? names.get(part.replace(qualifier, '')));
  if (parts.length < 2) return null;
  const known = parts.flatMap((part) => part ?? []);
  return known.length === parts.length ? (known.find((name) => !leftOut.has(name)) ?? known[0] ?? null) : null;
}

/** Sections that a role has no place for. */
const leftOut: ReadonlySet<SectionName> = new Set(['awards', 'publications', 'references', 'hobbies']);

const maxLength = 60;

/** With signs, numbers and spaces around it, and between its letters. */
const longestWritten = 200;

/** Words before a heading that change nothing: `Selected projects`. */
const qualifier =
  /^(?:my|other|additional|relevant|selected|key|core|main|recent|previous|further|weitere|sonstige|meine|autres?|mes|otros?|otras?|mis|altre|altri|outros?|outras?|overige|andere) /;

/** `S K I L L S` is written for its looks. */
function normalHeading(heading: string): string {
  const text = /^(?:\p{L} ){3,}\p{L}$/u.test(heading.trim()) ? heading.replaceAll(' ', '') : heading;
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/\s*&\s*/g, ' & ')
    .replace(/\s*\/\s*/g, ' / ')
    .replace(/^[\s\d.)(:•*#|\p{S}-]+|[\s:.*#|\p{S}-]+$/gu, '')
    .replace(/\s+/g, ' ');
}
