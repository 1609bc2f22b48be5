import type { ValueFault } from '../diagnostics/value-fault.js';
import type { LintCheck } from './lint-check.js';

/** Categories of one's own that are called what others call a standard one: each is compared with its like alone. */
export const nonstandardNames: LintCheck = {
  id: 'other-names',
  finds: 'standard categories under other names',
  find: ({ file }) => {
    const holders = [
      { path: [] as const, holder: file },
      ...(file.levels ?? []).map((holder, index) => ({ path: ['levels', index], holder })),
    ];
    return holders.flatMap(({ path, holder }) =>
      Object.keys(holder).flatMap((name): ValueFault[] => {
        const standard = standardOf.get(name.toLowerCase());
        if (standard === undefined) return [];
        const message = `${name} is a category of its own, and never compared with the ${standard} of other roles`;
        return [{ path: [...path, name], part: 'key', message, hint: `Call it ${standard} where it says what others say there.` }];
      }),
    );
  },
};

const standardOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    summary: ['about', 'description', 'overview'],
    duties: ['accountabilities', 'responsibilities', 'tasks'],
    requirements: ['prerequisites', 'qualifications'],
    environment: ['working conditions', 'work environment'],
    technologies: ['software', 'tech stack', 'tools'],
    pay: ['compensation', 'salaries', 'salary', 'wages'],
  }).flatMap(([standard, names]) => names.map((name) => [name, standard])),
);
