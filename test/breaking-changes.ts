/** Lists whose order may change (see docs/json.md). */
const unordered = new Set(['rows', 'keep', 'raise', 'learn', 'leave', 'steps', 'pay', 'items', 'sources', 'highlights', 'seeAlso']);
/** Keys of judgements and of text for people, which may change. */
const unstable = new Set(['score', 'similarity', 'percentile', 'why', 'highlights', 'seeAlso', 'message', 'hint']);

/**
 * The values of an earlier result that a later one no longer has, as `path: value`. Keys may be added, and items of some lists may be added and
 * reordered.
 * @param path of both values in their results
 */
export function breakingChanges(before: unknown, after: unknown, path: readonly string[] = []): string[] {
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  if (unstable.has(key)) return [];
  if (Array.isArray(before) && Array.isArray(after))
    return unordered.has(key) ? changesOfSet(before, after, path) : changesOfList(before, after, path);
  if (isMap(before) && isMap(after))
    return Object.keys(before).flatMap((name) => breakingChanges(before[name], after[name], [...path, name]));
  return Object.is(before, after) ? [] : [`${path.join('.')}: ${JSON.stringify(before)}`];
}

function changesOfList(before: readonly unknown[], after: readonly unknown[], path: readonly string[]): string[] {
  const length = before.length === after.length ? [] : [`${path.join('.')}: ${before.length} of them`];
  return [...length, ...before.flatMap((each, index) => breakingChanges(each, after[index], [...path, String(index)]))];
}

/** Requires each item as often as before. */
function changesOfSet(before: readonly unknown[], after: readonly unknown[], path: readonly string[]): string[] {
  const remaining = [...after];
  return before.flatMap((each, index) => {
    const found = remaining.findIndex((other) => breakingChanges(each, other, [...path, String(index)]).length === 0);
    if (found >= 0) remaining.splice(found, 1);
    return found >= 0 ? [] : [`${[...path, index].join('.')}: ${JSON.stringify(each)}`];
  });
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
