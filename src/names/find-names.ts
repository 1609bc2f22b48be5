import type { ByteSource } from '../cache/byte-reader.js';
import type { Code, FoundBy } from '../model/role.js';
import { EntryMarks } from './entry-marks.js';
import { fieldOf } from './field.js';
import type { NameKind } from './name-entries.js';
import { literalForm } from './name-words.js';
import { readingsOf } from './readings.js';
import type { BestEntry } from './role-scores.js';
import { scoreEntries } from './score-entries.js';
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
    find: (typed, limit) => find(names, search(names, marks, typed), limit),
    rolesInField: (typed) => search(names, marks, typed).field.size,
  };
}

function find(names: StoredNames, { best, field }: Search, limit: number): NameCandidate[] {
  return best
    .filter((entry) => field.has(entry.role) || isLikeEnough(entry))
    .map((entry) => ({ ...entry, score: field.has(entry.role) ? field.get(entry.role)! + entry.fit / 8 : entry.score }))
    .sort((a, b) => b.score - a.score || a.role - b.role)
    .slice(0, limit)
    .map((entry) => toCandidate(names, entry, field.has(entry.role)));
}

/** The best entry of each role, and the field that was typed, unless that is also the name of a role. */
interface Search {
  readonly best: readonly BestEntry[];
  readonly field: ReadonlyMap<number, number>;
}

function search(names: StoredNames, marks: EntryMarks, typed: string): Search {
  const best = bestEntries(names, marks, typed).map((entry) => withLiteral(names, entry, typed));
  const isOwnName = best.some(({ score }) => score >= literalBonus);
  return { best, field: isOwnName ? new Map() : fieldOf(names, typed, best.some(({ isSame }) => isSame)) }; // prettier-ignore
}

/** Takes no known word to be misspelt unless nothing fits well otherwise. */
function bestEntries(names: StoredNames, marks: EntryMarks, typed: string): BestEntry[] {
  const readings = readingsOf(typed, names.vocabulary);
  const best = scoreEntries(names, marks, readings, false);
  return best.some(({ fit }) => fit >= goodFit) ? best : scoreEntries(names, marks, readings, true);
}

const goodFit = 0.55;

function isLikeEnough({ fit, usesSpelling, isSame }: BestEntry): boolean {
  return fit >= (usesSpelling && !isSame ? minMisspeltFit : minFit);
}

const minFit = 0.2;

/** Of a name with a misspelt word that has other words than what was typed: else a pirate is a private investigator. */
const minMisspeltFit = 0.6;

/** Adds to the score of a role if its title, id or an alias is what was typed. */
function withLiteral(names: StoredNames, best: BestEntry, typed: string): BestEntry {
  if (!best.isSame || !ownKinds.has(best.kind)) return best;
  const [id, title, , aliases] = names.role(best.role);
  const literal = literalForm(typed);
  const isLiteral = [id, title, ...aliases].some((name) => literalForm(name) === literal);
  return isLiteral ? { ...best, score: best.score + literalBonus } : best;
}

/** The kinds under which a title, an id or an alias may stand: one that is also the title of the occupation stands under that. */
const ownKinds: ReadonlySet<NameKind> = new Set(['title', 'id', 'occupation', 'alias']);

const literalBonus = 10;

function toCandidate(names: StoredNames, best: BestEntry, isOfField: boolean): NameCandidate {
  const [id, title, codes] = names.role(best.role);
  const by = best.usesSpelling ? 'spelling' : isOfField ? 'field' : best.isSame ? best.kind : 'words';
  return { id, title, codes, by, name: names.nameOf(best.entry), score: best.score };
}
