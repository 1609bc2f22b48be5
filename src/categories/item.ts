import type { ItemCell } from '../model/role.js';
import * as v from 'valibot';
import { figure, sentence, slug } from './plain.js';
import { onetImportance } from './scale.js';

const known = {
  text: v.optional(sentence),
  name: v.optional(sentence),
  id: v.optional(slug),
  aliases: v.optional(v.array(sentence)),
  level: v.optional(v.union([figure, sentence])),
  importance: v.optional(v.pipe(figure, v.minValue(onetImportance.minimum), v.maxValue(onetImportance.maximum))),
  need: v.optional(v.picklist(['required', 'preferred'])),
  'same-as': v.optional(v.union([sentence, v.array(sentence)])),
  note: v.optional(sentence),
  source: v.optional(slug),
};

const named = 'must have a text or a name, and not both';

/** A value of an attribute: plain text, or a map with its text (or `name`) and what is known of it. */
export const itemSchema = v.union([
  sentence,
  v.pipe(
    v.strictObject(known),
    v.check(({ text, name }) => (text === undefined) !== (name === undefined), named),
  ),
]);

/** An entry of a list. It may stand under a theme; one that overrides an inherited entry by its id may leave the text to that. */
export const entrySchema = v.union([
  sentence,
  v.pipe(
    v.strictObject({ ...known, theme: v.optional(sentence) }),
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
