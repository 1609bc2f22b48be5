import type { NamedRole } from '../model/near.js';
import type { NearRole } from '../near/index.js';

/** A role as the search reads it, and as its result names it. */
export interface Searchable {
  readonly role: NearRole;
  readonly named: NamedRole;
}

type Field = 'title' | 'aliases' | 'codes' | 'skills' | 'technologies' | 'knowledge' | 'duties' | 'summary';

/** What is searched, and how much a word counts there against one in the duties; in the order of what counts most. */
export const boosts: Readonly<Record<Field, number>> = {
  title: 6,
  aliases: 4,
  codes: 6,
  skills: 2,
  technologies: 2,
  knowledge: 1.5,
  duties: 1,
  summary: 1,
};

export const fields: readonly string[] = Object.keys(boosts);

/** What a role says in each of the fields. */
export function textsOf({ role, named }: Searchable): readonly string[] {
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
export function wordsOf(text: string): string[] {
  return text.split(plain.test(text) ? plainGap : gap);
}

// Most texts are ASCII, for which the short pattern is faster and finds the same.
const plain = /^[\n\x20-\x7e]*$/;
const plainGap = /(?:[\n !"%&'()*,\-./:;?@[\\\]_{}]|(?<!\b[cf])#)+/i;
const gap = /(?:(?!#)[\n\r\p{Z}\p{P}]|(?<!\b[cf])#)+/iu;
