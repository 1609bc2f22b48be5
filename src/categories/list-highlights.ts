import type { ComparedCategory, ItemDelta, Row } from '../model/comparison.js';
import type { ItemCell } from '../model/role.js';
import { bothOrAll, capitalize, joinFirst, uncapitalize } from './english.js';
import type { Highlight } from './kind.js';
import type { RoleName } from './sentences/role-names.js';
import type { SentenceContext } from './sentences/sentence-context.js';
import { isReworded } from './rewording.js';
import { categoryTitle } from './standard.js';

type ItemCategory = ComparedCategory<ItemCell, ItemDelta>;
type ItemRow = Row<ItemCell, ItemDelta>;

/** Returns a sentence about what the roles share, and one about the largest difference in level; none about interests. */
export function listHighlights(categories: readonly ItemCategory[], { roles }: SentenceContext): Highlight[] {
  return categories.flatMap((category) => oneCategory(category, roles));
}

function oneCategory(category: ItemCategory, roles: readonly RoleName[]): Highlight[] {
  return category.id === 'interests' ? [] : [...sharedItems(category, roles), ...largestLevelDifference(category, roles)];
}

function sharedItems(category: ItemCategory, roles: readonly RoleName[]): Highlight[] {
  if (!category.stated.every(Boolean)) return [];
  const similarCount = category.counts.similar;
  // An item that is reworded under its id asks for something else, so it is not shared.
  const shared = category.rows.filter((row) => (row.status === 'same' || row.status === 'different') && !isReworded(row.delta));
  const isDuties = category.id === 'duties';
  if (!isDuties && shared.length + similarCount === category.rows.length) return [];
  const weight = (isDuties ? 0.58 : 0.4) - (shared.length === 0 ? 0.1 : 0);
  return [{ text: `${sharedText(category, shared, roles)}${similarText(category)}.`, weight }];
}

/** `; 2 are alike in other words, 1 matches by the names in it`; empty if none do. */
function similarText({ rows, counts }: ItemCategory): string {
  const byNames = rows.filter(({ status, match }) => status === 'similar' && match?.by === 'part').length;
  const inWords = counts.similar - byNames;
  const parts = [
    ...(inWords === 0 ? [] : [`${inWords} ${inWords === 1 ? 'is' : 'are'} alike in other words`]),
    ...(byNames === 0 ? [] : [byNames === 1 ? '1 matches by the names in it' : `${byNames} match by the names in them`]),
  ];
  return parts.length === 0 ? '' : `; ${parts.join(', ')}`;
}

/** `Both share 3 of 18 job duties: analyze data, …` */
function sharedText({ id, rows }: ItemCategory, shared: readonly ItemRow[], roles: readonly RoleName[]): string {
  if (shared.length === 0) return nothingShared(nameInSentence(id), roles.length);
  const first = joinFirst(namesByImportance(shared), 3, (name) => inSentence(name, id));
  return `${capitalize(bothOrAll(roles.length))} share ${shared.length} of ${rows.length} ${countedName(nameInSentence(id))}: ${first}`;
}

/** Of more than two roles, some may share what not all share. */
function nothingShared(name: string, roleCount: number): string {
  return roleCount > 2 ? `None of their ${name} is shared by ${bothOrAll(roleCount)}` : `They share none of their ${name}`;
}

/** `18 job duties`, but `16 in knowledge`, which has no plural. */
function countedName(name: string): string {
  return name.endsWith('s') && !name.includes(' / ') ? name : `in ${name}`;
}

/** `job duties`; the headings of a category that joins several in the order of its id, so that the order of roles changes no sentence. */
function nameInSentence(id: string): string {
  return [...new Set(id.split(' / ').map((heading) => uncapitalize(categoryTitle(heading))))].join(' / ');
}

/** Categories whose items are names (`Kubernetes operations`, `Active Listening`); those of other categories are phrases. */
const nameCategories = new Set(['skills', 'knowledge', 'technologies']);

function inSentence(text: string, category: string): string {
  return nameCategories.has(category) ? text : uncapitalize(text);
}

/** Returns the names of rows, the most important first, then by name, so that the order of files and items does not matter. */
function namesByImportance(rows: readonly ItemRow[]): string[] {
  return rows
    .map((row) => ({ name: nameOf(row), importance: importanceOf(row) }))
    .sort((a, b) => b.importance - a.importance || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

/** The highest importance of the cells, 1 to 5; 0 if none states one. */
function importanceOf({ cells }: ItemRow): number {
  let highest = 0;
  for (const cell of cells) highest = Math.max(highest, cell?.importance ?? 0);
  return highest;
}

/** The shortest text of the cells, without its full stop; of equally long ones, the one with fewer capitals. */
function nameOf({ cells }: ItemRow): string {
  let name: string | undefined;
  for (const cell of cells) if (cell && (name === undefined || isPreferred(cell.text, name))) name = cell.text;
  return name?.endsWith('.') ? name.slice(0, -1) : (name ?? '');
}

function isPreferred(text: string, current: string): boolean {
  return text.length < current.length || (text.length === current.length && text > current);
}

/** `Bakers are rated higher in Law (5 against 2).` */
function largestLevelDifference(category: ItemCategory, roles: readonly RoleName[]): Highlight[] {
  if (roles.length !== 2) return [];
  const largest = category.rows.reduce((current, row) => Math.max(current, levelDifference(row)), 0);
  if (largest < minLevelDifference) return [];
  const rows = category.rows.filter((row) => levelDifference(row) === largest);
  const [first] = rows.flatMap((row) => levelHighlight(row, category.id, roles)).sort((a, b) => (a.text < b.text ? -1 : 1));
  return first ? [first] : [];
}

/** In steps of the scale; 0 if the roles are rated in other words or about the same. */
function levelDifference({ status, delta }: ItemRow): number {
  return status === 'different' && delta?.level !== undefined && !isReworded(delta)
    ? Math.min(Math.abs(delta.level), maxLevelDifference)
    : 0;
}

/** In steps of the scale: larger differences count as this one. */
const maxLevelDifference = 5;

/** In steps of the scale: two raters may differ by less. */
const minLevelDifference = 1;

function levelHighlight({ cells, delta }: ItemRow, category: string, roles: readonly RoleName[]): Highlight[] {
  if (delta?.level === undefined) return [];
  const [left, right] = cells;
  if (!left || !right) return [];
  const [higher, lower, role] = delta.level < 0 ? [left, right, roles[0]] : [right, left, roles[1]];
  const text = `${capitalize(role?.name ?? '')} ${role?.isPlural ? 'are' : 'is'} rated higher in ${inSentence(higher.text, category)} (${higher.level} against ${lower.level}).`;
  return [{ text, weight: 0.4 + Math.min(Math.abs(delta.level), maxLevelDifference) / 10 }];
}
