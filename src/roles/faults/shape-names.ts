const names: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a figure',
  boolean: 'true or false',
  picklist: 'a known word',
  array: 'a list',
  strict_object: 'a map',
  loose_object: 'a map',
  object_with_rest: 'a map',
  record: 'a map',
};

/** The shapes that would do, in words: `text or a map`. */
export function shapeNames(types: readonly string[]): string {
  const known = [...new Set(types.map((type) => names[type] ?? type))];
  return known.length < 2 ? known.join('') : `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`;
}
