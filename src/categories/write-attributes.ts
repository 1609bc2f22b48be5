import type { AttributeEntry } from '../model/role.js';
import type { YamlValue } from '../model/yaml-value.js';
import { fromCell } from './entry-schemas.js';
import type { NamedScale, WrittenEntries } from './kind.js';
import { educationSteps } from './scale.js';

/** Writes attributes as the map of a role file. */
export function writeAttributes(entries: readonly AttributeEntry[]): WrittenEntries {
  const names = [...new Set(entries.map(attributeName))];
  const values = names.map((name): [string, YamlValue] => {
    const stated = entries.filter((entry) => attributeName(entry) === name);
    return [name, name === 'education' ? educationValue(stated) : attributeValue(stated)];
  });
  return { value: Object.fromEntries(values), scales: entries.flatMap(ratedScale) };
}

/** The key under which a file states the entry: all entries of `education` come from one. */
function attributeName(entry: AttributeEntry): string {
  return isEducation(entry) ? 'education' : (entry.label ?? '');
}

/** False for an attribute that only bears the label of such an entry, such as `education, minimum: none needed`. */
function isEducation({ label, cell, listed }: AttributeEntry): boolean {
  if (label === 'education, fields') return listed || cell.text === 'none';
  const isStep = educationSteps.some((step) => step === cell.step);
  return label === 'education' || (isStep && (label === 'education, minimum' || label === 'education, preferred'));
}

/** A single text that says there is none is written as an empty list. */
function attributeValue(stated: readonly AttributeEntry[]): YamlValue {
  const [first] = stated;
  if (!first || isNone(first)) return [];
  return first.listed ? stated.map(itemValue) : (first.cell.value ?? itemValue(first));
}

function isNone({ cell, scale }: AttributeEntry): boolean {
  return cell.text === 'none' && scale === null && Object.keys(cell).length === 1;
}

function itemValue({ cell: { step: _step, rank: _rank, value: _value, ...cell } }: AttributeEntry): YamlValue {
  return fromCell(cell, 'text');
}

/**
 * Steps have one note, and one source together with the fields. If a role inherits only some of them, they can differ: then the notes are joined, and
 * only the fields cite their sources, because no source may stand for what it does not say.
 */
function educationValue(stated: readonly AttributeEntry[]): YamlValue {
  const part = (name: string): AttributeEntry[] => stated.filter(({ label }) => label === name);
  const [[minimum], [preferred], fields] = [part('education, minimum'), part('education, preferred'), part('education, fields')];
  const notes = [...part('education').map(({ cell }) => cell.text), ...[minimum, preferred].flatMap((step) => step?.cell.note ?? [])];
  const [source, ...otherSources] = new Set(stated.map(({ cell }) => cell.source));
  const shared = otherSources.length === 0 ? source : undefined;
  const listed = fields.filter((entry) => entry.listed).map((entry) => itemValue(shared === undefined ? entry : withoutSource(entry)));
  const more = {
    preferred: preferred?.cell.step,
    fields: fields.length === 0 ? undefined : listed,
    note: notes.length === 0 ? undefined : notes.join('; '),
    source: shared,
  };
  const hasMore = Object.values(more).some((value) => value !== undefined);
  return hasMore || minimum?.cell.step === undefined ? { minimum: minimum?.cell.step, ...more } : minimum.cell.step;
}

function withoutSource({ cell: { source: _source, ...cell }, ...entry }: AttributeEntry): AttributeEntry {
  return { ...entry, cell };
}

/** Education has a scale of its own, which no file declares. */
function ratedScale(entry: AttributeEntry): NamedScale[] {
  const { label, cell, scale } = entry;
  const isRated = cell.level !== undefined || cell.step !== undefined || typeof cell.value === 'number';
  return isRated && scale !== null && !isEducation(entry) ? [{ name: label ?? '', scale }] : [];
}
