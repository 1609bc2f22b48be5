/** Lists whose order may change, as docs/json.md says. */
const unordered = new Set(['rows', 'keep', 'raise', 'learn', 'leave', 'steps', 'pay', 'items', 'sources', 'highlights', 'seeAlso']);
/** What is judged, or said for people: it may be judged or said otherwise. */
const judged = new Set(['score', 'similarity', 'percentile', 'why', 'highlights', 'seeAlso', 'message', 'hint']);

/** What a result said and a later one does not say any more, as paths with what stood there. Keys may be added, and values of a list in no order. */
export function breakingChanges(then: unknown, now: unknown, path: readonly string[] = []): string[] {
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  if (judged.has(key)) return [];
  if (Array.isArray(then) && Array.isArray(now)) return unordered.has(key) ? lostOfSet(then, now, path) : lostOfList(then, now, path);
  if (isMap(then) && isMap(now)) return Object.keys(then).flatMap((name) => breakingChanges(then[name], now[name], [...path, name]));
  return Object.is(then, now) ? [] : [`${path.join('.')}: ${JSON.stringify(then)}`];
}

function lostOfList(then: readonly unknown[], now: readonly unknown[], path: readonly string[]): string[] {
  const length = then.length === now.length ? [] : [`${path.join('.')}: ${then.length} of them`];
  return [...length, ...then.flatMap((each, index) => breakingChanges(each, now[index], [...path, String(index)]))];
}

/** Each is found again, and as often. */
function lostOfSet(then: readonly unknown[], now: readonly unknown[], path: readonly string[]): string[] {
  const left = [...now];
  return then.flatMap((each, index) => {
    const found = left.findIndex((other) => breakingChanges(each, other, [...path, String(index)]).length === 0);
    if (found >= 0) left.splice(found, 1);
    return found >= 0 ? [] : [`${[...path, index].join('.')}: ${JSON.stringify(each)}`];
  });
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
