import type { RoleIdentity } from '../model/role.js';
import { quoteForShell } from './quote-for-shell.js';

/** A name that was not exact, with the roles that it may mean, the one that was taken first. */
interface GuessedName {
  readonly name: string;
  readonly guess: { readonly candidates: readonly RoleIdentity[]; readonly fieldSize: number };
}

/**
 * The lines that tell which roles were taken for names that are not exact: one for each name, with as many other candidates as fit, and one that says
 * how to choose another.
 * @param width in columns
 */
export function guessedNameNotes(names: readonly GuessedName[], width: number): string[] {
  const distinct = [...new Map(names.map((guessed) => [guessed.name, guessed])).values()];
  const notes = distinct.map((guessed) => noteOn(guessed, width));
  return [...notes, ...choiceNote(distinct)];
}

function noteOn({ name, guess: { candidates, fieldSize } }: GuessedName, width: number): string {
  const [taken, ...others] = candidates;
  const field = fieldSize > candidates.length ? ` (${fieldSize} roles)` : '';
  let note = `${name}${field}: ${taken?.title}`;
  for (const [index, { title }] of others.entries()) {
    const longer = `${note}${index === 0 ? '; or' : ','} ${index + 2} ${title}`;
    if (longer.length > width) break;
    note = longer;
  }
  return note;
}

function choiceNote(names: readonly GuessedName[]): string[] {
  const choices = names.flatMap(({ name, guess: { candidates } }, index) =>
    candidates.length > 1 ? [`${quoteForShell(name)}=${Math.min(index + 2, candidates.length)}`] : [],
  );
  const [first] = names;
  if (choices.length === 0 || !first) return [];
  return [`Another one: --pick ${choices.join(' ')}   All: compare list ${quoteForShell(first.name)}`];
}
