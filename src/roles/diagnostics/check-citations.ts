import { isMap } from '../raw-role.js';
import { didYouMean } from '../../spelling.js';
import { formatPath, type ValueFault } from './value-fault.js';
import type { Path } from '../yaml/positions.js';

/** Reports every `source:` of a file that is not among the known source ids. */
export function checkCitations(file: unknown, sourceIds: readonly string[]): ValueFault[] {
  return citations(file).flatMap(({ path, source }): ValueFault[] => {
    if (sourceIds.includes(source)) return [];
    const hint = (): string => didYouMean(source, sourceIds) ?? 'Add it under sources, with its title.';
    return [{ path, part: 'value', message: `${formatPath(path)} is not listed under sources: '${source}'`, hint }];
  });
}

interface Citation {
  readonly path: Path;
  readonly source: string;
}

function citations(file: unknown): Citation[] {
  const collected: Citation[] = [];
  collect(file, [], collected);
  return collected;
}

/** @param path to the value; one array that is pushed to and popped from, which is faster than thousands of copies */
function collect(value: unknown, path: (string | number)[], collected: Citation[]): void {
  if (Array.isArray(value)) value.forEach((child, index) => collectChild(child, index, path, collected));
  if (!isMap(value)) return;
  const { source } = value;
  if (typeof source === 'string' && mayCiteSource(path)) collected.push({ path: [...path, 'source'], source });
  for (const key of Object.keys(value)) collectChild(value[key], key, path, collected);
}

function collectChild(child: unknown, step: string | number, path: (string | number)[], collected: Citation[]): void {
  if (typeof child !== 'object') return;
  path.push(step);
  collect(child, path, collected);
  path.pop();
}

/** Items, pay figures and education have a source. Directly in a category or in `codes`, `source` is a name like any other. */
function mayCiteSource(parent: Path): boolean {
  return parent.length - (parent[0] === 'levels' ? 2 : 0) > 1;
}
