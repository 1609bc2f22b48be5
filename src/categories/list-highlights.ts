import type { ComparedCategory, ItemDelta, Row } from '../model/comparison.js';
import type { ItemCell } from '../model/role.js';
import { isReworded } from './rewording.js';
import type { Highlight, RoleName } from './kind.js';
import { bothOrAll, capitalize, joinFirst, uncapitalize } from './english.js';

type ItemCategory = ComparedCategory<ItemCell, ItemDelta>;
type ItemRow = Row<ItemCell, ItemDelta>;

/** What is shared, and what is rated most differently; nobody needs an interest. */
export function listHighlights(category: ItemCategory, roles: readonly RoleName[]): Highlight[] {
  return category.id === 'interests' ? [] : [...shared(category, roles), ...levels(category, roles)];
}

function shared(category: ItemCategory, roles: readonly RoleName[]): Highlight[] {
  if (!category.stated.every(Boolean)) return [];
  const alike = category.counts.similar;
  // What a level asks for in other words is something else.
  const rows = category.rows.filter((row) => (row.status === 'same' || row.status === 'different') && !isReworded(row.delta));
  const isDuties = category.id === 'duties';
  if (!isDuties && rows.length + alike === category.rows.length) return [];
  const weight = (isDuties ? 0.58 : 0.4) - (rows.length === 0 ? 0.1 : 0);
  return [
    {
      text: `${sharing(category, rows, roles)}${alike === 0 ? '' : `; ${alike} ${alike === 1 ? 'is' : 'are'} alike in other words`}.`,
      weight,
    },
  ];
}

/** `Both share 3 of 18 job duties: analyze data, …` */
function sharing({ id, title, rows: stated }: ItemCategory, rows: ItemRow[], roles: readonly RoleName[]): string {
  if (rows.length === 0) return sharingNone(uncapitalize(title), roles.length);
  const few = joinFirst(byImportance(rows), 3, (name) => inSentence(name, id));
  return `${capitalize(bothOrAll(roles.length))} share ${rows.length} of ${stated.length} ${counted(title)}: ${few}`;
}

/** Of more than two roles, some may share what all do not. */
function sharingNone(title: string, count: number): string {
  return count > 2 ? `None of their ${title} is shared by ${bothOrAll(count)}` : `They share none of their ${title}`;
}

/** Of these lists each item is a name: `Kubernetes operations`, `Active Listening`, `German`. What others list are phrases. */
const named = new Set(['skills', 'knowledge', 'technologies']);

function inSentence(text: string, category: string): string {
  return named.has(category) ? text : uncapitalize(text);
}

/** `3 of 18 job duties`, but `8 of 16 in knowledge`: what is no plural is not counted itself. */
function counted(title: string): string {
  return title.endsWith('s') ? uncapitalize(title) : `in ${uncapitalize(title)}`;
}

/** The names of the rows, the most important first; where nothing tells, by name, so that no order of files or items counts. */
function byImportance(rows: readonly ItemRow[]): string[] {
  return rows
    .map((row) => ({ name: nameOf(row), importance: importanceOf(row) }))
    .sort((a, b) => b.importance - a.importance || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

function importanceOf({ cells }: ItemRow): number {
  let most = 0;
  for (const cell of cells) most = Math.max(most, cell?.importance ?? 0);
  return most;
}

/** Of the ways in which the roles put it, the shortest, and of these the one with the fewer capitals. */
function nameOf({ cells }: ItemRow): string {
  let name: string | undefined;
  for (const cell of cells) if (cell && (name === undefined || isShorter(cell.text, name))) name = cell.text;
  return name?.endsWith('.') ? name.slice(0, -1) : (name ?? '');
}

function isShorter(text: string, known: string): boolean {
  return text.length < known.length || (text.length === known.length && text > known);
}

/** The widest gap of all rated items, where the levels compare. */
function levels(category: ItemCategory, roles: readonly RoleName[]): Highlight[] {
  if (roles.length !== 2) return [];
  const widest = category.rows.reduce((known, row) => Math.max(known, steps(row)), 0);
  if (widest < telling) return [];
  const rows = category.rows.filter((row) => steps(row) === widest);
  const [first] = rows.flatMap((row) => gap(row, category.id, roles)).sort((a, b) => (a.text < b.text ? -1 : 1));
  return first ? [first] : [];
}

/** How many steps of the scale lie between the two; beyond the most, they tell no more. */
function steps({ delta }: ItemRow): number {
  return delta?.level !== undefined ? Math.min(Math.abs(delta.level), most) : 0;
}

const most = 5;

/** Steps of a scale: less is within what two raters differ by. */
const telling = 1;

function gap({ cells, delta }: ItemRow, category: string, roles: readonly RoleName[]): Highlight[] {
  if (delta?.level === undefined) return [];
  const [left, right] = cells;
  if (!left || !right) return [];
  const [more, less, who] = delta.level < 0 ? [left, right, roles[0]] : [right, left, roles[1]];
  const text = `${capitalize(who?.plural ?? '')} are rated higher in ${inSentence(more.text, category)} (${more.level} against ${less.level}).`;
  return [{ text, weight: 0.4 + Math.min(Math.abs(delta.level), most) / 10 }];
}
