import * as v from 'valibot';
import { maxNumber } from './limits.js';
import type { ItemCell } from '../model/role.js';
import { onetImportance } from './scale.js';

/** Text that says something. */
export const textSchema = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'));

/** A name without spaces that other places can refer to. */
export const slugSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.:-]*$/, 'must be letters, digits and -_.: without spaces'));

/** A day, a month or a year that exists, ISO 8601. */
export const dateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date such as 2026, 2026-11 or 2026-11-22'),
  v.check(isDate, 'must be a date that exists'),
);

/** Any number that people write; differences of larger ones cannot be reckoned. */
export const numberSchema = v.pipe(v.number(), v.finite('must be a number'), v.minValue(-maxNumber), v.maxValue(maxNumber));

function isDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  // A day that does not exist is one of another month, and a year of two digits one of the last century.
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCFullYear() === year && time.getUTCMonth() === month - 1;
}

const known = {
  text: v.optional(textSchema),
  name: v.optional(textSchema),
  id: v.optional(slugSchema),
  aliases: v.optional(v.array(textSchema)),
  level: v.optional(v.union([numberSchema, textSchema])),
  importance: v.optional(v.pipe(numberSchema, v.minValue(onetImportance.minimum), v.maxValue(onetImportance.maximum))),
  need: v.optional(v.picklist(['required', 'preferred'])),
  'same-as': v.optional(v.union([textSchema, v.array(textSchema)])),
  note: v.optional(textSchema),
  source: v.optional(slugSchema),
};

const named = 'must have a text or a name, and not both';

/** A value of an attribute: plain text, or a map with its text (or `name`) and what is known of it. */
export const itemSchema = v.union([
  textSchema,
  v.pipe(
    v.strictObject(known),
    v.check(({ text, name }) => (text === undefined) !== (name === undefined), named),
  ),
]);

/** An entry of a list. It may stand under a theme; one that overrides an inherited entry by its id may leave the text to that. */
export const entrySchema = v.union([
  textSchema,
  v.pipe(
    v.strictObject({ ...known, theme: v.optional(textSchema) }),
    v.check(({ text, name, id }) => (text === undefined) !== (name === undefined) || (text === undefined && id !== undefined), named),
  ),
]);

type RawItem = v.InferOutput<typeof itemSchema>;

/** The item as the model has it: plain text becomes a cell of text alone. A text left to the inherited entry is empty. */
export function toCell(raw: RawItem): ItemCell {
  if (typeof raw === 'string') return { text: raw.trim() };
  const { text, name, 'same-as': sameAs, ...rest } = raw;
  const codes = typeof sameAs === 'string' ? [sameAs] : sameAs;
  return { text: (text ?? name ?? '').trim(), ...rest, ...(codes && { sameAs: codes }) };
}
