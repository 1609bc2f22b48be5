import { spaceEastAsianWords } from '../east-asian-words.js';
import type { NamedRole } from '../model/neighbors.js';
import type { RoleFeatures } from '../neighbors/index.js';
import { type Field, fieldNames, type MoreTexts } from './more-texts.js';

/** A role to be searched, with what search results show of it. */
export interface SearchDocument {
  readonly role: RoleFeatures;
  readonly more: MoreTexts;
  readonly named: NamedRole;
}

/** How much a word counts in each field, relative to a word in the duties. */
export const fieldBoosts: Readonly<Record<Field, number>> = {
  title: 6,
  aliases: 4,
  codes: 6,
  levels: 3,
  skills: 2,
  technologies: 2,
  knowledge: 1.5,
  duties: 1,
  summary: 1,
  requirements: 1,
  environment: 1,
  interests: 1,
  outlook: 1,
  other: 1,
};

export const searchFields: readonly string[] = fieldNames;

/** The text of each field, in the order of `searchFields`. */
export function fieldTexts({ role, more, named }: SearchDocument): readonly string[] {
  const texts: Readonly<Partial<Record<Field, readonly string[]>>> = {
    title: [role.title],
    aliases: role.aliases,
    codes: Object.values(named.codes).map(({ code }) => code),
    skills: role.skills.map(({ name }) => name),
    technologies: role.technologies,
    knowledge: role.knowledge.map(({ name }) => name),
    duties: role.duties,
    summary: [role.summary],
  };
  return fieldNames.map((field) => [...(texts[field] ?? []), ...(more[field] ?? [])].join('\n'));
}

/**
 * Splits a text at spaces and punctuation, and Chinese and Japanese text, which has no spaces, between its words. Does not change case. Keeps C# and
 * F# as words, rather than C and F.
 */
export function splitWords(text: string): string[] {
  return asciiOnly.test(text) ? text.split(asciiGap) : spaceEastAsianWords(text).split(gap);
}

// Most texts are ASCII, for which a shorter pattern finds the same words faster.
const asciiOnly = /^[\n\x20-\x7e]*$/;
const asciiGap = /(?:[\n !"%&'()*,\-./:;?@[\\\]_{}]|(?<!\b[cf])#)+/i;
const gap = /(?:(?!#)[\n\r\p{Z}\p{P}]|(?<!\b[cf])#)+/iu;
