import type { ByteSource } from '../cache/byte-reader.js';
import type { Code, FoundBy } from '../model/role.js';
import { fieldOf } from './field.js';
import { literalForm } from './name-words.js';
import { readingsOf } from './readings.js';
import { type BestEntry, EntryMarks, scoreEntries } from './score-entries.js';
import { StoredNames } from './stored-names.js';

/** A role that may be meant by what was typed. */
export interface NameCandidate {
  readonly id: string;
  readonly title: string;
  readonly codes: Readonly<Record<string, Code>>;
  readonly by: FoundBy;
  /** The name that fits best, as published. */
  readonly name: string;
  /** The higher, the better it fits, from 0.3; 10 and more if it is the title, the id or an alias itself. */
  readonly score: number;
}

export interface NameIndex {
  /** The roles that may be meant, the likeliest first; none if no name is like what was typed. */
  find(typed: string, limit: number): NameCandidate[];
  /** How many roles are of the field that was typed, such as `engineer`; 0 if it is no field. */
  rolesInField(typed: string): number;
}

/** Null if the bytes are not such an index. */
export function openNameIndex(bytes: ByteSource): NameIndex | null {
  const names = StoredNames.open(bytes);
  if (!names) return null;
  const marks = new EntryMarks(names.entryCount);
  return {
    find: (typed, limit) => find(names, marks, typed, limit),
    rolesInField: (typed) => fieldOf(names, typed).size,
  };
}

function find(names: StoredNames, marks: EntryMarks, typed: string, limit: number): NameCandidate[] {
  const readings = readingsOf(typed, names.vocabulary);
  let best = scoreEntries(names, marks, readings, false);
  if (!best.some(({ score }) => score >= goodScore)) best = scoreEntries(names, marks, readings, true);
  const withOwn = best.map((entry) => withLiteral(names, entry, typed));
  const isOwn = withOwn.some(({ score }) => score >= literalBonus);
  const field = isOwn ? new Map<number, number>() : fieldOf(names, typed);
  return withOwn
    .map((entry) => ({ ...entry, score: (field.get(entry.role) ?? 0) + entry.score / (field.has(entry.role) ? 5 : 1) }))
    .filter(({ score, usesSpelling, isSame }) => score >= (usesSpelling && !isSame ? minMisspeltScore : minScore))
    .sort(byScore)
    .slice(0, limit)
    .map((entry) => toCandidate(names, entry, field.has(entry.role)));
}

/** Adds to the score of a role if its title, id or an alias is what was typed. */
function withLiteral(names: StoredNames, best: BestEntry, typed: string): BestEntry {
  if (!best.isSame || !(best.kind === 'title' || best.kind === 'id' || best.kind === 'alias')) return best;
  const [id, title, , aliases] = names.role(best.role);
  const literal = literalForm(typed);
  const isLiteral = [id, title, ...aliases].some((name) => literalForm(name) === literal);
  return isLiteral ? { ...best, score: best.score + literalBonus } : best;
}

const literalBonus = 10;
/** From which no word is taken to be misspelt that the index has. */
const goodScore = 0.8;
const minScore = 0.3;
/** Of a name with a word that is only spelt alike, and without one that was typed or another one too many. */
const minMisspeltScore = 0.7;

function byScore(a: BestEntry, b: BestEntry): number {
  return b.score - a.score || a.role - b.role;
}

function toCandidate(names: StoredNames, best: BestEntry, isOfField: boolean): NameCandidate {
  const [id, title, codes] = names.role(best.role);
  const by = best.usesSpelling ? 'spelling' : isOfField ? 'field' : best.isSame ? best.kind : 'words';
  return { id, title, codes, by, name: names.nameOf(best.entry), score: best.score };
}
