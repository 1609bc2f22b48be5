import type { LadderLevel, Role } from '../model/role.js';
import type { Hint } from '../model/report.js';
import { quoteForShell } from './quote-for-shell.js';

/** `1 Associate Backend Engineer`: what names each level on the command line, and its title if that says more. */
export function levelNames({ ladder }: Pick<Role, 'ladder'>): string[] {
  return ladder.map((level) => (bareTitle(level) === level.title ? titleWithId(level) : level.id));
}

/** The title without the id: a level without a title of its own has the role's, with its id. */
export function bareTitle({ id, title }: Pick<LadderLevel, 'id' | 'title'>): string {
  const end = ` (${id})`;
  return title.endsWith(end) ? title.slice(0, -end.length) : title;
}

function titleWithId({ id, title }: LadderLevel): string {
  const words: readonly string[] = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.includes(id.toLowerCase()) ? title : `${id} ${title}`;
}

/** How to see the levels of a role side by side; nothing if it has hardly any, or cannot be named on a command line. */
export function ladderHint({ ref, id, level, origin, ladder }: Role): Hint[] {
  if (ladder.length < 2 || origin === 'stdin') return [];
  const reference = level === null ? ref : ref.endsWith(`@${level}`) ? ref.slice(0, -level.length - 1) : id;
  return [{ purpose: 'All levels side by side', command: `compare ladder ${quoteForShell(reference)}` }];
}
