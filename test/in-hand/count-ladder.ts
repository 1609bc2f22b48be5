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
      ({ title }) => roleOf(files, title) !== undefined,
      ({ title }) => title,
    ),
    'only roles': count(
      files,
      ({ title = '' }) => truth.roles.some((role) => sameName(role.title, title)),
      ({ title = '' }) => title,
    ),
    levels: count(
      truth.roles,
      ({ title, levels }) => sameLevels(roleOf(files, title), levels),
      ({ title }) => title,
    ),
    criteria: count(
      [truth.criteria],
      (criteria) => criteriaOf(files) === criteria,
      (criteria) => `${criteriaOf(files)} for ${criteria}`,
    ),
    cells: count(
      truth.sample,
      (cell) => holds(files, cell),
      ({ role, level, criterion }) => `${role}, ${level}, ${criterion}`,
    ),
  };
}

function roleOf(files: readonly RoleFile[], title: string): RoleFile | undefined {
  return files.find((file) => file.title?.toLowerCase() === title.toLowerCase()) ?? files.find((file) => sameName(file.title ?? '', title));
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

function holds(files: readonly RoleFile[], { role, level, criterion, step, text }: LadderTruth['sample'][number]): boolean {
  const file = roleOf(files, role);
  const place = file ? titles(file).findIndex((title) => sameName(title, level)) : -1;
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
