import { UserError } from '../model/errors.js';
import type { LoadedRole } from './folder.js';
import { toCode } from './role-metadata.js';

/** A reference that matches several roles. The hint lists the candidates. */
export class AmbiguousRole extends UserError {
  constructor(
    readonly reference: string,
    readonly candidates: readonly LoadedRole[],
  ) {
    super(`${reference} matches ${candidates.length} roles`, { hint: `${choiceHint(candidates)}:\n${listCandidates(candidates)}` });
  }

  /** Whether several files of a folder have the same id, which is a mistake in the files rather than a name that may mean several roles. */
  get isOfOneId(): boolean {
    return new Set(idsOf(this.candidates)).size < this.candidates.length;
  }

  /**
   * The candidate of a number, from 1.
   * @throws UserError if the number is missing or out of range
   */
  candidateAt(number: number | undefined): LoadedRole {
    const chosen = number === undefined ? undefined : this.candidates[number - 1];
    if (chosen) return chosen;
    const range = `--pick 1 to ${this.candidates.length}`;
    throw new UserError(number === undefined ? this.message : `${this.message}, but --pick is ${number}`, {
      hint: `${choiceHint(this.candidates)}, or with ${range}:\n${listCandidates(this.candidates)}`,
    });
  }
}

/** If several files of a folder have the same id, only their paths tell them apart. */
function choiceHint(candidates: readonly LoadedRole[]): string {
  const shared = idsOf(candidates).find((id, index, ids) => ids.indexOf(id) !== index);
  if (shared === undefined) return 'Choose one by its id or code';
  const duplicates = candidates.filter(({ parsed }) => parsed.role.id === shared);
  const folder = duplicates[0]?.folder.path ?? '';
  return `${duplicates.length} files in ${folder} have the id ${shared}: give each its own id, or choose one by its path`;
}

function idsOf(candidates: readonly LoadedRole[]): string[] {
  return candidates.map(({ parsed }) => parsed.role.id);
}

function listCandidates(candidates: readonly LoadedRole[]): string {
  const width = String(candidates.length).length;
  const ids = idsOf(candidates);
  return candidates
    .map((candidate, index) => {
      const hasSharedId = ids.filter((id) => id === candidate.parsed.role.id).length > 1;
      return candidateLines(candidate, String(index + 1).padStart(width), hasSharedId);
    })
    .join('\n');
}

function candidateLines({ parsed: { role }, path }: LoadedRole, number: string, hasSharedId: boolean): string {
  const codes = Object.values(role.codes ?? {}).map((code) => toCode(code).code);
  const names = [hasSharedId ? path : role.id, ...codes.slice(0, 1), role.title].join('  ');
  const summary = firstSentence(role['summary']);
  return `${number}  ${names}${summary === '' ? '' : `\n${' '.repeat(number.length + 2)}${summary}`}`;
}

/** Ends at the first full stop, question mark or exclamation mark before a capital letter. */
function firstSentence(summary: unknown): string {
  const text = typeof summary === 'string' ? summary.trim().replace(/\s+/g, ' ') : '';
  return /^.*?[.!?](?= \p{Lu})/u.exec(text)?.[0] ?? text;
}
