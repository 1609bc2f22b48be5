import { UserError } from '../model/user-error.js';
import type { Shelved } from './folder.js';
import { toCode } from './resolve.js';

/** A name that several roles bear; the candidates are listed, so that one can be named or picked. */
export class AmbiguousRole extends UserError {
  constructor(
    readonly reference: string,
    readonly candidates: readonly Shelved[],
  ) {
    const listed = candidates.map((candidate, index) => lines(candidate, String(index + 1).padStart(String(candidates.length).length)));
    super(`${reference} names ${candidates.length} roles`, {
      hint: `Name one by its id or code, or choose it with --pick 1 to ${candidates.length}:\n${listed.join('\n')}`,
    });
  }
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
