import { categoryKind } from '../../categories/index.js';
import type { Category, Entry } from '../../model/role.js';

/** Whether a category asks for things: not if it is a text, describes what the work is like, or has figures such as pay. */
export function isAskedFor({ id, kind: name, entries }: Category): boolean {
  const kind = categoryKind(name);
  return kind.isRequirement(id) && !kind.isProse && !entries.some(({ cell }) => kind.diffableText(cell) === null);
}

/** Any of several fields of study will do, so none of them is a point; neither is what is asked for in no way. */
export function isPoint({ label, cell }: Entry): boolean {
  return label !== 'education, fields' && cell.text !== 'none';
}
