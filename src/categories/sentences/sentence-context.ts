import type { CitedSource, ComparedRole } from '../../model/comparison.js';
import { type RoleName, roleNames } from './role-names.js';

/** What sentences about a comparison know besides its rows. */
export interface SentenceContext {
  readonly roles: readonly SpokenRole[];
  /** Whether the roles are levels of one role. */
  readonly isLadder: boolean;
}

/** A role as sentences name it, with what it cites. */
export interface SpokenRole extends RoleName {
  readonly codes: ComparedRole['codes'];
  /** Its sources, by the keys that cells cite. */
  readonly sources: Readonly<Record<string, CitedSource>>;
}

/** Makes the context of the sentences about a comparison. */
export function sentenceContext(roles: readonly ComparedRole[], sources: readonly CitedSource[]): SentenceContext {
  const names = roleNames(roles);
  return {
    isLadder: roles.some(({ level }) => level !== null) && roles.every((role) => isOfSameFile(role, roles[0])),
    roles: roles.flatMap(({ codes, id, level }, role) => {
      const ref = level === null ? id : `${id}@${level}`;
      const cited = sources.filter((source) => source.roles.includes(ref)).map((source) => [source.id, source] as const);
      const name = names[role];
      return name ? [{ ...name, codes, sources: Object.fromEntries(cited) }] : [];
    }),
  };
}

function isOfSameFile(role: ComparedRole, other: ComparedRole | undefined): boolean {
  return role.id === other?.id && role.file === other.file && role.origin === other.origin;
}
