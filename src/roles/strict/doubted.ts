import { kindNamed } from '../../categories/index.js';
import { nameOf, type ValueFault } from '../faults/value-fault.js';
import { inheritedEntries, type Step, type StrictCheck } from './subject.js';

/** What each kind of category doubts of its own, such as a band of pay that is turned round. */
export const doubted: StrictCheck = {
  id: 'kind-doubts',
  finds: 'pay bands that turn round, figures stated twice',
  find: ({ steps }) =>
    steps.flatMap((step) => [...new Set(step.statements.map(({ category }) => category))].flatMap((category) => doubtsOf(category, step))),
};

function doubtsOf(category: string, step: Step): ValueFault[] {
  const statements = step.statements.filter((statement) => statement.category === category);
  const inherited = inheritedEntries(step, category);
  const [first] = statements;
  if (!first) return [];
  const doubts = kindNamed(first.kind).doubts({
    statements: statements.map(({ path, entries }) => ({ name: nameOf(path), entries })),
    // Where the level states it in another shape, it replaces what is inherited.
    inherited: inherited.filter(({ kind }) => kind === first.kind),
    whole: step.after.find(({ id }) => id === category)?.entries ?? [],
  });
  return doubts.flatMap(({ statement, key, message, hint }): ValueFault[] => {
    const path = statements[statement]?.path;
    return path ? [{ path: key === undefined ? path : [...path, key], part: 'value', message, hint }] : [];
  });
}
