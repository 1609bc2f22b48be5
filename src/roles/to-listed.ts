import type { ListedRole } from '../model/role.js';
import type { Shelved } from './folder.js';
import { listedOf } from './listed.js';
import { whereFrom } from './where-from.js';

/** A role of a folder, as far as lists show it. */
export function toListed({ draft, folder, path }: Shelved): ListedRole {
  return { ...listedOf(draft.role), ...whereFrom(folder, path) };
}
