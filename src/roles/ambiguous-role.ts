import { UserError } from '../model/user-error.js';
import type { Shelved } from './folder.js';
import { toCode } from './to-code.js';

/** A name that several roles bear; the candidates are listed, so that one can be named or picked. */
export class AmbiguousRole extends UserError {
  constructor(
    readonly reference: string,
    readonly candidates: readonly Shelved[],
  ) {
    super(`${reference} names ${candidates.length} roles`, { hint: `Name one by its id or code:\n${listOf(candidates)}` });
  }

  /** The same where the place of a candidate chooses it: `pick` did not, or is missing. */
  unpicked(pick: number | undefined): UserError {
    const range = `--pick 1 to ${this.candidates.length}`;
    return new UserError(pick === undefined ? this.message : `${this.message}, and --pick is ${pick}`, {
      hint: `Name one by its id or code, or choose it with ${range}:\n${listOf(this.candidates)}`,
    });
  }
}

function listOf(candidates: readonly Shelved[]): string {
  const width = String(candidates.length).length;
  return candidates.map((candidate, index) => lines(candidate, String(index + 1).padStart(width))).join('\n');
}

function lines({ draft: { role } }: Shelved, place: string): string {
  const codes = Object.values(role.codes ?? {}).map((code) => toCode(code).code);
  const named = [role.id, ...codes.slice(0, 1), role.title].join('  ');
  const said = firstSentence(role['summary']);
  return `${place}  ${named}${said === '' ? '' : `\n${' '.repeat(place.length + 2)}${said}`}`;
}

/** Up to the first full stop that a new sentence follows. */
function firstSentence(summary: unknown): string {
  const text = typeof summary === 'string' ? summary.trim().replace(/\s+/g, ' ') : '';
  return /^.*?[.!?](?=\s+\p{Lu}|$)/u.exec(text)?.[0] ?? text;
}
