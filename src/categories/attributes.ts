import type { Place } from '../model/judgements.js';
import type { AttributeDelta } from '../model/comparison.js';
import type { AttributeCell, AttributeEntry, Scale } from '../model/role.js';
import * as v from 'valibot';
import { attributeHighlights } from './attribute-highlights.js';
import { attributeOf } from './attribute-of.js';
import { education, educationTitles, isSameScale, onetLevel, rankOf, spanOf } from './scale.js';
import { itemSchema, toCell } from './item.js';
import { itemTiers } from './item-tiers.js';
import { isListed } from './is-listed.js';
import type { Scales, Tier } from './kind.js';
import { attributeGapPart } from './attribute-gap-part.js';
import { defineKind } from './define-kind.js';
import { isAskedFor, riseOf } from './gap-part.js';
import { isPutOtherwise } from './is-put-otherwise.js';
import { briefItemDelta, itemDeltaText } from './item-delta-text.js';
import { rewording } from './rewording.js';
import { attributeNames } from './attribute-names.js';
import { valueOnScale } from './value-on-scale.js';
import { itemDifference, spread } from './item-difference.js';
import { mostAttributes, mostEntries } from './limits.js';
import { normal } from './normal.js';
import { figure, sentence, slug } from './plain.js';
import { sharedKey } from './tiers.js';

const rung = v.picklist(education);

const itemsSchema = v.pipe(v.array(itemSchema), v.maxLength(mostEntries));

const educationSchema = v.strictObject({
  minimum: v.optional(rung),
  preferred: v.optional(rung),
  fields: v.optional(itemsSchema),
  note: v.optional(sentence),
  source: v.optional(slug),
});

const valueSchema = v.union([figure, v.boolean(), itemSchema, itemsSchema]);
const schema = v.pipe(
  v.objectWithRest({ education: v.optional(v.union([rung, educationSchema])) }, valueSchema),
  v.maxEntries(mostAttributes),
);

/** One value each is one thing, however it is put; where a role states a list, every value is an item of its own. */
const sameAttribute: Tier = {
  by: null,
  edges: (lists, isOpen, category) => {
    const listed = new Set(lists.flatMap((entries) => entries.filter(isListed).map(({ label }) => label)));
    const isSingle = ({ role, entry }: Place): boolean => !listed.has(lists[role]?.[entry]?.label ?? null);
    return sameLabel.edges(lists, (place) => isSingle(place) && isOpen(place), category);
  },
};

const sameLabel = sharedKey(null, (entry) => [attributeOf(entry)]);

/** Requirements, environment …: named values, each a scalar, a list or a step on a ladder. */
export const attributes = defineKind<AttributeEntry, AttributeDelta>({
  kind: 'attributes',
  schema,
  fits: (raw) => typeof raw === 'object' && raw !== null && !Array.isArray(raw),
  entries: (raw, _category, scales) =>
    Object.entries(v.parse(schema, raw)).flatMap(([name, value]) =>
      value === undefined ? [] : isEducation(name, value) ? educationEntries(value) : valueEntries(name, value, scales),
    ),
  statements: (raw) =>
    typeof raw === 'object' && raw !== null ? Object.entries(raw).map(([name, value]) => ({ path: [name], raw: { [name]: value } })) : [],
  identity: (entry) => [attributeOf(entry)],
  restates: (own, inherited) =>
    attributeOf(own) === attributeOf(inherited) && (!own.listed || normal(own.cell.text) === normal(inherited.cell.text)),
  replacesAll: ([first, ...others], inherited) => inherited.filter((entry) => isSameAttribute(entry, first)).length === others.length + 1,
  tiers: [sameAttribute, ...itemTiers],
  difference,
  rewording,
  share,
  valueOn: valueOnScale,
  highlights: attributeHighlights,
  gapPart: attributeGapPart,
  rise: riseOf,
  isReworded: isPutOtherwise,
  // What is asked for under an attribute of which the first role says nothing: nothing is known of it, which is not that it is missing.
  isUnknown: ({ label }, rows) => rows.every((row) => row.label !== label || !row.cells[0]),
  isAskedFor,
  deltaText: itemDeltaText,
  briefDelta: briefItemDelta,
  columns: ['id', 'step'],
});

type Education = v.InferOutput<typeof educationSchema>;
type Value = v.InferOutput<typeof valueSchema>;

function isEducation(name: string, _value: Value | Education): _value is Education | (typeof education)[number] {
  return name === 'education';
}

function educationEntries(stated: Education | (typeof education)[number]): AttributeEntry[] {
  const { minimum, preferred, fields, note, source } = typeof stated === 'string' ? { minimum: stated } : stated;
  const rungs = [
    ...(minimum === undefined ? [] : [rungEntry('education, minimum', minimum)]),
    ...(preferred === undefined ? [] : [rungEntry('education, preferred', preferred)]),
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

function rungEntry(label: string, step: (typeof education)[number]): AttributeEntry {
  const scale = { steps: education };
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
  if (entries.some(isListed) || entries.every(({ cell }) => normal(cell.text) === normal(entries[0]?.cell.text ?? '')))
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
  if (isListed(left) || isListed(right) || normal(left.cell.text) === normal(right.cell.text)) return 1;
  const { scale } = left;
  const [a, b] = [left.cell.rank, right.cell.rank];
  if (!scale || !isSameScale(scale, right.scale) || a === undefined || b === undefined) return 0;
  return 1 - Math.abs(a - b) / spanOf(scale);
}

function isSameAttribute(left: AttributeEntry, right: AttributeEntry | undefined): boolean {
  return attributeNames(left.label)[0] === attributeNames(right?.label ?? null)[0];
}
