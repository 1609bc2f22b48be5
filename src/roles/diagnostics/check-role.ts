import type { Scales } from '../../categories/kind.js';
import type { Scale } from '../../model/role.js';
import { checkCitations } from './check-citations.js';
import { checkOverrides } from './check-overrides.js';
import { checkRatings, listsOf } from './check-ratings.js';
import { type CategoryHolder, type RawMap, categoryHolders, categoryKeys, isMap, metadataKeys } from '../raw-role.js';
import { typoOf } from '../../spelling.js';
import { type ValueFault, formatPath } from './value-fault.js';
import type { Path } from '../yaml/yaml-file.js';

/**
 * What no schema can say: keys that are nearly known ones, ids that stand twice, ratings off their scale. It looks at
 * the file as it was written, so that all of its faults come at once, also where the schema found some.
 */
export function checkRole(file: unknown): ValueFault[] {
  if (!isMap(file)) return [];
  return [
    ...categoryHolders(file).flatMap((holder) => [...checkKeys(holder), ...checkCategories(holder)]),
    ...checkScales(scalesOf(file)),
    ...(file['extends'] === undefined ? checkAlone(file) : []),
    ...(Array.isArray(file['levels']) ? repeated(file['levels'], ['levels']) : []),
  ];
}

/** What a file that extends another may find there, and one that stands alone must have itself. */
function checkAlone(file: RawMap): ValueFault[] {
  const sources = isMap(file['sources']) ? Object.keys(file['sources']) : [];
  return [...checkCitations(file, sources), ...checkRatings(file, scalesOf(file)), ...checkOverrides(file, () => [])];
}

/** The scales that the file declares, and only those that are well formed: the schema tells of the others. */
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

function checkKeys({ node, path, metadata }: CategoryHolder): ValueFault[] {
  const known = [...metadata, ...categoryKeys];
  return Object.keys(node).flatMap((key): ValueFault[] => {
    if (known.includes(key)) return [];
    if (metadataKeys.includes(key))
      return [{ path: [...path, key], part: 'key', message: `${formatPath(path)} cannot have ${key}: it belongs to the whole role` }];
    const meant = typoOf(key, known);
    if (meant === undefined) return [];
    return [
      {
        path: [...path, key],
        part: 'key',
        message: `unknown key ${key}`,
        hint: `Did you mean ${meant}? A category of your own needs a name that is less like it.`,
      },
    ];
  });
}

/** Scales that rise, and steps that stand there once. */
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
        : [{ path: [...path, index], part: 'value' as const, message: `the step ${step} stands twice in ${formatPath(path)}` }],
    );
  });
}

function checkCategories(holder: CategoryHolder): ValueFault[] {
  return listsOf(holder).flatMap(({ items, path: here }) => repeated(items, here));
}

/** Entries of one list that bear one id. */
function repeated(items: readonly unknown[], path: Path): ValueFault[] {
  const seen = new Map<string, number>();
  return items.flatMap((item, index) => {
    const id = isMap(item) ? item['id'] : undefined;
    if (typeof id !== 'string' && typeof id !== 'number') return [];
    const first = seen.get(String(id));
    if (first === undefined) seen.set(String(id), index);
    return first === undefined
      ? []
      : [
          {
            path: [...path, index, 'id'],
            part: 'value' as const,
            message: `the id ${id} stands at ${formatPath([...path, first])} already`,
          },
        ];
  });
}
