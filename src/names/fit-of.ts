import type { Fit } from '../model/role.js';
import { entryFlags } from './entry-marks.js';
import type { NamedField } from './field.js';
import { nameKinds } from './name-entries.js';
import { literalForm } from './name-words.js';
import type { BestEntry } from './role-scores.js';

/**
 * How much of what was typed the best name of a role has. What shares too little is no guess but a suggestion: a name that lacks a word that nobody knows, unless
 * all the rest is a name of ours (`zorbing baker`); a single word of which a quarter of the letters differ from those of an alias; ranks alone (`deputy head`); and
 * two initials, which stand for anything.
 *
 * @param field the field that was typed, if the role is of it
 */
export function fitOf({ kind, flags, isSame, usesSpelling }: BestEntry, typed: string, field: NamedField | null): Fit {
  const has = (flag: keyof typeof entryFlags): boolean => (flags & entryFlags[flag]) !== 0;
  if (field?.isRankAlone) return 'little';
  if (field && !field.hasUnknown) return field.hasRank ? 'any level' : 'whole';
  if (has('lacks')) return has('whole') && ownKinds.has(kind) ? 'part' : 'little';
  if (has('far') && !has('meaning')) return kind === 'alias' ? 'little' : 'part';
  if (has('stem')) return 'little';
  if (kind === 'initials') return literalForm(typed).length > maxDoubtfulInitials ? 'part' : 'little';
  if (has('ranks')) return 'any level';
  if (usesSpelling && has('short')) return 'part';
  return isSame || (usesSpelling && has('whole')) ? 'whole' : 'part';
}

const maxDoubtfulInitials = 2;

/** Titles, ids, occupations and aliases. */
const ownKinds = new Set(nameKinds.slice(0, 4));
