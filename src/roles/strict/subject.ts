import { kindOf } from '../../categories/index.js';
import type { Scales } from '../../categories/kind.js';
import type { Category, Entry, Kind } from '../../model/role.js';
import { changed } from '../ladder.js';
import type { RoleDraft } from '../draft.js';
import { levelKeys, metadataKeys } from '../keys.js';
import { categoriesAt, type Whole } from '../inherit.js';
import type { RoleFile } from '../schema.js';
import type { ValueFault } from '../faults/value-fault.js';
import type { Path } from '../yaml/yaml-file.js';

/** One thing that a file says, with its place: a text, an item, a figure, or an attribute with all of its values. */
export interface Statement {
  readonly category: string;
  readonly kind: Kind;
  readonly path: Path;
  readonly entries: readonly Entry[];
}

/** The role itself, or one of the levels that its file states. */
export interface Step {
  readonly statements: readonly Statement[];
  /** All that a level inherits: from the one below, and from the role that is extended. The role itself builds on nothing here. */
  readonly before: readonly Category[];
  readonly after: readonly Category[];
}

/** A role file that is free of faults, as the strict checks look at it. */
export interface Subject {
  readonly file: RoleFile;
  /** The role itself, then its levels in rising order. */
  readonly steps: readonly Step[];
  readonly today: Date;
  /** In months. */
  readonly maxAge: number;
}

/** One strict check. A new one is a file beside this and a line in the registry. */
export interface StrictCheck {
  readonly id: string;
  /** What it finds, as help lists it: `figures without a source`. */
  readonly finds: string;
  readonly find: (subject: Subject) => ValueFault[];
}

/** The steps of a file, each with what it says and what it inherits. */
export function stepsOf({ role: file }: RoleDraft, { role, scales, rungs }: Whole): Step[] {
  const levels = (file.levels ?? []).map((level, index): Step => {
    const place = rungs.findIndex(({ id }) => id === String(level.id));
    const inherited = (rungs[place]?.changes ?? []).slice(0, -1);
    const before = changed(categoriesAt(role, rungs, place - 1), inherited);
    const after = categoriesAt(role, rungs, place);
    return { statements: statementsOf(level, ['levels', index], levelKeys, scales), before, after };
  });
  const root = { statements: statementsOf(file, [], metadataKeys, scales), before: [], after: role.categories };
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
      entries: kind.entries(part.raw, category, scales),
    }));
  });
}

/** The inherited entries of a category. */
export function inheritedEntries({ before }: Step, category: string): readonly Entry[] {
  return before.find(({ id }) => id === category)?.entries ?? [];
}
