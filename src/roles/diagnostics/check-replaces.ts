import { categoryKeys, type RawLayer, type RawMap, isMap } from '../raw-role.js';
import { didYouMean } from '../../spelling.js';
import type { ValueFault } from './value-fault.js';

/**
 * Reports categories under `replaces` that are neither inherited nor stated, so that there is nothing to replace, and those under `without` at the same time. One that is
 * only stated is no fault: scripts that convert a framework say so at every level.
 * @param inherited by the id of the category
 */
export function checkReplaces(layer: RawLayer, inherited: ReadonlyMap<string, unknown>): ValueFault[] {
  const faults = [...unknownCategories(layer, inherited), ...contradictions(layer.node)];
  return faults.map((fault) => ({ ...fault, path: [...layer.path, ...fault.path] }));
}

/** Whether nothing of a category is inherited by a role or a level, which may not match the schema. */
export function isReplacedIn({ replaces }: RawMap, category: string): boolean {
  return replaces === 'all' || (Array.isArray(replaces) && replaces.includes(category));
}

function unknownCategories({ node, path }: RawLayer, inherited: ReadonlyMap<string, unknown>): ValueFault[] {
  const { replaces } = node;
  if (replaces === 'all' && path.length === 0 && inherited.size === 0)
    return [
      { path: ['replaces'], part: 'value', message: 'the role extends no other, so there is nothing to replace', hint: 'Leave it out.' },
    ];
  if (!Array.isArray(replaces)) return [];
  return replaces.flatMap((category: unknown, index): ValueFault[] => {
    if (typeof category !== 'string' || inherited.has(category) || node[category] !== undefined) return [];
    const message = `no category ${category} is inherited, so there is nothing to replace`;
    return [{ path: ['replaces', index], part: 'value', message, hint: () => hintFor(category, [...inherited.keys()]) }];
  });
}

function hintFor(category: string, inherited: readonly string[]): string {
  if (category === 'all') return 'To replace all categories, write replaces: all.';
  const meant = didYouMean(category, inherited);
  if (meant !== undefined) return meant;
  if (inherited.length === 0) return 'Leave it out: nothing at all is inherited here.';
  return categoryKeys.includes(category) ? 'Leave it out: it is not stated here either.' : `Inherited are: ${inherited.join(', ')}.`;
}

function contradictions(node: RawMap): ValueFault[] {
  const without = isMap(node['without']) ? Object.keys(node['without']) : [];
  return without
    .filter((category) => isReplacedIn(node, category))
    .map((category) => ({
      path: ['without', category],
      part: 'key',
      message: `${category} is replaced as a whole, so without has nothing to leave out`,
      hint: 'Leave it out, either here or under replaces.',
    }));
}
