import type { BundledTechnologies } from '../../roles/bundled/technologies.js';
import { isTechnology } from '../json-resume/technologies.js';
import { titleScore } from './text/title-words.js';

/** Names that a résumé states and that are never written. */
export interface PrivateNames {
  /** The person's own; null if it is not known. */
  readonly person: string | null;
  /** Employers and schools, as they stand above the duties. */
  readonly organisations: readonly string[];
}

/** Takes names out of a text. */
export interface NameRemover {
  /** Out of a skill and the like: the whole name of the person, and the family name. */
  person(text: string): string;
  /** Out of a duty: the same, and employers. */
  anywhere(text: string): string;
  /** Out of sentences about the person, in which the first name alone is replaced too. */
  aboutPerson(text: string): string;
  /** Takes an employer off the end of a job's title: `Cook Villa Rosa`. */
  title(text: string): string;
}

export function nameRemover({ person, organisations }: PrivateNames, known: BundledTechnologies): NameRemover {
  const words = (person ?? '').split(/[\s,]+/).filter((word) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(word));
  const whole = words.length < 2 ? null : anyOf([words.join(' '), [...words.slice(1), words[0]].join(' ')], 'giu');
  const isOrdinary = (word: string): boolean => titleScore(word) > 0 || isTechnology(capitalized(word), known);
  // Without the first, which is a word of the language more often than the others: Mark, Grace, Will.
  const family = words.slice(1).filter((word) => !isOrdinary(word));
  const familyName = family.length === 0 ? null : anyOf(family.flatMap(spellings), 'gu', String.raw`(?:\p{Lu}\. ?){0,3}`);
  const parts = words.length === 0 ? null : anyOf(words.flatMap(spellings), 'gu');
  const employers = [...new Set(organisations.flatMap(variants))].sort((a, b) => b.length - a.length);
  const clear = employers.filter((name) => name.includes(' ') && !isTechnology(name, known));
  const unclear = employers.filter((name) => !clear.includes(name) && name.length > 2);
  const clearEmployers = clear.length === 0 ? null : anyOf(clear, 'giu');
  // A word alone may be a product too: `Google Ads`, `Oracle`.
  const atEmployer =
    unclear.length === 0
      ? null
      : new RegExp(
          `((?<!\\p{L})(?:at|bei|beim|chez|presso|bij)\\s+)(?:${alternatives(unclear)})(?!\\p{L})|()(?<!\\p{L})(?:${alternatives(unclear.filter((name) => !isTechnology(name, known)))})(?=['’]s(?!\\p{L}))`,
          'gu',
        );
  const ofEmployer = afterPreposition(unclear.filter((name) => !isTechnology(name, known)));
  const withoutPerson = (text: string): string =>
    [whole, familyName].reduce((left, pattern) => (pattern ? left.replace(pattern, '…') : left), text);
  const anywhere = (text: string): string => {
    const plain = withoutPerson(text);
    const withoutClear = clearEmployers ? plain.replace(clearEmployers, '…') : plain;
    const withoutUnclear = atEmployer
      ? withoutClear.replace(atEmployer, (_match, before: string | undefined) => `${before ?? ''}…`)
      : withoutClear;
    return ofEmployer ? withoutUnclear.replace(ofEmployer, '$1…') : withoutUnclear;
  };
  return {
    person: withoutPerson,
    anywhere,
    aboutPerson: (text) => anywhere(parts ? text.replace(parts, '…') : text),
    title: (text) => titleAlone(text, employers),
  };
}

/** Behind words such as `for`, unless the name goes on: `for Google Ads`. */
function afterPreposition(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  return new RegExp(
    `((?<!\\p{L})(?:for|with|of|from|für|von|mit|pour|de|avec|en|para|con|per|di|da|com|do|na|no|voor|van|met)\\s+)(?:${alternatives(names)})(?!\\p{L}|[\\s-]+\\p{Lu}|-)`,
    'gu',
  );
}

function titleAlone(text: string, employers: readonly string[]): string {
  const employer = employers.find((name) => text.length > name.length && text.toLowerCase().endsWith(` ${name.toLowerCase()}`));
  if (employer === undefined) return text;
  const rest = text.slice(0, -employer.length).replace(/[\s,;:|@(–—-]+(?:(?:at|bei|beim|chez|presso|bij|en|na|no|de|di)\s+)?$/u, '');
  return titleScore(rest) > 0 ? rest : text;
}

/** `Acme GmbH` stands in sentences as `Acme`. */
function variants(name: string): string[] {
  const short = name.replace(legalForm, '').replace(legalFormBefore, '').trim();
  const long = name.trim();
  return [long, short].filter((each, index, all) => /^[\p{Lu}\d]/u.test(each) && /\p{L}{2}/u.test(each) && all.indexOf(each) === index);
}

/** `SARL Vergnolle`. */
const legalFormBefore = /^(?:SARL|SAS|SASU|EURL|SA|SCOP|Ets|Établissements|Société|Fa\.|Firma|Ditta|Talleres)\s+/u;

const legalForm =
  /[\s,]+(?:GmbH(?: & Co\. KG)?|mbH|AG|KG|OHG|UG|SE|e\. ?V\.|eG|Inc\.?|Corp\.?|LLC|LLP|Ltd\.?|Limited|PLC|plc|SARL|SAS|S\.A\.|SA|S\.L\.|SL|SLU|S\.p\.A\.|SpA|S\.r\.l\.|Srl|SRL|Lda\.?|Ltda\.?|B\.?V\.?|N\.?V\.?|VZW|vzw)$/u;

/** A name in capitals stands in sentences as `Doe`, and the other way around. */
function spellings(word: string): string[] {
  return [...new Set([word, capitalized(word), word.toUpperCase()])];
}

function capitalized(word: string): string {
  return word === word.toUpperCase() ? word.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase()) : word;
}

function anyOf(names: readonly string[], flags: string, before = ''): RegExp {
  return new RegExp(`(?<!\\p{L})${before}(?:${alternatives(names)})(?!\\p{L})`, flags);
}

function alternatives(names: readonly string[]): string {
  return names.length === 0
    ? '(?!)'
    : names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`)).join('|');
}
