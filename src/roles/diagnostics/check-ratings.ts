import type { Scales } from '../../categories/kind.js';
import { describeScale, onetLevel, rankOf } from '../../categories/scale.js';
import type { Scale } from '../../model/role.js';
import { didYouMean } from '../../spelling.js';
import { type RawLayer, type RawMap, rawLayers, isMap } from '../raw-role.js';
import { type ValueFault, formatPath } from './value-fault.js';
import type { Path } from '../yaml/positions.js';

/** Reports every rating of a file that is not on its scale, including those of its levels. */
export function checkRatings(file: RawMap, scales: Scales): ValueFault[] {
  return rawLayers(file).flatMap((layer) => [
    ...listsOf(layer).flatMap(({ items, name, path }) => itemsOffScale(items, path, scales[name] ?? onetLevel)),
    ...attributesOf(layer).flatMap(({ value, name, path }) => attributeOffScale(value, path, scales[name])),
  ]);
}

/** Every list of items: a category, or the values of an attribute. Its scale is declared under `name`. */
export function listsOf(layer: RawLayer): { items: readonly unknown[]; name: string; path: Path }[] {
  return [...categoriesOf(layer), ...attributesOf(layer)].flatMap(({ value, ...location }) =>
    Array.isArray(value) ? [{ items: value, ...location }] : [],
  );
}

interface LocatedValue {
  readonly value: unknown;
  readonly name: string;
  readonly path: Path;
}

function categoriesOf({ node, path, metadata }: RawLayer): LocatedValue[] {
  return Object.entries(node).flatMap(([name, value]) => (metadata.includes(name) ? [] : [{ value, name, path: [...path, name] }]));
}

function attributesOf(layer: RawLayer): LocatedValue[] {
  return categoriesOf(layer).flatMap(({ value: attributes, path }) =>
    isMap(attributes) ? Object.entries(attributes).map(([name, value]) => ({ value, name, path: [...path, name] })) : [],
  );
}

function attributeOffScale(value: unknown, path: Path, scale: Scale | undefined): ValueFault[] {
  const isRating = typeof value === 'string' || typeof value === 'number';
  return scale && isRating && rankOf(value, scale) === null ? [offScaleFault(value, path, scale)] : [];
}

function itemsOffScale(items: readonly unknown[], path: Path, scale: Scale): ValueFault[] {
  return items.flatMap((item, index) => {
    const level = isMap(item) ? item['level'] : undefined;
    const isRating = typeof level === 'string' || typeof level === 'number';
    return isRating && rankOf(level, scale) === null ? [offScaleFault(level, [...path, index, 'level'], scale)] : [];
  });
}

function offScaleFault(level: string | number, path: Path, scale: Scale): ValueFault {
  const expected = 'steps' in scale ? 'one of the steps of its scale' : describeScale(scale);
  const shown = typeof level === 'string' ? `'${level}'` : String(level);
  return { path, part: 'value', message: `${formatPath(path)} must be ${expected}, not ${shown}`, hint: () => scaleHint(level, scale) };
}

function scaleHint(level: string | number, scale: Scale): string {
  if (typeof level === 'number' && rankOf(String(level), scale) !== null) return `Write it in quotes: '${level}'.`;
  if (/^\d+(\.\d+)?$/.test(String(level)) && rankOf(Number(level), scale) !== null) return `Write it without quotes: ${level}.`;
  if ('steps' in scale) return didYouMean(String(level), scale.steps) ?? `The scale is ${describeScale(scale)}.`;
  if (scale !== onetLevel) return 'The file declares this range under scales.';
  return typeof level === 'string' ? 'To rate with words, declare them under scales.' : 'To use another range, declare it under scales.';
}
