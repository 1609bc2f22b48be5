import { categoryKind, kindOf } from '../../categories/index.js';
import type { Scales } from '../../categories/kind.js';
import type { Category, Entry, Kind } from '../../model/role.js';
import { applyChanges, type ReplacedCategories } from '../levels.js';
import type { ParsedRole } from '../parse-role.js';
import { levelKeys, metadataKeys } from '../raw-role.js';
import { type RoleWithLevels, categoriesAt, categoriesBelow } from '../resolve-inheritance.js';
import type { RoleFile } from '../schema.js';
import type { ValueFault } from '../diagnostics/value-fault.js';
import type { Path } from '../yaml/positions.js';

/** One thing that a file states, and where: a text, an item, a figure, or an attribute with all of its values. */
export interface Statement {
  readonly category: string;
  readonly kind: Kind;
  readonly path: Path;
  readonly entries: readonly Entry[];
}

/** The role itself, or one of the levels in its file. */
export interface RoleLayer {
  readonly statements: readonly Statement[];
  /** The categories of which it inherits nothing. */
  readonly replaces: ReplacedCategories;
  /** What a level inherits from the level below it and from the extended role and does not leave out. Empty for the role itself. */
  readonly inherited: readonly Category[];
  /** What is stated, merged with what is inherited. */
  readonly resolved: readonly Category[];
}

/** A role file without faults, as lint checks see it. */
export interface LintSubject {
  readonly file: RoleFile;
  /** The role itself, then its levels from the lowest. */
  readonly layers: readonly RoleLayer[];
  readonly today: Date;
  /** In months. */
  readonly maxAge: number;
}

/** A lint check, which `validate --strict` runs. To add one, add a file to this folder and a line to the registry in index.ts. */
export interface LintCheck {
  readonly id: string;
  /** What it finds, for the help: `figures without a source`. */
  readonly finds: string;
  readonly find: (subject: LintSubject) => ValueFault[];
}

/** The role and the levels of a file, each with what it states and what it inherits. */
export function layersOf({ role: file }: ParsedRole, { role, scales, levels: allLevels }: RoleWithLevels): RoleLayer[] {
  const levels = (file.levels ?? []).map((level, index): RoleLayer => {
    const id = String(level.id);
    const statements = statementsOf(level, ['levels', index], levelKeys, scales);
    const resolved = categoriesAt(
      role,
      allLevels,
      allLevels.findIndex((other) => other.id === id),
    );
    // What a level leaves out and states anew repeats nothing, and a lower step is then meant.
    const inherited = applyChanges(categoriesBelow(role, allLevels, id), [{ without: level.without ?? {}, replaces: [], categories: [] }]);
    return { statements, replaces: level.replaces ?? [], inherited, resolved };
  });
  const root = { statements: statementsOf(file, [], metadataKeys, scales), replaces: [], inherited: [], resolved: role.categories };
  return [root, ...levels];
}

/** @param metadata the keys that are not categories */
function statementsOf(layer: object, path: Path, metadata: readonly string[], scales: Scales): Statement[] {
  return Object.entries(layer).flatMap(([category, raw]): Statement[] => {
    const kind = metadata.includes(category) ? null : kindOf(category, raw);
    if (kind === null) return [];
    return kind.splitStatements(raw).map((statement) => ({
      category,
      kind: kind.name,
      path: [...path, category, ...statement.path],
      entries: kind.parseEntries(statement.raw, category, scales),
    }));
  });
}

/** The inherited entries of a category. */
export function inheritedEntries({ inherited }: RoleLayer, category: string): readonly Entry[] {
  return inherited.find(({ id }) => id === category)?.entries ?? [];
}

/** Whether an entry restates an inherited one: same id, words, attribute or figure. */
export function isSameEntry(entry: Entry, inherited: Entry): boolean {
  return entry.kind === inherited.kind && categoryKind(entry.kind).restates(entry, inherited);
}
