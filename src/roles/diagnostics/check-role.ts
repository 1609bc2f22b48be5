import type { Scales } from '../../categories/kind.js';
import type { Scale } from '../../model/role.js';
import { isNameList } from '../../categories/name-lists.js';
import { checkCitations } from './check-citations.js';
import { checkOverrides } from './check-overrides.js';
import { checkRatings, listsOf } from './check-ratings.js';
import { type RawLayer, type RawMap, rawLayers, categoryKeys, isMap, metadataKeys } from '../raw-role.js';
import { typoOf } from '../../spelling.js';
import { type ValueFault, formatPath } from './value-fault.js';
import type { Path } from '../yaml/positions.js';

/**
 * Checks what a schema cannot: misspelt keys, repeated ids, ratings off their scale. Takes the raw file, so that all faults are reported at once, also
 * if it does not match the schema.
 */
export function checkRole(file: unknown): ValueFault[] {
  if (!isMap(file)) return [];
  return [
    ...rawLayers(file).flatMap((layer) => [...checkKeys(layer), ...checkCategories(layer)]),
    ...checkScales(scalesOf(file)),
    ...(file['extends'] === undefined ? checkReferences(file) : []),
    ...(Array.isArray(file['levels']) ? repeatedIds(file['levels'], ['levels']) : []),
  ];
}

/** Checks references that may also lead to the extended role (see `resolve-inheritance.ts`), for a file that extends none. */
function checkReferences(file: RawMap): ValueFault[] {
  const sources = isMap(file['sources']) ? Object.keys(file['sources']) : [];
  return [...checkCitations(file, sources), ...checkRatings(file, scalesOf(file)), ...checkOverrides(file)];
}

/** The well-formed scales that a file declares. The schema reports the others. */
export function scalesOf(file: RawMap): Scales {
  const declared = isMap(file['scales']) ? file['scales'] : {};
  const scales: Record<string, Scale> = Object.create(null);
  for (const [name, scale] of Object.entries(declared)) {
    if (Array.isArray(scale) && scale.every((step) => typeof step === 'string')) scales[name] = { steps: scale };
    else if (isMap(scale) && typeof scale['minimum'] === 'number' && typeof scale['maximum'] === 'number') {
      scales[name] = { minimum: scale['minimum'], maximum: scale['maximum'] };
    }
  }
  return scales;
}

/** Categories that companies have, although they are one letter from another word. */
const ownWords: ReadonlySet<string> = new Set(['teams']);

function checkKeys({ node, path, metadata }: RawLayer): ValueFault[] {
  const known = [...metadata, ...categoryKeys];
  return Object.keys(node).flatMap((key): ValueFault[] => {
    if (known.includes(key) || isNameList(key) || ownWords.has(key)) return [];
    if (metadataKeys.includes(key))
      return [{ path: [...path, key], part: 'key', message: `${formatPath(path)} cannot have ${key}: it belongs to the role as a whole` }];
    const suggestion = typoOf(key, known);
    if (suggestion === undefined) return [];
    return [
      {
        path: [...path, key],
        part: 'key',
        message: `unknown key ${key}`,
        hint: `Did you mean ${suggestion}? For a category of your own, choose a more distinct name.`,
      },
    ];
  });
}

/** Reports scales that do not rise, and repeated steps. */
function checkScales(scales: Scales): ValueFault[] {
  return Object.entries(scales).flatMap(([name, scale]) => {
    const path = ['scales', name];
    if (!('steps' in scale)) {
      const message = `${formatPath(path)} must have a minimum below its maximum`;
      return scale.minimum < scale.maximum ? [] : [{ path, part: 'value' as const, message }];
    }
    return scale.steps.flatMap((step, index) =>
      scale.steps.indexOf(step) === index
        ? []
        : [{ path: [...path, index], part: 'value' as const, message: `${formatPath(path)} has the step ${step} twice` }],
    );
  });
}

function checkCategories(layer: RawLayer): ValueFault[] {
  return listsOf(layer).flatMap(({ items, path }) => repeatedIds(items, path));
}

/** Reports entries of a list that have the id of an earlier one. */
function repeatedIds(items: readonly unknown[], path: Path): ValueFault[] {
  const seen = new Map<string, number>();
  return items.flatMap((item, index) => {
    const id = isMap(item) ? item['id'] : undefined;
    if (typeof id !== 'string' && typeof id !== 'number') return [];
    const first = seen.get(String(id));
    if (first === undefined) {
      seen.set(String(id), index);
      return [];
    }
    const message = `the id ${id} is already used at ${formatPath([...path, first])}`;
    return [{ path: [...path, index, 'id'], part: 'value' as const, message }];
  });
}
