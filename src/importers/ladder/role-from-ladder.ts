import { normalizeText } from '../../categories/normalize.js';
import { maxAttributes, maxEntries, maxLevels } from '../../categories/limits.js';
import { UserError } from '../../model/errors.js';
import type { YamlMap } from '../../model/yaml-value.js';
import { splitCell } from './cell-text.js';
import type { CriteriaShapes } from './criteria.js';
import type { Remarks } from './facts.js';
import { groupBy } from '../../group-by.js';
import { idMaker } from './fold-words.js';
import type { GatheredLevel, GatheredRole } from './gather.js';
import { changesBetween, type LayerChanges } from './level-changes.js';
import { nameLevels } from './level-names.js';
import { type LevelState, type StatedLevel, stateOf } from './level-state.js';
import { ladderSource, payOf } from './pay-cells.js';

/** What all roles of an import share. */
export interface LadderContext {
  readonly shapes: CriteriaShapes;
  /** The currency that the user named; null if none. */
  readonly currency: string | null;
  /** What the sources of a role file call the ladder. */
  readonly source: string;
  readonly remarks: Remarks;
}

/** A role file as a map, with what is worth telling about it. */
export interface LadderRole {
  readonly file: YamlMap;
  /** `Testing at senior`: what a level rates lower than the one below it. */
  readonly drops: readonly string[];
}

/**
 * Makes a role file of a role and its levels, lowest first. The role itself states what its lowest level asks for; each level, what it changes.
 * @param alias another name of the role; null if it has none
 */
export function roleFromLadder(
  { id, alias }: { readonly id: string; readonly alias: string | null },
  role: GatheredRole,
  levels: readonly GatheredLevel[],
  context: LadderContext,
): LadderRole {
  const { shapes, source } = context;
  checkSize(role, levels, shapes);
  const idOf = idMaker('criterion');
  const about = splitCell(role.description);
  const whole = statedLevel(role.whole, context);
  const stated = levels.map((level) => statedLevel(level, context));
  const state = (level: StatedLevel): LevelState =>
    stateOf(
      {
        summary: level.summary || about.prose || whole.summary,
        duties: [...about.points, ...whole.duties, ...level.duties],
        pay: level.pay.length > 0 ? level.pay : whole.pay,
        criteria: [...whole.criteria, ...level.criteria],
      },
      shapes,
      idOf,
    );
  const lowest = stated[0] ?? nothing;
  const root = state({ ...lowest, summary: '', duties: [], pay: [] });
  const names = nameLevels(role.title, levels);
  const scales = new Map([...shapes.shapes].map(([key, { scale }]) => [key, scale]));
  const drops: string[] = [];
  let below = root;
  const layers = stated.map((level, index) => {
    const own = state(level);
    const changes = changesBetween(below, own, scales);
    below = own;
    drops.push(...changes.drops.map((name) => `${name} at ${id}@${names[index]?.id ?? ''}`));
    return { ...names[index], ...layerMap(changes) };
  });
  const hasPay = [whole, ...stated].some(({ pay }) => pay.length > 0);
  const used = new Set([root, ...stated.map(state)].flatMap((each) => [...each.keys()]));
  return {
    drops,
    file: {
      id,
      // Without a name, its id is `role`, too.
      title: role.title.slice(0, 1000) || 'Role',
      aliases: alias === null ? undefined : [alias],
      tags: role.families.size === 0 ? undefined : [...role.families],
      scales: declaredScales(shapes, used),
      ...layerMap(changesBetween(new Map(), root, scales)),
      levels: layers.length === 0 ? undefined : layers,
      sources: hasPay ? { [ladderSource]: { title: source } } : undefined,
    },
  };
}

/** @throws UserError if the role is larger than a role file may be */
function checkSize({ title, whole }: GatheredRole, levels: readonly GatheredLevel[], { shapes, shapeOf }: CriteriaShapes): void {
  const hint = 'Is this a career ladder? If a column names the roles, say which with --map role=COLUMN.';
  if (levels.length > maxLevels)
    throw new UserError(`${title} has ${levels.length} levels, and a role file at most ${maxLevels}`, { hint });
  const facts = [whole, ...levels].flatMap(({ criteria }) => criteria);
  for (const [key, own] of groupBy(facts, (fact) => shapeOf(fact).key)) {
    const limit = shapes.get(key)?.type === 'values' ? maxAttributes : maxEntries;
    const count = new Set(own.map(({ criterion, expectation }) => normalizeText(criterion ?? expectation))).size;
    if (count > limit) throw new UserError(`${title} has ${count} criteria under ${key}, and a role file at most ${limit}`, { hint });
  }
}

const nothing: StatedLevel = { summary: '', duties: [], pay: [], criteria: [] };

function statedLevel({ description, pay, criteria }: GatheredLevel, { currency, remarks }: LadderContext): StatedLevel {
  const { prose, points } = splitCell(description);
  return { summary: prose, duties: points, pay: payOf(pay, currency, remarks), criteria };
}

function layerMap({ without, replaces, categories }: LayerChanges): YamlMap {
  return {
    without: Object.keys(without).length === 0 ? undefined : without,
    replaces: replaces.length === 0 ? undefined : replaces,
    ...categories,
  };
}

function declaredScales({ shapes }: CriteriaShapes, used: ReadonlySet<string>): YamlMap | undefined {
  const entries = [...shapes.values()].flatMap(({ key, scale }) => {
    if (scale === null || !used.has(key)) return [];
    return [[key, scale.type === 'words' ? scale.steps : { minimum: scale.minimum, maximum: scale.maximum }] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Gives each role an id of its own. */
export function roleIds(roles: readonly GatheredRole[]): string[] {
  const idOf = idMaker('role');
  return roles.map(({ title }) => idOf(normalizeText(title)));
}
