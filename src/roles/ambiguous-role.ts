import { UserError } from '../model/errors.js';
import type { LoadedRole } from './folder.js';
import { toCode } from './role-metadata.js';

/** A name that several roles bear; the candidates are listed, so that one can be named or picked. */
export class AmbiguousRole extends UserError {
  constructor(
    readonly reference: string,
    readonly candidates: readonly LoadedRole[],
  ) {
    super(`${reference} names ${candidates.length} roles`, { hint: `${howToChoose(candidates)}:\n${listOf(candidates)}` });
  }

  /** The same where the place of a candidate chooses it: `pick` did not, or is missing. */
  withPickHint(pick: number | undefined): UserError {
    const range = `--pick 1 to ${this.candidates.length}`;
    return new UserError(pick === undefined ? this.message : `${this.message}, and --pick is ${pick}`, {
      hint: `${howToChoose(this.candidates)}, or choose it with ${range}:\n${listOf(this.candidates)}`,
    });
  }
}

/** An id tells files of one folder apart only where each has its own. */
function howToChoose(candidates: readonly LoadedRole[]): string {
  const shared = idsOf(candidates).find((id, place, ids) => ids.indexOf(id) !== place);
  if (shared === undefined) return 'Name one by its id or code';
  const bearers = candidates.filter(({ parsed }) => parsed.role.id === shared);
  const where = bearers[0]?.folder.path ?? '';
  return `${bearers.length} files of ${where} bear the id ${shared}: give each its own, or name one by its path`;
}

function idsOf(candidates: readonly LoadedRole[]): string[] {
  return candidates.map(({ parsed }) => parsed.role.id);
}

function listOf(candidates: readonly LoadedRole[]): string {
  const width = String(candidates.length).length;
  const ids = idsOf(candidates);
  return candidates
    .map((candidate, index) => {
      const isShared = ids.filter((id) => id === candidate.parsed.role.id).length > 1;
      return candidateLines(candidate, String(index + 1).padStart(width), isShared);
    })
    .join('\n');
}

function candidateLines({ parsed: { role }, path }: LoadedRole, place: string, isShared: boolean): string {
  const codes = Object.values(role.codes ?? {}).map((code) => toCode(code).code);
  const named = [isShared ? path : role.id, ...codes.slice(0, 1), role.title].join('  ');
  const said = firstSentence(role['summary']);
  return `${place}  ${named}${said === '' ? '' : `\n${' '.repeat(place.length + 2)}${said}`}`;
}

/** Up to the first full stop that a new sentence follows. */
function firstSentence(summary: unknown): string {
  const text = typeof summary === 'string' ? summary.trim().replace(/\s+/g, ' ') : '';
  return /^.*?[.!?](?= \p{Lu})/u.exec(text)?.[0] ?? text;
}
