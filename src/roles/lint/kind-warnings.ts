import { categoryKind } from '../../categories/index.js';
import { formatPath, type ValueFault } from '../diagnostics/value-fault.js';
import { inheritedEntries, type RoleLayer, type LintCheck } from './lint-check.js';

/** What each kind of category doubts of its own, such as a band of pay that is turned round. */
export const kindWarnings: LintCheck = {
  id: 'kind-warnings',
  finds: 'pay bands that turn round, figures stated twice',
  find: ({ layers }) =>
    layers.flatMap((step) =>
      [...new Set(step.statements.map(({ category }) => category))].flatMap((category) => warningsOf(category, step)),
    ),
};

function warningsOf(category: string, step: RoleLayer): ValueFault[] {
  const statements = step.statements.filter((statement) => statement.category === category);
  const inherited = inheritedEntries(step, category);
  const [first] = statements;
  if (!first) return [];
  const doubts = categoryKind(first.kind).lint({
    statements: statements.map(({ path, entries }) => ({ name: formatPath(path), entries })),
    // Where the level states it in another shape, it replaces what is inherited.
    inherited: inherited.filter(({ kind }) => kind === first.kind),
    whole: step.resolved.find(({ id }) => id === category)?.entries ?? [],
  });
  return doubts.flatMap(({ statement, key, message, hint }): ValueFault[] => {
    const path = statements[statement]?.path;
    return path ? [{ path: key === undefined ? path : [...path, key], part: 'value', message, hint }] : [];
  });
}
