import { categoryKind } from '../../categories/index.js';
import { formatPath, type ValueFault } from '../diagnostics/value-fault.js';
import { type LintCheck, type RoleLayer, inheritedEntries } from './lint-check.js';

/** Asks each kind of category for its own warnings, such as pay whose maximum is below its minimum. */
export const kindWarnings: LintCheck = {
  id: 'kind-warnings',
  finds: 'pay bands with swapped ends, figures stated twice',
  find: ({ layers }) =>
    layers.flatMap((layer) =>
      [...new Set(layer.statements.map(({ category }) => category))].flatMap((category) => warningsOf(category, layer)),
    ),
};

function warningsOf(category: string, layer: RoleLayer): ValueFault[] {
  const statements = layer.statements.filter((statement) => statement.category === category);
  const [first] = statements;
  if (!first) return [];
  const warnings = categoryKind(first.kind).lint({
    statements: statements.map(({ path, entries }) => ({ name: formatPath(path), entries })),
    // A level that states another kind replaces what it inherits.
    inherited: inheritedEntries(layer, category).filter(({ kind }) => kind === first.kind),
    combined: layer.resolved.find(({ id }) => id === category)?.entries ?? [],
  });
  return warnings.flatMap(({ statement, key, message, hint }): ValueFault[] => {
    const path = statements[statement]?.path;
    return path ? [{ path: key === undefined ? path : [...path, key], part: 'value', message, hint }] : [];
  });
}
