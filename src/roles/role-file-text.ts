import { categoryKind } from '../categories/index.js';
import type { NamedScale } from '../categories/kind.js';
import { describeScale, isSameScale, onetLevel } from '../categories/scale.js';
import { UserError } from '../model/errors.js';
import type { Role, Scale } from '../model/role.js';
import type { YamlMap, YamlValue } from '../model/yaml-value.js';
import { yamlText } from './yaml/yaml-text.js';

/**
 * Writes a role, with everything that it inherits, as one role file: with the keys and in the order in which people write them, and an empty line
 * before each category. The file has neither `extends` nor levels, and only the sources that it cites.
 * @throws UserError if one file cannot state the role, because its levels are on several scales.
 */
export function roleFileText(role: Role): string {
  const categories = role.categories.map(({ id, kind, entries }) => ({ id, ...categoryKind(kind).writeEntries(entries, id) }));
  const scales = declaredScales(categories.flatMap((category) => category.scales));
  const parts: readonly YamlMap[] = [
    { ...metadata(role), scales: ifAny(scales) },
    ...categories.map(({ id, value }) => ({ [id]: value })),
    { related: role.related.length === 0 ? undefined : role.related.map(relatedValue) },
    { sources: ifAny(mapValues(citedSources(role), ({ note, ...source }) => ({ ...source, note }))) },
  ];
  return parts.flatMap((part) => (ifAny(part) ? [yamlText(part)] : [])).join('\n');
}

function metadata({ id, title, aliases, language, document, codes, tags }: Role): YamlMap {
  return {
    id,
    title,
    aliases,
    language: language ?? undefined,
    document: document ?? undefined,
    codes: ifAny(mapValues(codes, ({ code, match }) => ({ code, match }))),
    tags: tags.length === 0 ? undefined : tags,
  };
}

function relatedValue(references: readonly string[]): YamlValue {
  const [first, ...more] = references;
  return first !== undefined && more.length === 0 ? first : references;
}

function mapValues<T>(map: Readonly<Record<string, T>>, toValue: (value: T) => YamlMap): YamlMap {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, toValue(value)]));
}

/** The sources that some entry of the role cites. */
export function citedSources({ categories, sources }: Role): Role['sources'] {
  const cited = new Set(categories.flatMap(({ entries }) => entries.map(({ cell }) => cell.source)));
  return Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id)));
}

/** Undefined if no key has a value. */
function ifAny(map: YamlMap): YamlMap | undefined {
  return Object.values(map).some((value) => value !== undefined) ? map : undefined;
}

/** A file need not declare O*NET's scale, which levels are on unless it declares another. */
function declaredScales(named: readonly NamedScale[]): YamlMap {
  const scales = new Map<string, Scale>();
  for (const { name, scale } of named) {
    const other = scales.get(name) ?? scale;
    if (!isSameScale(other, scale))
      throw new UserError(`the levels of ${name} are on two scales: ${describeScale(other)}, and ${describeScale(scale)}`);
    scales.set(name, scale);
  }
  return Object.fromEntries(
    [...scales].flatMap(([name, scale]) => (isSameScale(scale, onetLevel) ? [] : [[name, 'steps' in scale ? scale.steps : { ...scale }]])),
  );
}
