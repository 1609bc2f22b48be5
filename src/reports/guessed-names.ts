import type { Found, RoleIdentity } from '../model/role.js';
import { quoteForShell } from './quote-for-shell.js';

/** A name that was not exact, with the roles that it may mean, the one that was taken first. */
export interface GuessedName {
  readonly name: string;
  readonly guess: { readonly candidates: readonly (RoleIdentity & Pick<Found, 'by' | 'fit'>)[] };
}

/**
 * The lines that tell which roles were taken for names that are not exact: one for each name, with as many other candidates as fit, and one that says
 * how to choose another.
 * @param width in columns
 */
export function guessedNameNotes(names: readonly GuessedName[], width: number): string[] {
  const notes = distinct(names).map((guessed) => ({ ...guessed, ...noteOn(guessed, width) }));
  return [...notes.map(({ text }) => text), ...choiceNote(notes)];
}

/** The same in one line, for the result itself: without the names that are others of the role that was taken. Null if there are only such. */
export function guessedNamesLine(names: readonly GuessedName[]): string | null {
  const guesses = distinct(names).flatMap(({ name, guess: { candidates } }) => {
    const [taken] = candidates;
    const how = taken && howGuessed(taken);
    return how === null || how === undefined ? [] : [`${name} as ${taken?.title}${how === '' ? '' : ` (${how})`}`];
  });
  return guesses.length === 0 ? null : `Guessed: ${guesses.join(', ')}`;
}

/** Null if it was no guess; empty if nothing else is to say. */
function howGuessed({ by, fit }: Pick<Found, 'by' | 'fit'>): string | null {
  if (fit === 'any level') return 'any level';
  if (fit !== 'whole') return `by its ${nearBy(by)}`;
  return by === 'field' || by === 'spelling' ? '' : null;
}

function nearBy(by: Found['by']): string {
  return by === 'spelling' || by === 'initials' ? by : 'words';
}

function distinct(names: readonly GuessedName[]): GuessedName[] {
  return [...new Map(names.map((guessed) => [guessed.name, guessed])).values()];
}

interface Note {
  readonly text: string;
  /** How many of the candidates it names. */
  readonly shown: number;
}

/** As many candidates as fit on a line; if no other one does, on two. */
function noteOn({ name, guess: { candidates } }: GuessedName, width: number): Note {
  const [taken, ...others] = candidates;
  const lead = taken ? leadOf(name, taken) : name;
  const longest = [width, 2 * width - widestWord].find((room) => others[0] && withNext(lead, others[0], 2).length <= room) ?? width;
  let note = { text: lead, shown: 1 };
  for (const other of others) {
    const text = withNext(note.text, other, note.shown + 1);
    if (text.length > longest) break;
    note = { text, shown: note.shown + 1 };
  }
  return note;
}

/** What may be left empty at the end of the first of two lines. */
const widestWord = 16;

function withNext(note: string, { title }: RoleIdentity, number: number): string {
  return `${note}${number === 2 ? '; or' : ','} ${number} ${title}`;
}

/** A guess by a part of the words reads otherwise than a name that was understood. */
function leadOf(name: string, { title, by, fit }: GuessedName['guess']['candidates'][number]): string {
  if (fit === 'any level') return `${name}: ${title} (at any level)`;
  if (fit !== 'whole') return `No role is called ${name}; the nearest by its ${nearBy(by)} is ${title}`;
  return by === 'field' ? `${name}, most often: ${title}` : `${name}: ${title}`;
}

/** Only a candidate that was named can be chosen. */
function choiceNote(names: readonly (GuessedName & Note)[]): string[] {
  const choices = names.flatMap(({ name, shown }, index) => (shown > 1 ? [`${quoteForShell(name)}=${Math.min(index + 2, shown)}`] : []));
  const several = names.find(({ guess: { candidates } }) => candidates.length > 1);
  if (!several) return [];
  const all = `All: compare list ${quoteForShell(several.name)}`;
  return [choices.length === 0 ? all : `Another one: --pick ${choices.join(' ')}   ${all}`];
}
