import type { ListedRole } from '../model/role.js';
import type { Folder } from './folder.js';

/** A bundled role has no file that is anybody's business. */
export function whereFrom({ origin }: Folder, path: string): Pick<ListedRole, 'origin' | 'file'> {
  return { origin, file: origin === 'bundled' ? null : path };
}
