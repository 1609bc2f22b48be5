import * as v from 'valibot';
import { kindByShape, categoryKind, categoryKinds } from '../categories/index.js';
import { maxNameLength, maxKeys, maxLevels, maxSteps } from '../categories/limits.js';
import { dateSchema, numberSchema, textSchema, slugSchema } from '../categories/entry-schemas.js';
import { standardCategories } from '../categories/standard.js';
import { languageSchema } from './language-code.js';
import type { LevelKey, MetadataKey } from './raw-role.js';

const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2999));
const day = v.union([dateSchema, year]);
const roleId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'));
const levelNumber = v.pipe(v.number(), v.integer(), v.minValue(0));
const levelId = v.union([slugSchema, levelNumber]);

/** A level of another ladder, or of a role. */
const levelReference = v.union([
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9][\w.:-]*(@[A-Za-z0-9][\w.:-]*)?$/, 'must be a level such as IC4, or a role and its level such as manager@M2'),
  ),
  levelNumber,
]);

const name = v.pipe(textSchema, v.maxLength(maxNameLength, `must have ${maxNameLength} letters or fewer`));

const code = v.union([textSchema, v.strictObject({ code: textSchema, match: v.optional(v.picklist(['exact', 'close', 'broad'])) })]);

const scale = v.union([
  v.pipe(v.array(textSchema), v.minLength(2, 'must have at least two steps'), v.maxLength(maxSteps)),
  v.strictObject({ minimum: numberSchema, maximum: numberSchema }),
]);

const source = v.strictObject({
  title: textSchema,
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'must be a web address'))),
  publisher: v.optional(textSchema),
  license: v.optional(textSchema),
  published: v.optional(day),
  retrieved: v.optional(day),
  note: v.optional(textSchema),
  margins: v.optional(v.record(v.string(), v.pipe(numberSchema, v.minValue(0)))),
});

/** A custom category whose shape does not tell its kind either. */
const anyKind = v.union(categoryKinds.map(({ schema }) => schema));

/** The kind of a custom category follows from its shape, so that a list of pay figures is not checked as a list of items. */
const customCategory = v.lazy((raw): v.GenericSchema => {
  const kind = kindByShape(raw);
  return kind === null ? anyKind : kind.schema;
});

const categories = Object.fromEntries(
  Object.entries(standardCategories).map(([id, { kind }]) => [id, v.optional(kind ? categoryKind(kind).schema : customCategory)]),
);

/** The inherited entries to remove, by category: their id, text or attribute. */
const without = v.optional(v.record(v.string(), v.array(textSchema)));

const replacesMessage = 'must be a list of categories, or all';

/** The categories of which nothing is inherited. */
const replaces = v.optional(v.union([v.array(textSchema), v.picklist(['all'], replacesMessage)]));

/** What a file was made from, if it describes one job on offer or one person rather than a role. */
const documents = ['posting', 'resume', 'offer'] as const;

const levelMetadata = {
  id: levelId,
  title: v.optional(name),
  aliases: v.optional(v.array(name)),
  'same-as': v.optional(v.union([levelReference, v.array(levelReference)])),
  without,
  replaces,
} satisfies Record<LevelKey, v.GenericSchema>;

const level = v.objectWithRest({ ...levelMetadata, ...categories }, customCategory);

const metadata = {
  id: roleId,
  title: name,
  aliases: v.optional(v.array(name)),
  language: v.optional(languageSchema),
  document: v.optional(v.picklist(documents)),
  codes: v.optional(v.record(v.string(), code)),
  extends: v.optional(textSchema),
  without,
  replaces,
  scales: v.optional(v.record(v.string(), scale)),
  sources: v.optional(v.record(slugSchema, source)),
  tags: v.optional(v.array(textSchema)),
  related: v.optional(v.array(v.union([textSchema, v.pipe(v.array(textSchema), v.minLength(2), v.maxLength(6))]))),
  levels: v.optional(v.pipe(v.array(level), v.maxLength(maxLevels))),
} satisfies Record<MetadataKey, v.GenericSchema>;

/** A role file. References (`extends`, `source`), ids and ratings are checked separately. */
export const roleSchema = v.pipe(v.objectWithRest({ ...metadata, ...categories }, customCategory), v.maxEntries(maxKeys));

export type RoleFile = v.InferOutput<typeof roleSchema>;
