import type { Entry } from '../model/role.js';

/**
 * The attribute within which an entry is looked for. A theme only groups the entries of a list: what another role puts under another theme is
 * the same thing still.
 */
export function attributeOf({ kind, label }: Entry): string {
  return kind === 'list' ? '' : (label ?? '');
}
