import { count, type Counts } from './measure.js';
import { isRecord, type Item, itemsOf, type RoleFile } from './role-file.js';
import { sameName, saidBy, says } from './words.js';

/** What a careful reader finds in a ladder. `criteria` is how many there are over all roles, each once for each role. */
export interface LadderTruth {
  readonly roles: readonly { readonly title: string; readonly levels: readonly string[] }[];
  readonly criteria: number;
  readonly sample: readonly {
    readonly role: string;
    readonly level: string;
    readonly criterion: string;
    /** A step of a scale, or else what the level says under the criterion. */
    readonly step?: string;
    readonly text?: string;
  }[];
}

/** What is right in the role files that a ladder came to. */
export function countLadder(files: readonly RoleFile[], truth: LadderTruth): Counts {
  return {
    roles: count(
      truth.roles,
      (role) => roleOf(files, role) !== undefined,
      ({ title }) => title,
    ),
    'only roles': count(
      files,
      (file) => truth.roles.some((role) => roleOf([file], role) !== undefined),
      ({ title = '' }) => title,
    ),
    levels: count(
      truth.roles,
      (role) => sameLevels(roleOf(files, role), role.levels),
      ({ title }) => title,
    ),
    criteria: count(
      [truth.criteria],
      (criteria) => criteriaOf(files) === criteria,
      (criteria) => `${criteriaOf(files)} for ${criteria}`,
    ),
    cells: count(
      truth.sample,
      (cell) => {
        const role = truth.roles.find(({ title }) => title === cell.role);
        return holds(roleOf(files, role), cell);
      },
      ({ role, level, criterion }) => `${role}, ${level}, ${criterion}`,
    ),
  };
}

type TrueRole = LadderTruth['roles'][number];

/** The role of a title, else the one that has its name from what all of its levels are called: `Product Designer` of the ladder of product design. */
function roleOf(files: readonly RoleFile[], role: TrueRole | undefined): RoleFile | undefined {
  return role && (closest(files, role.title, ({ title = '' }) => title) ?? files.find((file) => isNamedByLevels(file, role)));
}

function isNamedByLevels({ title = '' }: RoleFile, { levels }: TrueRole): boolean {
  return title !== '' && levels.every((level) => sameName(title, level) && level.length >= title.length);
}

/** The one of just this name, else of those whose names are a part of it, or it of theirs, the one that is nearest in length. */
function closest<Named>(all: readonly Named[], name: string, nameOf: (each: Named) => string): Named | undefined {
  const isExact = (each: Named): boolean => nameOf(each).toLowerCase() === name.toLowerCase();
  const distance = (each: Named): number => Math.abs(nameOf(each).length - name.length);
  const similar = all.filter((each) => sameName(nameOf(each), name));
  return all.find((each) => isExact(each)) ?? similar.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** The lowest first; a level without a title of its own goes by its id. */
const titles = ({ levels = [] }: RoleFile): string[] => levels.map(({ id, title }) => String(title ?? id));

function sameLevels(role: RoleFile | undefined, levels: readonly string[]): boolean {
  const found = role ? titles(role) : [];
  return found.length === levels.length && found.every((title, place) => sameName(title, levels[place] ?? ''));
}

/** The duties of a role are no criteria: no level has more or less of them. */
function criteriaOf(files: readonly RoleFile[]): number {
  return files.reduce(
    (sum, file) => sum + new Set(itemsUpTo({ ...file, duties: [] }, Number.POSITIVE_INFINITY).map(({ id }) => id)).size,
    0,
  );
}

function holds(file: RoleFile | undefined, { level, criterion, step, text }: LadderTruth['sample'][number]): boolean {
  const all = file ? titles(file) : [];
  const place = all.indexOf(closest(all, level, (title) => title) ?? '');
  if (!file || place < 0) {
    return false;
  }
  const items = itemsUpTo(file, place).filter(({ id, name }) => says(`${id} ${name}`, criterion));
  const last = items.findLast((item) => item.level !== '');
  if (step !== undefined) {
    return last?.level.toLowerCase() === step.toLowerCase();
  }
  return saidBy(
    items.map((item) => item.text),
    text ?? '',
  );
}

const metadata = new Set([
  'id',
  'title',
  'aliases',
  'codes',
  'extends',
  'without',
  'replaces',
  'scales',
  'sources',
  'tags',
  'related',
  'levels',
  'summary',
  'document',
  'pay',
]);

/** What a role and its levels up to one say, in that order; an attribute is an item that has the name of the attribute. */
function itemsUpTo(file: RoleFile, place: number): Item[] {
  return [file, ...(file.levels ?? []).slice(0, place + 1)].flatMap((level) =>
    Object.entries(level).flatMap(([category, value]) => (metadata.has(category) ? [] : inCategory(category, value))),
  );
}

function inCategory(category: string, value: unknown): Item[] {
  if (!isRecord(value)) {
    return itemsOf(value).map((item, place) => ({ ...item, id: item.id || (named(value, place) ? item.name : category) }));
  }
  return Object.entries(value).flatMap(([name, of]) =>
    itemsOf(of).map((item) => ({ ...item, id: name, name, text: `${name} ${item.text}`, level: item.level || item.name })),
  );
}

/** Whether an entry of a list has a name of its own; a mere text is what its category says. */
const named = (list: unknown, place: number): boolean => Array.isArray(list) && isRecord(list[place]);
