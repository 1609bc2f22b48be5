import { didYouMean } from './nearest.js';
import { nameOf, type ValueFault } from './value-fault.js';
import type { Path } from './yaml-file.js';

/** Every `source:` of a file that names none of the known sources. */
export function checkCitations(file: unknown, known: readonly string[]): ValueFault[] {
  return citations(file, []).flatMap(({ path, source }): ValueFault[] => {
    if (known.includes(source)) return [];
    const hint = (): string => didYouMean(source, known) ?? 'List it under sources, with its title.';
    return [{ path, part: 'value', message: `${nameOf(path)} is not among the sources: '${source}'`, hint }];
  });
}

/** Every `source:` in the file, and where it stands. */
function citations(value: unknown, path: Path): { path: Path; source: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'source' && typeof child === 'string' && citesSources(path) ? [{ path: here, source: child }] : citations(child, here);
  });
}

/** Items, figures and education have a source; as an attribute or a code it is a name like any other. */
function citesSources(holder: Path): boolean {
  return holder.length - (holder[0] === 'levels' ? 2 : 0) > 1;
}
