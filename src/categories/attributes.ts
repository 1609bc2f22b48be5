import * as v from 'valibot';
import type { EntryPosition, Tier } from './tier.js';
import type { AttributeDelta } from '../model/comparison.js';
import type { AttributeCell, AttributeEntry, Scale } from '../model/role.js';
import { attributeHighlights } from './attribute-highlights.js';
import { attributeNames, attributeOf, isListedValue } from './entries.js';
import { educationSteps, educationTitles, isSameScale, onetLevel, rankOf, spanOf, valueOnScale } from './scale.js';
import { itemSchema, numberSchema, slugSchema, textSchema, toCell } from './entry-schemas.js';
import { itemTiers } from './item-tiers.js';
import type { Scales } from './kind.js';
import { attributeGapPart, isAskedFor, riseOf } from './gap-part.js';
import { defineKind } from './define-kind.js';
import { isReworded, rewording } from './rewording.js';
import { briefItemDelta, itemDeltaText, itemDifference, spread } from './delta.js';
import { maxAttributes, maxEntries } from './limits.js';
import { normalizeText } from './normalize.js';
import { sharedKeyTier } from './shared-key-tier.js';

const educationStepSchema = v.picklist(educationSteps);

const itemsSchema = v.pipe(v.array(itemSchema), v.maxLength(maxEntries));

const educationSchema = v.strictObject({
  minimum: v.optional(educationStepSchema),
  preferred: v.optional(educationStepSchema),
  fields: v.optional(itemsSchema),
  note: v.optional(textSchema),
  source: v.optional(slugSchema),
});

const valueSchema = v.union([numberSchema, v.boolean(), itemSchema, itemsSchema]);
const schema = v.pipe(
  v.objectWithRest({ education: v.optional(v.union([educationStepSchema, educationSchema])) }, valueSchema),
  v.maxEntries(maxAttributes),
);

/** One value each is one thing, however it is put; where a role states a list, every value is an item of its own. */
const sameAttribute: Tier = {
  by: null,
  edges: (lists, isOpen, category) => {
    const listed = new Set(lists.flatMap((entries) => entries.filter(isListedValue).map(({ label }) => label)));
    const isSingle = ({ role, entry }: EntryPosition): boolean => !listed.has(lists[role]?.[entry]?.label ?? null);
    return sameLabel.edges(lists, (place) => isSingle(place) && isOpen(place), category);
  },
};

const sameLabel = sharedKeyTier(null, (entry) => [attributeOf(entry)]);

/** Requirements, environment …: named values, each a scalar, a list or a step on a ladder. */
export const attributes = defineKind<AttributeEntry, AttributeDelta>({
  kind: 'attributes',
  schema,
  matchesShape: (raw) => typeof raw === 'object' && raw !== null && !Array.isArray(raw),
  parseEntries: (raw, _category, scales) =>
    Object.entries(v.parse(schema, raw)).flatMap(([name, value]) =>
      value === undefined ? [] : isEducation(name, value) ? educationEntries(value) : valueEntries(name, value, scales),
    ),
  statements: (raw) =>
    typeof raw === 'object' && raw !== null ? Object.entries(raw).map(([name, value]) => ({ path: [name], raw: { [name]: value } })) : [],
  identity: (entry) => [attributeOf(entry)],
  restates: (own, inherited) =>
    attributeOf(own) === attributeOf(inherited) && (!own.listed || normalizeText(own.cell.text) === normalizeText(inherited.cell.text)),
  replacesAll: ([first, ...others], inherited) => inherited.filter((entry) => isSameAttribute(entry, first)).length === others.length + 1,
  tiers: [sameAttribute, ...itemTiers],
  difference,
  rewording,
  share,
  valueOn: valueOnScale,
  highlights: attributeHighlights,
  gapPart: attributeGapPart,
  rise: riseOf,
  isReworded: isReworded,
  // What is asked for under an attribute of which the first role says nothing: nothing is known of it, which is not that it is missing.
  isUnknown: ({ label }, rows) => rows.every((row) => row.label !== label || !row.cells[0]),
  isAskedFor,
  deltaText: itemDeltaText,
  briefDelta: briefItemDelta,
  columns: ['id', 'step'],
});

type Education = v.InferOutput<typeof educationSchema>;
type Value = v.InferOutput<typeof valueSchema>;

function isEducation(name: string, _value: Value | Education): _value is Education | (typeof educationSteps)[number] {
  return name === 'education';
}

function educationEntries(stated: Education | (typeof educationSteps)[number]): AttributeEntry[] {
  const { minimum, preferred, fields, note, source } = typeof stated === 'string' ? { minimum: stated } : stated;
  const rungs = [
    ...(minimum === undefined ? [] : [educationStepEntry('education, minimum', minimum)]),
    ...(preferred === undefined ? [] : [educationStepEntry('education, preferred', preferred)]),
  ];
  const noted = note === undefined ? rungs : withNote(rungs, note);
  return [...noted, ...(fields === undefined ? [] : listEntries('education, fields', fields, null))].map((entry) =>
    withSource(entry, source),
  );
}

/** A note speaks of what comes last, such as who goes on to the preferred degree. */
function withNote(rungs: readonly AttributeEntry[], note: string): AttributeEntry[] {
  const last = rungs.at(-1);
  return last ? [...rungs.slice(0, -1), { ...last, cell: { ...last.cell, note } }] : [single('education', { text: note })];
}

function educationStepEntry(label: string, step: (typeof educationSteps)[number]): AttributeEntry {
  const scale = { steps: educationSteps };
  return { ...single(label, { text: educationTitles[step], step, rank: rankOf(step, scale) ?? 0 }), scale };
}

function valueEntries(name: string, value: Value, scales: Scales): AttributeEntry[] {
  const scale = scales[name] ?? null;
  if (Array.isArray(value)) return listEntries(name, value, scale ?? onetLevel);
  return [{ ...single(name, scalarCell(value, scale)), scale: scale ?? (typeof value === 'object' ? onetLevel : null) }];
}

function scalarCell(value: Exclude<Value, unknown[]>, scale: Scale | null): AttributeCell {
  if (typeof value === 'boolean') return { text: value ? 'yes' : 'no', value };
  if (typeof value === 'number') return { text: String(value), value };
  const cell = toCell(value);
  const rank = scale && rankOf(cell.text, scale);
  return rank === null ? cell : { ...cell, step: cell.text, rank };
}

/** An empty list states that there is none; it is no entry that could be missing, but one that says so. */
function listEntries(label: string, items: readonly v.InferOutput<typeof itemSchema>[], scale: Scale | null): AttributeEntry[] {
  if (items.length === 0) return [single(label, { text: 'none' })];
  return items.map((item) => ({ kind: 'attributes', label, cell: toCell(item), scale, listed: true }));
}

function single(label: string, cell: AttributeCell): AttributeEntry {
  return { kind: 'attributes', label, cell, scale: null, listed: false };
}

/** The source of the rungs; fields of study state their own. */
function withSource(entry: AttributeEntry, source: string | undefined): AttributeEntry {
  return source === undefined ? entry : { ...entry, cell: { ...entry.cell, source } };
}

function difference(entries: readonly AttributeEntry[]): AttributeDelta | null {
  if (entries.some(isListedValue) || entries.every(({ cell }) => normalizeText(cell.text) === normalizeText(entries[0]?.cell.text ?? '')))
    return itemDifference(entries);
  if (entries.every(({ cell }) => cell.value !== undefined)) return numberDelta(entries);
  if (!entries.every(({ cell }) => cell.rank !== undefined)) return { changed: ['text'] };
  if (entries.some(({ scale }) => !isSameScale(scale, entries[0]?.scale ?? null)))
    return { notComparable: 'the steps are of different ladders' };
  return { rungs: spread(entries.map(({ cell }) => cell.rank ?? null)) };
}

function numberDelta(entries: readonly AttributeEntry[]): AttributeDelta {
  const numbers = entries.map(({ cell }) => cell.value).filter((value) => typeof value === 'number');
  return numbers.length === entries.length ? { value: spread(numbers) } : { changed: ['value'] };
}

function share(left: AttributeEntry, right: AttributeEntry): number {
  if (isListedValue(left) || isListedValue(right) || normalizeText(left.cell.text) === normalizeText(right.cell.text)) return 1;
  const { scale } = left;
  const [a, b] = [left.cell.rank, right.cell.rank];
  if (!scale || !isSameScale(scale, right.scale) || a === undefined || b === undefined) return 0;
  return 1 - Math.abs(a - b) / spanOf(scale);
}

function isSameAttribute(left: AttributeEntry, right: AttributeEntry | undefined): boolean {
  return attributeNames(left.label)[0] === attributeNames(right?.label ?? null)[0];
}
