/**
 * Groups values by a key, in the order of their first appearance.
 * @template Value, Key
 * @param {Iterable<Value>} values
 * @param {(value: Value) => Key} keyOf
 * @returns {Map<Key, Value[]>}
 */
export function groupBy(values, keyOf) {
  const groups = new Map();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
