/** A mapping of JSON, whose fields are read one by one: one of the wrong type is left out, with a note, and loses nothing else. */
export interface JsonFields {
  /** The first of these keys that has a text, trimmed. Numbers count as texts; null if there is none. */
  text(...keys: readonly string[]): string | null;
  /** All texts under these keys. A text alone counts as a list of one. */
  texts(...keys: readonly string[]): string[];
  /**
   * The mappings in the list under this key. A text in it counts as a mapping of `textKey`, and `English: native` in a mapping that stands in the place of
   * the list as one of `textKey` and `valueKey`.
   */
  list(key: string, textKey?: string, valueKey?: string): JsonFields[];
  /** The mapping under this key; one without fields if there is none. */
  mapping(key: string): JsonFields;
}

/** @param unread collects what was left out, in sentences */
export function jsonFields(value: unknown, path: string, unread: string[]): JsonFields {
  const fields = isMapping(value) ? value : {};
  const pathOf = (key: string): string => (path === '' ? key : `${path}.${key}`);
  const leaveOut = (at: string, found: unknown, expected: string): void =>
    void unread.push(`left out ${at}: ${describe(found)}, where ${expected} should be`);

  const text = (...keys: readonly string[]): string | null => {
    for (const key of keys) {
      const found = fields[key];
      if (isBlank(found)) continue;
      const stated = textOf(found);
      if (stated !== null) return stated;
      leaveOut(pathOf(key), found, 'a text');
    }
    return null;
  };

  const texts = (...keys: readonly string[]): string[] =>
    keys.flatMap((key) => {
      const found = fields[key];
      if (isBlank(found)) return [];
      const items = Array.isArray(found) ? found : [found];
      return items.flatMap((item: unknown, index) => {
        if (isBlank(item)) return [];
        const stated = textOf(item) ?? (isMapping(item) ? textOf(item['name']) : null);
        if (stated === null) leaveOut(Array.isArray(found) ? `${pathOf(key)}[${index}]` : pathOf(key), item, 'a text');
        return stated ?? [];
      });
    });

  const list = (key: string, textKey?: string, valueKey?: string): JsonFields[] => {
    const found = fields[key];
    if (isBlank(found)) return [];
    return itemsOf(found, textKey, valueKey).flatMap((item, index) => {
      if (isBlank(item)) return [];
      const at = Array.isArray(found) ? `${pathOf(key)}[${index}]` : pathOf(key);
      if (isMapping(item)) return [jsonFields(item, at, unread)];
      const stated = textOf(item);
      if (stated !== null && textKey !== undefined) return [jsonFields({ [textKey]: stated }, at, unread)];
      leaveOut(at, item, Array.isArray(found) ? 'a mapping' : 'a list');
      return [];
    });
  };

  const mapping = (key: string): JsonFields => {
    const found = fields[key];
    if (!isBlank(found) && !isMapping(found)) leaveOut(pathOf(key), found, 'a mapping');
    return jsonFields(found, pathOf(key), unread);
  };
  return { text, texts, list, mapping };
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Exporters write nulls, empty texts and empty lists for what is missing. */
function isBlank(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
}

/** The items of what should be a list: a text is split, a mapping is a single item or one of names and values. What stands before a list only groups it. */
function itemsOf(found: unknown, textKey: string | undefined, valueKey: string | undefined): readonly unknown[] {
  if (Array.isArray(found)) return found;
  if (typeof found === 'string' && textKey !== undefined) return splitList(found);
  if (!isMapping(found) || textKey === undefined || valueKey === undefined || Object.hasOwn(found, textKey) || Object.hasOwn(found, 'name'))
    return [found];
  return Object.entries(found).map(([name, value]) =>
    Array.isArray(value) ? { group: name, keywords: value } : { [textKey]: name, [valueKey]: value },
  );
}

function splitList(text: string): string[] {
  return text.split(/[\n;,](?![^()]{0,200}\))/).map((item) => item.trim());
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isMapping(value)) return 'a mapping';
  return typeof value === 'string' ? 'a text' : typeof value === 'number' ? 'a number' : String(value);
}
