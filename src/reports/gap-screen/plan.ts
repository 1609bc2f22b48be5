import { isSameScale, onetLevel } from '../../categories/scale.js';
import type { Gap, GapItem } from '../../model/gap.js';
import type { AllOccupations } from '../../model/occupations.js';
import type { Role } from '../../model/role.js';
import { technologyWeight } from '../role-screen/technologies.js';

/** What a gap asks for, in the order in which somebody would plan it. Each item of the gap is in one place. */
export interface Plan {
  /** What is required before one can begin. */
  readonly required: Steps;
  /** What is to learn or to raise, the most important first. */
  readonly learn: readonly GapItem[];
  /** What the goal rates, and a role without ratings does not state; the most important first, and work styles last. */
  readonly unknown: readonly GapItem[];
  /** Steps that hardly matter. */
  readonly minor: readonly GapItem[];
  /** What nearly every occupation asks for. */
  readonly common: readonly GapItem[];
  readonly inPart: readonly GapItem[];
  readonly duties: Steps;
  /** Those that employers ask for most first. */
  readonly tools: Steps;
  readonly keep: readonly GapItem[];
  readonly leave: readonly GapItem[];
}

/** Items by what is known of them. */
export interface Steps {
  readonly toDo: readonly GapItem[];
  readonly inPart: readonly GapItem[];
  readonly done: readonly GapItem[];
  readonly unknown: readonly GapItem[];
}

/** Sorts the items of a gap into a plan. */
export function planOf(gap: Gap, roles: readonly [from: Role, to: Role], all: AllOccupations | null): Plan {
  const [, to] = roles;
  const notStated = gap.notStated.flatMap(({ items }) => items);
  const toDo = [...gap.raise, ...gap.learn];
  const isUnknown = (item: GapItem): boolean => isUnratedGuess(item, roles);
  const rest = toDo.filter((item) => !isRequired(item) && !isTool(item));
  const isElsewhere = (item: GapItem): boolean => isRequired(item) || isTool(item) || isDuty(item);
  const isCommon = ({ category, text }: GapItem): boolean => all?.common[category]?.includes(text) ?? false;
  const unknown = [...rest.filter(isUnknown), ...notStated.filter((item) => !isElsewhere(item) && !isCommon(item))];
  return {
    required: {
      toDo: toDo.filter(isRequired),
      inPart: gap.part.filter(isRequired),
      done: gap.keep.filter(isRequired),
      unknown: notStated.filter(isRequired),
    },
    learn: byPriority(rest.filter((item) => !isUnknown(item))),
    unknown: [...byPriority(unknown.filter((item) => !isStyle(item))), ...byPriority(unknown.filter(isStyle))],
    minor: gap.minor,
    common: [...gap.common, ...notStated.filter((item) => !isElsewhere(item) && isCommon(item))],
    inPart: gap.part.filter((item) => !isRequired(item)),
    duties: { toDo: gap.duties, inPart: [], done: [], unknown: notStated.filter((item) => isDuty(item) && !isRequired(item)) },
    tools: {
      toDo: mostAskedFirst(
        toDo.filter((item) => isTool(item) && !isRequired(item)),
        to,
        all,
      ),
      inPart: [],
      done: mostAskedFirst(
        gap.keep.filter((item) => isTool(item) && !isRequired(item)),
        to,
        all,
      ),
      unknown: mostAskedFirst(
        notStated.filter((item) => isTool(item) && !isRequired(item)),
        to,
        all,
      ),
    },
    keep: gap.keep.filter((item) => !isRequired(item) && !isTool(item)),
    leave: gap.leave,
  };
}

/** Whatever stands among the requirements, and what is called required elsewhere. */
function isRequired({ category, to }: GapItem): boolean {
  return category === 'requirements' || to?.need === 'required';
}

function isTool({ category }: GapItem): boolean {
  return category === 'technologies';
}

/** O*NET's work styles tell roles apart least. */
function isStyle({ category }: GapItem): boolean {
  return category === 'work styles';
}

function isDuty({ category }: GapItem): boolean {
  return category === 'duties';
}

/** Whether the first role is one of somebody's own that rates nothing in the category, so that it cannot be said to lack what a bundled one lists there. */
function isUnratedGuess({ category, from }: GapItem, [role, goal]: readonly [from: Role, to: Role]): boolean {
  if (from !== null || role.origin === 'bundled' || goal.origin !== 'bundled') return false;
  const entries = role.categories.find(({ id }) => id === category)?.entries ?? [];
  return entries.every(({ cell }) => typeof cell.level !== 'number');
}

function byPriority(items: readonly GapItem[]): GapItem[] {
  return items.toSorted((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
}

function mostAskedFirst(items: readonly GapItem[], role: Role, all: AllOccupations | null): GapItem[] {
  const weighed = items.map((item) => ({ item, ...technologyWeight(item.to ?? { text: item.text }, role, all) }));
  return weighed.sort((a, b) => b.rank - a.rank || b.weight - a.weight).map(({ item }) => item);
}

/** Whether an item is rated on O*NET's scale of levels, in the role that asks for it. */
export function isRated({ category, to }: GapItem, { categories }: Role): boolean {
  const entry = categories.find(({ id }) => id === category)?.entries.find(({ cell }) => cell.text === to?.text);
  return typeof to?.level === 'number' && entry?.scale != null && isSameScale(entry.scale, onetLevel);
}
