// Reads values of JSON that may have any shape: whatever is not as expected counts as not stated.

export type JsonMap = Readonly<Record<string, unknown>>;

export function isJsonMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value itself if it is a list, nothing for null, else a list of it alone. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
}

/** The map itself; an empty one for anything else. */
export function mapOf(value: unknown): JsonMap {
  return isJsonMap(value) ? value : {};
}

/**
 * The texts of a value: a string or number, what an object is called, or those of a list. None for anything else, and none that are blank.
 * @param depth how far to look into lists and objects
 */
export function textsOf(value: unknown, depth = 4): string[] {
  if (typeof value === 'string') return /\S/.test(value) ? [value.trim()] : [];
  if (typeof value === 'number') return Number.isFinite(value) ? [String(value)] : [];
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, depth - 1));
  return isJsonMap(value) ? (nameKeys.map((key) => textsOf(value[key], depth - 1)).find((texts) => texts.length > 0) ?? []) : [];
}

/** The keys under which objects say what they are, JSON-LD's own included. */
const nameKeys = ['@value', 'name', 'title', 'text', 'label', 'value', 'description'];

/** The first text of a value; null if it has none. */
export function textOf(value: unknown): string | null {
  return textsOf(value)[0] ?? null;
}

/** A number, or one that is written as text, with or without separators of thousands: `60,000`, `60.000`, `36.50`; null for anything else. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const digits = value.replace(/[^\d.,]/g, '').replace(/[.,](?=\d{3}(?!\d))/g, '');
  const number = Number(digits.replace(',', '.'));
  return digits === '' || !Number.isFinite(number) ? null : number;
}
