import type { NamedRole } from '../model/neighbors.js';
import type { RoleFeatures } from '../neighbors/index.js';

/** A role as the search reads it, and as its result names it. */
export interface SearchDocument {
  readonly role: RoleFeatures;
  readonly named: NamedRole;
}

type Field = 'title' | 'aliases' | 'codes' | 'skills' | 'technologies' | 'knowledge' | 'duties' | 'summary';

/** What is searched, and how much a word counts there against one in the duties; in the order of what counts most. */
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

/** What a role says in each of the fields. */
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
  return Object.values(texts).map((of) => of.join('\n'));
}

/** The words of a text as they stand there: what lies between spaces and punctuation; C# and F# are words, and not C and F. */
export function splitWords(text: string): string[] {
  return text.split(asciiOnly.test(text) ? asciiGap : gap);
}

// Most texts are ASCII, for which the short pattern is faster and finds the same.
const asciiOnly = /^[\n\x20-\x7e]*$/;
const asciiGap = /(?:[\n !"%&'()*,\-./:;?@[\\\]_{}]|(?<!\b[cf])#)+/i;
const gap = /(?:(?!#)[\n\r\p{Z}\p{P}]|(?<!\b[cf])#)+/iu;
