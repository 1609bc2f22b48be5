import type { CommonOptions } from './options.js';
import { isLeftAlone, type Process } from './process.js';

/** The program that shows a long text a screen at a time. */
export interface Pager {
  readonly command: string;
  /** As a person wrote it, with options and quotes for a shell to read. */
  readonly isShell: boolean;
}

/** The pager that is wanted: COMPARE_PAGER's, then PAGER's, then less; null where the text is printed as it is. */
export function pagerOf({ env, stdout }: Process, { pager }: Pick<CommonOptions, 'pager'>): Pager | null {
  if (!pager || !stdout.isTTY || isLeftAlone(env)) return null;
  const wanted = env['COMPARE_PAGER'] ?? env['PAGER'];
  if (wanted === undefined) return { command: 'less', isShell: false };
  const named = wanted.trim();
  return named === '' || named === 'cat' ? null : { command: wanted, isShell: true };
}
