import * as v from 'valibot';
import { maxNumber, maxPoints } from './limits.js';
import type { ItemCell } from '../model/role.js';
import type { YamlValue } from '../model/yaml-value.js';
import { onetImportance } from './scale.js';

/** Text that is not blank. */
export const textSchema = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'));

/** An id, which can be referred to. */
export const slugSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.:-]*$/, 'must be letters, digits and -_.: without spaces'));

/** A date that exists: a year, a month or a day, ISO 8601. */
export const dateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date such as 2026, 2026-11 or 2026-11-22'),
  v.check(isDate, 'must be a date that exists'),
);

/** A number within the range in which differences are exact enough. */
export const numberSchema = v.pipe(v.number(), v.finite('must be a number'), v.minValue(-maxNumber), v.maxValue(maxNumber));

function isDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  // Date moves a day that does not exist to the next month, and a two-digit year to the last century.
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCFullYear() === year && time.getUTCMonth() === month - 1;
}

const itemKeys = {
  text: v.optional(textSchema),
  name: v.optional(textSchema),
  id: v.optional(slugSchema),
  aliases: v.optional(v.array(textSchema)),
  level: v.optional(v.union([numberSchema, textSchema])),
  importance: v.optional(v.pipe(numberSchema, v.minValue(onetImportance.minimum), v.maxValue(onetImportance.maximum))),
  need: v.optional(v.picklist(['required', 'preferred'])),
  'same-as': v.optional(v.union([textSchema, v.array(textSchema)])),
  note: v.optional(textSchema),
  description: v.optional(textSchema),
  points: v.optional(v.pipe(v.array(textSchema), v.maxLength(maxPoints))),
  source: v.optional(slugSchema),
};

const nameMessage = 'must have a text or a name, and not both';

/** A value of an attribute: plain text, or a map with a `text` or `name`, ratings and other facts. */
export const itemSchema = v.union([
  textSchema,
  v.pipe(
    v.strictObject(itemKeys),
    v.check(({ text, name }) => (text === undefined) !== (name === undefined), nameMessage),
  ),
]);

/** An item of a list, which can also have a theme. If it overrides an inherited item by its id, it can omit the text. */
export const entrySchema = v.union([
  textSchema,
  v.pipe(
    v.strictObject({ ...itemKeys, theme: v.optional(textSchema) }),
    v.check(({ text, name, id }) => (text === undefined) !== (name === undefined) || (text === undefined && id !== undefined), nameMessage),
  ),
]);

type RawItem = v.InferOutput<typeof itemSchema>;

/** Converts an item to a cell. The text is empty if the item omits it, in which case it is inherited. */
export function toCell(raw: RawItem): ItemCell {
  if (typeof raw === 'string') return { text: raw.trim() };
  const { text, name, 'same-as': sameAs, ...rest } = raw;
  const codes = typeof sameAs === 'string' ? [sameAs] : sameAs;
  return { text: (text ?? name ?? '').trim(), ...rest, ...(codes && { sameAs: codes }) };
}

/**
 * Converts a cell back to an item: plain text if it is nothing more.
 * @param key the key of its text
 */
export function fromCell({ id, text, aliases, sameAs, note, source, ...facts }: ItemCell, key: 'text' | 'name', theme?: string): YamlValue {
  const [code, ...moreCodes] = sameAs ?? [];
  const codes = code === undefined || moreCodes.length > 0 ? sameAs : code;
  const others = { theme, aliases, ...facts, 'same-as': codes, note, source };
  const hasOthers = id !== undefined || Object.values(others).some((value) => value !== undefined);
  return hasOthers ? { id, [key]: text, ...others } : text;
}
