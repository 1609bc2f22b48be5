import * as v from 'valibot';
import { dateSchema, numberSchema, slugSchema, textSchema } from '../entry-schemas.js';
import { maxEntries, maxNameLength } from '../limits.js';
import { currencies, periods } from './pay-figures.js';

const statisticSchema = v.pipe(
  v.string(),
  v.regex(/^(mean|median|minimum|maximum|p[1-9]\d?)$/, 'must be mean, median, minimum, maximum or a percentile such as p10'),
);

const amountKeys = { amount: v.pipe(numberSchema, v.minValue(0)), currency: v.picklist(currencies) };

const otherKeys = {
  region: v.optional(textSchema),
  'as-of': v.optional(dateSchema),
  occupation: v.optional(textSchema),
  'top-coded': v.optional(v.boolean()),
  note: v.optional(textSchema),
  source: v.optional(slugSchema),
};

/** A figure of the pay as a whole, of which nothing is paid once. */
const wholeSchema = v.strictObject({
  statistic: statisticSchema,
  ...amountKeys,
  period: v.picklist(periods.filter((period) => period !== 'once')),
  ...otherKeys,
});

/** A part of pay: one amount, or a statistic of it. */
const partSchema = v.strictObject({
  part: v.pipe(textSchema, v.maxLength(maxNameLength, `must have ${maxNameLength} letters or fewer`)),
  statistic: v.optional(statisticSchema),
  ...amountKeys,
  period: v.picklist(periods),
  guaranteed: v.optional(v.boolean()),
  ...otherKeys,
});

/** What a figure may be, for whoever knows only that it is one. */
export const anyFigureSchema = v.union([wholeSchema, partSchema]);

/** Chosen by its key `part`, so that faults are told of what was meant. */
const figureSchema = v.lazy((raw): typeof wholeSchema | typeof partSchema | typeof anyFigureSchema => {
  if (raw === undefined) return anyFigureSchema;
  return typeof raw === 'object' && raw !== null && Object.hasOwn(raw, 'part') ? partSchema : wholeSchema;
});

/** The pay of a role file. */
export const paySchema = v.pipe(v.array(figureSchema), v.maxLength(maxEntries));

export type StatedFigure = v.InferOutput<typeof anyFigureSchema>;
