import * as v from 'valibot';
import type { AttributeDelta } from '../model/comparison.js';
import type { AttributeCell, AttributeEntry, Entry, Scale } from '../model/role.js';
import { attributeHighlights } from './attribute-highlights.js';
import { defineKind } from './define-kind.js';
import { briefItemDelta, itemDeltaText, itemDifference, numericDelta } from './delta.js';
import { itemSchema, numberSchema, slugSchema, textSchema, toCell } from './entry-schemas.js';
import { attributeGapPart, directionOf, increaseOf, isRequirement } from './gap-part.js';
import { itemIdentityTiers, itemTiers } from './item-tiers.js';
import type { Scales } from './kind.js';
import { maxAttributes, maxEntries } from './limits.js';
import { normalizeText } from './normalize.js';
import { writeAttributes } from './write-attributes.js';
import { differenceWithWords, isReworded, itemWordingSimilarity } from './rewording.js';
import { educationSteps, educationTitles, isSameScale, onetLevel, rankOf, spanOf, valueOnScale } from './scale.js';
import { sharedKeyTier } from './shared-key-tier.js';
import type { EntryPosition, Tier } from './tier.js';

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

const sameLabel = sharedKeyTier(null, (entry) => [attributeOf(entry)]);

/** Matches the only values of one attribute, whatever they say. If any role states a list, each of its values is an item, and no label matches it. */
const sameAttribute: Tier = {
  by: null,
  candidates: (lists, isOpen, category) => {
    const listedLabels = new Set(lists.flatMap((entries) => entries.filter(isListedValue).map(({ label }) => label)));
    const isSingle = ({ role, entry }: EntryPosition): boolean => !listedLabels.has(lists[role]?.[entry]?.label ?? null);
    return sameLabel.candidates(lists, (position) => isSingle(position) && isOpen(position), category);
  },
};

/** Named values, as in requirements and environment: each a scalar, a list or a step on a scale. */
export const attributes = defineKind<AttributeEntry, AttributeDelta>({
  name: 'attributes',
  schema,
  matchesShape: (raw) => typeof raw === 'object' && raw !== null && !Array.isArray(raw),
  parseEntries: (raw, _category, scales) =>
    Object.entries(v.parse(schema, raw)).flatMap(([name, value]) =>
      value === undefined ? [] : isEducation(name, value) ? educationEntries(value) : valueEntries(name, value, scales),
    ),
  writeEntries: writeAttributes,
  splitStatements: (raw) =>
    typeof raw === 'object' && raw !== null ? Object.entries(raw).map(([name, value]) => ({ path: [name], raw: { [name]: value } })) : [],
  names: (entry) => [attributeOf(entry)],
  removalNames: (entry) => [attributeOf(entry), statedName(entry)],
  override: (inherited, own) => (inherited.listed || own.listed ? own : { ...own, cell: { ...definitionOf(inherited.cell), ...own.cell } }),
  restates: (own, inherited) =>
    attributeOf(own) === attributeOf(inherited) && (!own.listed || normalizeText(own.cell.text) === normalizeText(inherited.cell.text)),
  isCompleteRestatement: (own, inherited) => {
    const [first] = own;
    return first !== undefined && inherited.filter((entry) => statedName(entry) === statedName(first)).length === own.length;
  },
  tiers: [sameAttribute, ...itemTiers({ attributeOf, isItem: isListedValue })],
  difference,
  similarity,
  wordingSimilarity: (left, right, match, languages) =>
    left.listed || right.listed ? itemWordingSimilarity(left, right, match, languages) : 1,
  valueOnScale,
  highlights: attributeHighlights,
  gapPart: attributeGapPart,
  increase: increaseOf,
  isReworded,
  isRequirement,
  identityTiers: [sameAttribute, ...itemIdentityTiers({ attributeOf })],
  criterionName: (entry) => (entry.listed ? entry.cell.text : attributeOf(entry)),
  direction: directionOf,
  deltaText: itemDeltaText,
  briefDeltaText: briefItemDelta,
  columns: ['id', 'step'],
});

/** What an attribute means, which stays when its value changes. */
function definitionOf({ description, points }: AttributeCell): Pick<AttributeCell, 'description' | 'points'> {
  return { ...(description !== undefined && { description }), ...(points !== undefined && { points }) };
}

function attributeOf({ label }: Entry): string {
  return label ?? '';
}

/** The attribute's name in a role file: all entries of `education` come from one. */
function statedName(entry: Entry): string {
  return attributeOf(entry).replace(/^education, .*/, 'education');
}

/** Whether the entry is a value of a list, which is matched as an item, and not the attribute's only value. */
function isListedValue(entry: Entry): boolean {
  return 'listed' in entry && entry.listed === true;
}

type EducationStep = (typeof educationSteps)[number];
type Education = v.InferOutput<typeof educationSchema>;
type Value = v.InferOutput<typeof valueSchema>;

function isEducation(name: string, _value: Value | Education): _value is Education | EducationStep {
  return name === 'education';
}

function educationEntries(stated: Education | EducationStep): AttributeEntry[] {
  const { minimum, preferred, fields, note, source } = typeof stated === 'string' ? { minimum: stated } : stated;
  const steps = [
    ...(minimum === undefined ? [] : [educationStepEntry('education, minimum', minimum)]),
    ...(preferred === undefined ? [] : [educationStepEntry('education, preferred', preferred)]),
  ];
  const withNote = note === undefined ? steps : addNote(steps, note);
  return [...withNote, ...(fields === undefined ? [] : listEntries('education, fields', fields, null))].map((entry) =>
    withSource(entry, source),
  );
}

function educationStepEntry(label: string, step: EducationStep): AttributeEntry {
  const scale = { steps: educationSteps };
  return { ...singleEntry(label, { text: educationTitles[step], step, rank: rankOf(step, scale) ?? 0 }), scale };
}

/** Adds the note to the last step, which it is about: who goes on to the preferred degree, for example. Without steps, the note is an entry. */
function addNote(steps: readonly AttributeEntry[], note: string): AttributeEntry[] {
  const last = steps.at(-1);
  return last ? [...steps.slice(0, -1), { ...last, cell: { ...last.cell, note } }] : [singleEntry('education', { text: note })];
}

function withSource(entry: AttributeEntry, source: string | undefined): AttributeEntry {
  return source === undefined ? entry : { ...entry, cell: { ...entry.cell, source } };
}

function valueEntries(name: string, value: Value, scales: Scales): AttributeEntry[] {
  const scale = scales[name] ?? null;
  if (Array.isArray(value)) return listEntries(name, value, scale ?? onetLevel);
  return [{ ...singleEntry(name, scalarCell(value, scale)), scale: scale ?? (typeof value === 'object' ? onetLevel : null) }];
}

function scalarCell(value: Exclude<Value, unknown[]>, scale: Scale | null): AttributeCell {
  if (typeof value === 'boolean') return { text: value ? 'yes' : 'no', value };
  if (typeof value === 'number') return { text: String(value), value };
  const cell = toCell(value);
  const rank = scale && rankOf(cell.text, scale);
  return rank === null ? cell : { ...cell, step: cell.text, rank };
}

/** An empty list states that there is none, and becomes one entry that says so. */
function listEntries(label: string, items: readonly v.InferOutput<typeof itemSchema>[], scale: Scale | null): AttributeEntry[] {
  if (items.length === 0) return [singleEntry(label, { text: 'none' })];
  return items.map((item) => ({ kind: 'attributes', label, cell: toCell(item), scale, listed: true }));
}

function singleEntry(label: string, cell: AttributeCell): AttributeEntry {
  return { kind: 'attributes', label, cell, scale: null, listed: false };
}

function difference(entries: readonly AttributeEntry[], isLadder: boolean): AttributeDelta | null {
  if (entries.some(isListedValue)) return differenceWithWords(entries, isLadder);
  if (entries.every(({ cell }) => normalizeText(cell.text) === normalizeText(entries[0]?.cell.text ?? ''))) return itemDifference(entries);
  if (entries.every(({ cell }) => cell.value !== undefined)) return valueDelta(entries);
  if (!entries.every(({ cell }) => cell.rank !== undefined)) return { changed: ['text'] };
  if (entries.some(({ scale }) => !isSameScale(scale, entries[0]?.scale ?? null)))
    return { notComparable: 'the steps are on different scales' };
  return { steps: numericDelta(entries.map(({ cell }) => cell.rank ?? null)) };
}

function valueDelta(entries: readonly AttributeEntry[]): AttributeDelta {
  const numbers = entries.map(({ cell }) => cell.value).filter((value) => typeof value === 'number');
  return numbers.length === entries.length ? { value: numericDelta(numbers) } : { changed: ['value'] };
}

/** 1 for items and equal texts; for steps of one scale, how close they are; otherwise 0. */
function similarity(left: AttributeEntry, right: AttributeEntry): number {
  if (left.listed || right.listed || normalizeText(left.cell.text) === normalizeText(right.cell.text)) return 1;
  const { scale } = left;
  const [a, b] = [left.cell.rank, right.cell.rank];
  if (!scale || !isSameScale(scale, right.scale) || a === undefined || b === undefined) return 0;
  return 1 - Math.abs(a - b) / spanOf(scale);
}
