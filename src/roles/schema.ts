import * as v from 'valibot';
import { kindByShape, kindNamed, kinds } from '../categories/index.js';
import { longestName, mostKeys, mostLevels, mostSteps } from '../categories/limits.js';
import { date, figure, sentence, slug } from '../categories/plain.js';
import { standardCategories } from '../categories/standard.js';
import type { LevelKey, MetadataKey } from './keys.js';

const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2999));
const day = v.union([date, year]);
const roleId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'));
const levelId = v.union([slug, v.pipe(v.number(), v.integer(), v.minValue(0))]);

const name = v.pipe(sentence, v.maxLength(longestName, `must have ${longestName} letters or fewer`));

const code = v.union([sentence, v.strictObject({ code: sentence, match: v.optional(v.picklist(['exact', 'close', 'broad'])) })]);

const scale = v.union([
  v.pipe(v.array(sentence), v.minLength(2, 'must have two steps at least'), v.maxLength(mostSteps)),
  v.strictObject({ minimum: figure, maximum: figure }),
]);

const source = v.strictObject({
  title: sentence,
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'must be a web address'))),
  publisher: v.optional(sentence),
  license: v.optional(sentence),
  published: v.optional(day),
  retrieved: v.optional(day),
  note: v.optional(sentence),
});

/** A category whose name does not tell its kind, whatever it is. */
const anyKind = v.union(Object.values(kinds).map(({ schema }) => schema));

/** What it has to be is told by its shape alone, so that a list of figures is not held to be one of items. */
const customCategory = v.lazy((raw): v.GenericSchema => {
  const kind = kindByShape(raw);
  return kind === null ? anyKind : kind.schema;
});

const categories = Object.fromEntries(
  Object.entries(standardCategories).map(([id, { kind }]) => [id, v.optional(kind ? kindNamed(kind).schema : customCategory)]),
);

/** By category, the inherited entries that are not taken over: by id, text or attribute. */
const without = v.optional(v.record(v.string(), v.array(sentence)));

const ofLevel = {
  id: levelId,
  title: v.optional(name),
  aliases: v.optional(v.array(name)),
  without,
} satisfies Record<LevelKey, v.GenericSchema>;

const level = v.objectWithRest({ ...ofLevel, ...categories }, customCategory);

const metadata = {
  id: roleId,
  title: name,
  aliases: v.optional(v.array(name)),
  codes: v.optional(v.record(v.string(), code)),
  extends: v.optional(sentence),
  without,
  scales: v.optional(v.record(v.string(), scale)),
  sources: v.optional(v.record(slug, source)),
  tags: v.optional(v.array(sentence)),
  related: v.optional(v.array(v.union([sentence, v.pipe(v.array(sentence), v.minLength(2), v.maxLength(6))]))),
  levels: v.optional(v.pipe(v.array(level), v.maxLength(mostLevels))),
} satisfies Record<MetadataKey, v.GenericSchema>;

/** The whole of a role file. `extends` and `source` are followed, ids and ratings held against each other, after this. */
export const roleSchema = v.pipe(v.objectWithRest({ ...metadata, ...categories }, customCategory), v.maxEntries(mostKeys));

export type RoleFile = v.InferOutput<typeof roleSchema>;
