import { kindOf } from '../categories/index.js';
import type { Scales } from '../categories/kind.js';
import { describeScale, onetLevel, rankOf } from '../categories/scale.js';
import type { Scale } from '../model/role.js';
import { didYouMean } from './nearest.js';
import { levelKeys, metadataKeys } from './keys.js';
import { nameOf, type ValueFault } from './value-fault.js';
import { isMap, type RawMap } from './is-map.js';
import type { Path } from './yaml-file.js';

/** Every rating of a file, and of its levels, that is not on its scale. */
export function checkRatings(file: unknown, scales: Scales): ValueFault[] {
  if (!isMap(file)) return [];
  const levels = Array.isArray(file['levels']) ? file['levels'] : [];
  return [
    ...holderRatings(file, [], metadataKeys, scales),
    ...levels.flatMap((level: unknown, index) => (isMap(level) ? holderRatings(level, ['levels', index], levelKeys, scales) : [])),
  ];
}

function holderRatings(holder: RawMap, path: Path, metadata: readonly string[], scales: Scales): ValueFault[] {
  const ofItems = listsOf(holder, path, metadata).flatMap(({ items, name, path: here }) =>
    offScale(items, here, scales[name] ?? onetLevel),
  );
  return [...ofItems, ...attributesOf(holder, path, metadata).flatMap(({ value, name, path: here }) => offStep(value, here, scales[name]))];
}

/** Every list of items: a category, or an attribute's values. `name` is what its scale is declared under. */
export function listsOf(holder: RawMap, path: Path, metadata: readonly string[]): { items: unknown; name: string; path: Path }[] {
  const lists = Object.entries(holder).flatMap(([category, raw]) =>
    !metadata.includes(category) && kindOf(category, raw) === 'list' ? [{ items: raw, name: category, path: [...path, category] }] : [],
  );
  const values = attributesOf(holder, path, metadata).filter(({ value }) => Array.isArray(value));
  return [...lists, ...values.map(({ value, name, path: here }) => ({ items: value, name, path: here }))];
}

function attributesOf(holder: RawMap, path: Path, metadata: readonly string[]): { value: unknown; name: string; path: Path }[] {
  return Object.entries(holder).flatMap(([category, raw]) => {
    if (metadata.includes(category) || kindOf(category, raw) !== 'attributes' || !isMap(raw)) return [];
    return Object.entries(raw).map(([name, value]) => ({ value, name, path: [...path, category, name] }));
  });
}

function offStep(value: unknown, path: Path, scale: Scale | undefined): ValueFault[] {
  const isRating = typeof value === 'string' || typeof value === 'number';
  return scale && isRating && rankOf(value, scale) === null ? [offScaleFault(value, path, scale)] : [];
}

function offScale(items: unknown, path: Path, scale: Scale): ValueFault[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) => {
    const level = isMap(item) ? item['level'] : undefined;
    const isRating = typeof level === 'string' || typeof level === 'number';
    return isRating && rankOf(level, scale) === null ? [offScaleFault(level, [...path, index, 'level'], scale)] : [];
  });
}

function offScaleFault(level: string | number, path: Path, scale: Scale): ValueFault {
  const expected = 'steps' in scale ? "one of its scale's words" : describeScale(scale);
  const shown = typeof level === 'string' ? `'${level}'` : String(level);
  return { path, part: 'value', message: `${nameOf(path)} must be ${expected}, not ${shown}`, hint: () => scaleHint(level, scale) };
}

function scaleHint(level: string | number, scale: Scale): string {
  if ('steps' in scale) return didYouMean(String(level), scale.steps) ?? `The scale is ${describeScale(scale)}.`;
  if (scale !== onetLevel) return 'The file declares this range under scales.';
  return typeof level === 'string' ? 'Declare your own words under scales.' : 'Declare your own range under scales.';
}
