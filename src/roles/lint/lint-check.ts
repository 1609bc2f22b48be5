import { categoryKind, kindOf } from '../../categories/index.js';
import type { Scales } from '../../categories/kind.js';
import type { Category, Entry, Kind } from '../../model/role.js';
import { applyChanges } from '../levels.js';
import type { ParsedRole } from '../parse-role.js';
import { levelKeys, metadataKeys } from '../raw-role.js';
import { type RoleWithLevels, categoriesAt } from '../resolve-inheritance.js';
import type { RoleFile } from '../schema.js';
import type { ValueFault } from '../diagnostics/value-fault.js';
import type { Path } from '../yaml/yaml-file.js';

/** One thing that a file says, with its place: a text, an item, a figure, or an attribute with all of its values. */
export interface Statement {
  readonly category: string;
  readonly kind: Kind;
  readonly path: Path;
  readonly entries: readonly Entry[];
}

/** The role itself, or one of the levels that its file states. */
export interface RoleLayer {
  readonly statements: readonly Statement[];
  /** All that a level inherits: from the one below, and from the role that is extended. The role itself builds on nothing here. */
  readonly inherited: readonly Category[];
  readonly resolved: readonly Category[];
}

/** A role file that is free of faults, as the strict checks look at it. */
export interface LintSubject {
  readonly file: RoleFile;
  /** The role itself, then its levels in rising order. */
  readonly layers: readonly RoleLayer[];
  readonly today: Date;
  /** In months. */
  readonly maxAge: number;
}

/** One strict check. A new one is a file beside this and a line in the registry. */
export interface LintCheck {
  readonly id: string;
  /** What it finds, as help lists it: `figures without a source`. */
  readonly finds: string;
  readonly find: (subject: LintSubject) => ValueFault[];
}

/** The steps of a file, each with what it says and what it inherits. */
export function layersOf({ role: file }: ParsedRole, { role, scales, levels: allLevels }: RoleWithLevels): RoleLayer[] {
  const levels = (file.levels ?? []).map((level, index): RoleLayer => {
    const place = allLevels.findIndex(({ id }) => id === String(level.id));
    const inherited = (allLevels[place]?.changes ?? []).slice(0, -1);
    const before = applyChanges(categoriesAt(role, allLevels, place - 1), inherited);
    const after = categoriesAt(role, allLevels, place);
    return { statements: statementsOf(level, ['levels', index], levelKeys, scales), inherited: before, resolved: after };
  });
  const root = { statements: statementsOf(file, [], metadataKeys, scales), inherited: [], resolved: role.categories };
  return [root, ...levels];
}

function statementsOf(holder: object, path: Path, metadata: readonly string[], scales: Scales): Statement[] {
  return Object.entries(holder).flatMap(([category, raw]): Statement[] => {
    const kind = metadata.includes(category) ? null : kindOf(category, raw);
    if (kind === null) return [];
    return kind.statements(raw).map((part) => ({
      category,
      kind: kind.kind,
      path: [...path, category, ...part.path],
      entries: kind.parseEntries(part.raw, category, scales),
    }));
  });
}

/** The inherited entries of a category. */
export function inheritedEntries({ inherited }: RoleLayer, category: string): readonly Entry[] {
  return inherited.find(({ id }) => id === category)?.entries ?? [];
}

/** Whether what a level states is the inherited thing anew: by id, words, attribute or figure. */
export function isSameEntry(own: Entry, inherited: Entry): boolean {
  return own.kind === inherited.kind && categoryKind(own.kind).restates(own, inherited);
}
