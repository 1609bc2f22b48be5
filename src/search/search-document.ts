import type { NamedRole } from '../model/neighbors.js';
import type { RoleFeatures } from '../neighbors/index.js';

/** A role to be searched, with what search results show of it. */
export interface SearchDocument {
  readonly role: RoleFeatures;
  readonly named: NamedRole;
}

type Field = 'title' | 'aliases' | 'codes' | 'skills' | 'technologies' | 'knowledge' | 'duties' | 'summary';

/**
 * The fields that are searched, in the order in which results list them, and how much a word counts in each, relative to a word in the
 * duties.
 */
export const fieldBoosts: Readonly<Record<Field, number>> = {
  title: 6,
  aliases: 4,
  codes: 6,
  skills: 2,
  technologies: 2,
  knowledge: 1.5,
  duties: 1,
  summary: 1,
};

export const searchFields: readonly string[] = Object.keys(fieldBoosts);

/** The text of each field, in the order of `searchFields`. */
export function fieldTexts({ role, named }: SearchDocument): readonly string[] {
  const texts: Readonly<Record<Field, readonly string[]>> = {
    title: [role.title],
    aliases: role.aliases,
    codes: Object.values(named.codes).map(({ code }) => code),
    skills: role.skills.map(({ name }) => name),
    technologies: role.technologies,
    knowledge: role.knowledge.map(({ name }) => name),
    duties: role.duties,
    summary: [role.summary],
  };
  return Object.values(texts).map((fieldText) => fieldText.join('\n'));
}

/** Splits a text at spaces and punctuation, without changing case. Keeps C# and F# as words, rather than C and F. */
export function splitWords(text: string): string[] {
  return text.split(asciiOnly.test(text) ? asciiGap : gap);
}

// Most texts are ASCII, for which a shorter pattern finds the same words faster.
const asciiOnly = /^[\n\x20-\x7e]*$/;
const asciiGap = /(?:[\n !"%&'()*,\-./:;?@[\\\]_{}]|(?<!\b[cf])#)+/i;
const gap = /(?:(?!#)[\n\r\p{Z}\p{P}]|(?<!\b[cf])#)+/iu;
