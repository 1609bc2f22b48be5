import type { ByteSource } from '../cache/byte-reader.js';
import type { Code, Fit, FoundBy } from '../model/role.js';
import { EntryMarks } from './entry-marks.js';
import { fieldOf, type NamedField, noField } from './field.js';
import type { NameKind } from './name-entries.js';
import { literalForm, singularForm } from './name-words.js';
import { fitOf } from './fit-of.js';
import { readingsOf } from './readings.js';
import type { BestEntry } from './role-scores.js';
import { scoreEntries } from './score-entries.js';
import type { Tolerance } from './slot.js';
import { StoredNames } from './stored-names.js';

/** A role that may be meant by what was typed. */
export interface NameCandidate {
  readonly id: string;
  readonly title: string;
  readonly codes: Readonly<Record<string, Code>>;
  readonly by: FoundBy;
  readonly fit: Fit;
  /** The name that fits best, as published. */
  readonly name: string;
  /** The higher, the better it fits, from 0.3; 15 and more if it is the title, the id or an alias itself. */
  readonly score: number;
}

export interface NameIndex {
  /** The roles that may be meant, the likeliest first; none if no name is like what was typed. */
  find(typed: string, limit: number): NameCandidate[];
}

/** Null if the bytes are not such an index. */
export function openNameIndex(bytes: ByteSource): NameIndex | null {
  const names = StoredNames.open(bytes);
  if (!names) return null;
  const marks = new EntryMarks(names.entryCount);
  return { find: (typed, limit) => find(names, typed.trim(), search(names, marks, typed), limit) };
}

function find(names: StoredNames, typed: string, { best, field }: Search, limit: number): NameCandidate[] {
  return best
    .map((entry) => ({ ...entry, inField: field.scores.get(entry.role) }))
    .filter((entry) => entry.inField !== undefined || isLikeEnough(entry))
    .map((entry) => ({ ...entry, score: entry.inField === undefined ? entry.score : entry.inField + entry.fit / 8 }))
    .sort((a, b) => b.score - a.score || a.role - b.role)
    .slice(0, limit)
    .map((entry) => toCandidate(names, entry, typed, entry.inField === undefined ? null : field));
}

/** The best entry of each role, and the field that was typed, unless that is also the name of a role. */
interface Search {
  readonly best: readonly BestEntry[];
  readonly field: NamedField;
}

function search(names: StoredNames, marks: EntryMarks, text: string): Search {
  const typed = text.trim().replaceAll(/\s+/g, ' ');
  if (typed.length > maxLength) return { best: [], field: noField };
  const best = bestEntries(names, marks, typed).map((entry) => withLiteral(names, entry, typed));
  const isOwnName = best.some(({ score }) => score >= misspeltBonus);
  return { best, field: isOwnName ? noField : fieldOf(names, typed, best.some(({ isSame }) => isSame)) }; // prettier-ignore
}

/** In characters. No name is as long, and the time that a search takes grows with the square. */
const maxLength = 1000;

/** Takes no known word to be misspelt unless nothing fits well otherwise; and unknown ones for names of places and people if nothing fits at all. */
function bestEntries(names: StoredNames, marks: EntryMarks, typed: string): BestEntry[] {
  const readings = readingsOf(typed, names.vocabulary);
  const score = (tolerance: Tolerance): BestEntry[] => scoreEntries(names, marks, readings, tolerance);
  const best = score('unknown words');
  if (best.some(({ fit }) => fit >= goodFit)) return best;
  const misspelt = score('all words');
  return misspelt.some(isLikeEnough) ? misspelt : score('none');
}

const goodFit = 0.55;

function isLikeEnough({ fit, usesSpelling, isSame, hasHead }: BestEntry): boolean {
  if (usesSpelling && !isSame) return fit >= minFit.misspelt;
  return fit >= (hasHead ? minFit.withHead : minFit.withoutHead);
}

/** Of a name of the same head, of another one, and of one with a misspelt word that has other words than what was typed. */
const minFit = { withHead: 0.2, withoutHead: 0.36, misspelt: 0.6 };

/** Adds to the score of a role if its title, id or an alias is what was typed, or is that in the plural or with a word misspelt. */
function withLiteral(names: StoredNames, best: BestEntry, typed: string): BestEntry {
  if (!best.isSame || !ownKinds.has(best.kind)) return best;
  if (best.usesSpelling) return { ...best, score: best.score + misspeltBonus };
  const [id, title, , aliases] = names.role(best.role);
  const isLike = (form: (name: string) => string): boolean => [id, title, ...aliases].some((name) => form(name) === form(typed));
  const bonus = isLike(literalForm) ? literalBonus : isLike(singularForm) ? pluralBonus : 0;
  return { ...best, score: best.score + bonus };
}

/** The kinds under which a title, an id or an alias may stand: one that is also the title of the occupation stands under that. */
const ownKinds: ReadonlySet<NameKind> = new Set(['title', 'id', 'occupation', 'alias']);

/** Each bonus is more than any score with the next one: `nurses` is the role that has it as an alias before any that is called nurse. */
const literalBonus = 15;

const pluralBonus = 10;

/** More than any score without a bonus. */
const misspeltBonus = 5;

function toCandidate(names: StoredNames, best: BestEntry, typed: string, field: NamedField | null): NameCandidate {
  const [id, title, codes] = names.role(best.role);
  const isOfField = field !== null && !field.hasUnknown;
  const by = best.usesSpelling ? 'spelling' : isOfField ? 'field' : best.isSame ? best.kind : 'words';
  return { id, title, codes, by, fit: fitOf(best, typed, field), name: names.nameOf(best.entry), score: best.score };
}
