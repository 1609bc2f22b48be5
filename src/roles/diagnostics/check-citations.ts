import { isMap } from '../raw-role.js';
import { didYouMean } from '../../spelling.js';
import { formatPath, type ValueFault } from './value-fault.js';
import type { Path } from '../yaml/yaml-file.js';

/** Every `source:` of a file that names none of the known sources. */
export function checkCitations(file: unknown, known: readonly string[]): ValueFault[] {
  return citations(file).flatMap(({ path, source }): ValueFault[] => {
    if (known.includes(source)) return [];
    const hint = (): string => didYouMean(source, known) ?? 'List it under sources, with its title.';
    return [{ path, part: 'value', message: `${formatPath(path)} is not among the sources: '${source}'`, hint }];
  });
}

interface Citation {
  readonly path: Path;
  readonly source: string;
}

/** Every `source:` in the file, and where it stands. */
function citations(file: unknown): Citation[] {
  const found: Citation[] = [];
  collect(file, [], found);
  return found;
}

/** @param path to the value; it is built once and not for each of a thousand places */
function collect(value: unknown, path: (string | number)[], found: Citation[]): void {
  if (Array.isArray(value)) value.forEach((child, place) => collectIn(child, place, path, found));
  if (!isMap(value)) return;
  const { source } = value;
  if (typeof source === 'string' && citesSources(path)) found.push({ path: [...path, 'source'], source });
  for (const key of Object.keys(value)) collectIn(value[key], key, path, found);
}

function collectIn(child: unknown, step: string | number, path: (string | number)[], found: Citation[]): void {
  if (typeof child !== 'object') return;
  path.push(step);
  collect(child, path, found);
  path.pop();
}

/** Items, figures and education have a source; as an attribute or a code it is a name like any other. */
function citesSources(holder: Path): boolean {
  return holder.length - (holder[0] === 'levels' ? 2 : 0) > 1;
}
