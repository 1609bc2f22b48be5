import type { ValueFault } from '../diagnostics/value-fault.js';
import type { LintCheck } from './lint-check.js';

/** Finds custom categories with a usual name of a standard one, such as `responsibilities`. They are not compared with the standard one. */
export const nonstandardNames: LintCheck = {
  id: 'nonstandard-names',
  finds: 'standard categories under other names',
  find: ({ file }) => {
    const layers = [{ path: [] as const, layer: file }, ...(file.levels ?? []).map((layer, index) => ({ path: ['levels', index], layer }))];
    return layers.flatMap(({ path, layer }) =>
      Object.keys(layer).flatMap((name): ValueFault[] => {
        const standard = standardNames.get(name.toLowerCase());
        if (standard === undefined) return [];
        const message = `${name} is a custom category, so it is never compared with the ${standard} of other roles`;
        return [{ path: [...path, name], part: 'key', message, hint: `If it means the same, call it ${standard}.` }];
      }),
    );
  },
};

const standardNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    summary: ['about', 'description', 'overview'],
    duties: ['accountabilities', 'responsibilities', 'tasks'],
    requirements: ['prerequisites', 'qualifications'],
    environment: ['working conditions', 'work environment'],
    technologies: ['software', 'tech stack', 'tools'],
    pay: ['compensation', 'salaries', 'salary', 'wages'],
  }).flatMap(([standard, names]) => names.map((name) => [name, standard])),
);
