import type { ComparedCategory, ItemDelta, Row } from '../model/comparison.js';
import type { ItemCell } from '../model/role.js';
import { bothOrAll, capitalize, joinPhrases, joinSeries, uncapitalize } from './english.js';
import type { Highlight } from './kind.js';
import { isNameList } from './name-lists.js';
import { isReworded } from './rewording.js';
import { ratingSentence } from './sentences/rating-sentence.js';
import type { SentenceContext } from './sentences/sentence-context.js';
import { technologySentence } from './sentences/technology-sentence.js';
import { categoryTitle } from './standard.js';

type ItemCategory = ComparedCategory<ItemCell, ItemDelta>;
type ItemRow = Row<ItemCell, ItemDelta>;

/**
 * Returns sentences about lists: the ratings that are furthest apart, over all of them; what the roles share in duties, technologies and lists of their own;
 * and what is new between levels of one role. None about interests.
 */
export function listHighlights(categories: readonly ItemCategory[], context: SentenceContext): Highlight[] {
  const told = categories.filter(({ id }) => id !== 'interests');
  const ratings = ratingSentence(told, context);
  const ladder = context.isLadder ? levelSentence(told, context) : null;
  return [
    ...(ratings === null ? [] : [{ text: ratings, weight: 0.9 }]),
    ...(ladder === null ? [] : [{ text: ladder, weight: 0.92 }]),
    ...told.flatMap((category) => sharedHighlights(category, context)),
  ];
}

function sharedHighlights(category: ItemCategory, context: SentenceContext): Highlight[] {
  const { id, stated, rows } = category;
  if (!stated.every(Boolean) || isOfRatings(category)) return [];
  if (id === 'technologies') return highlight(technologySentence(rows, context), context.isLadder ? 0.3 : 0.6);
  const isDuties = id.split(' / ').includes('duties');
  const text = sharedText(category, context) ?? (isDuties ? nothingShared(category, context) : null);
  // Levels of one role share most; what is new says more.
  return highlight(text, isDuties && !context.isLadder ? 0.85 : 0.5);
}

function highlight(text: string | null, weight: number): Highlight[] {
  return text === null ? [] : [{ text, weight }];
}

/** Whether the list is there for its ratings: that both roles have a rating of speaking tells nothing. */
function isOfRatings({ rows }: ItemCategory): boolean {
  const rated = rows.filter(({ cells }) =>
    cells.some((cell) => cell?.source !== undefined && (typeof cell.level === 'number' || cell.importance !== undefined)),
  );
  return 2 * rated.length > rows.length;
}

/** `They share 3 of 18 duties (2 more in other words): analyze data, …` Null if they share nothing, or everything. */
function sharedText({ id, rows, counts }: ItemCategory, { roles }: SentenceContext): string | null {
  // An item that is reworded under its id asks for something else, so it is not shared.
  const shared = rows.filter((row) => (row.status === 'same' || row.status === 'different') && !isReworded(row.delta));
  const isDuties = id.split(' / ').includes('duties');
  if (shared.length === 0 || (!isDuties && shared.length + counts.similar === rows.length)) return null;
  const who = roles.length === 2 ? 'They' : capitalize(bothOrAll(roles.length));
  if (shared.length === rows.length) return rows.length === 1 ? `${who} share their one duty.` : `${who} share all ${rows.length} duties.`;
  const names = joinPhrases(
    namesByImportance(shared).map((name) => inSentence(name, id)),
    3,
  );
  return `${who} share ${shared.length} of ${rows.length} ${countedName(nameInSentence(id))}${alikeText(rows)}: ${names}.`;
}

/** ` (2 more in other words)`; empty if none are. */
function alikeText(rows: readonly ItemRow[]): string {
  const byNames = rows.filter(({ status, match }) => status === 'similar' && match?.by === 'part').length;
  const inWords = rows.filter(({ status }) => status === 'similar').length - byNames;
  const parts = [
    ...(inWords === 0 ? [] : [`${inWords} more in other words`]),
    ...(byNames === 0 ? [] : [`${byNames} more ${byNames === 1 ? 'matches by the names in it' : 'match by the names in them'}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** What two of the roles share if not all share any, or that no two of them do. */
function nothingShared({ rows, counts }: ItemCategory, { roles }: SentenceContext): string | null {
  if (roles.length === 2) {
    if (counts.similar === 0) return 'None of their duties is worded alike.';
    const alike = rows.filter(({ status }) => status === 'similar');
    const names = joinPhrases(namesByImportance(alike).map(uncapitalize), 2);
    return `They share no duty word for word; ${alike.length} of ${rows.length} ${alike.length === 1 ? 'is' : 'are'} alike: ${names}.`;
  }
  const pairs = roles.flatMap((left, a) =>
    roles.slice(a + 1).map((right, index) => ({ left, right, shared: rows.filter(({ cells }) => cells[a] && cells[a + 1 + index]) })),
  );
  const [most] = pairs.sort((a, b) => b.shared.length - a.shared.length || (nameKey(a) < nameKey(b) ? -1 : 1));
  if (!most || most.shared.length === 0) return 'No two of them have a duty that is worded alike.';
  const names = joinPhrases(namesByImportance(most.shared).map(uncapitalize), 3);
  const both = [most.left.name, most.right.name].sort();
  return `${capitalize(joinSeries(both))} have ${most.shared.length === 1 ? 'a duty' : `${most.shared.length} duties`} in common: ${names}.`;
}

function nameKey({ left, right }: { readonly left: { readonly name: string }; readonly right: { readonly name: string } }): string {
  return [left.name, right.name].sort().join('\n');
}

/** `New for senior engineers: lead projects; mentor others and 3 more.` What only one of two levels states. */
function levelSentence(categories: readonly ItemCategory[], { roles }: SentenceContext): string | null {
  if (roles.length !== 2) return null;
  const rows = categories.flatMap((category) => category.rows.map((row) => ({ row, id: category.id })));
  const clauses = roles.flatMap((role, index) => {
    const own = rows.filter(({ row }) => row.status === 'only' && row.cells[index]);
    if (own.length === 0) return [];
    const names = own.map(({ row, id }) => inSentence(nameOf(row), id)).sort();
    return [{ count: own.length, text: `only ${role.name}: ${joinPhrases(names, 3)}` }];
  });
  const texts = clauses.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)).map(({ text }) => text);
  return texts.length === 0 ? null : texts.map((text) => `${capitalize(text)}.`).join(' ');
}

/** `18 duties`, but `16 in knowledge`, which has no plural. */
function countedName(name: string): string {
  return name.endsWith('s') && !name.includes(' / ') ? name : `in ${name}`;
}

/** `duties`; the headings of a category that joins several in the order of its id, so that the order of roles changes no sentence. */
function nameInSentence(id: string): string {
  return [...new Set(id.split(' / ').map((heading) => (heading === 'duties' ? 'duties' : uncapitalize(categoryTitle(heading)))))].join(
    ' / ',
  );
}

/** Names such as `Kubernetes operations` keep their capitals; items of other categories are phrases. */
function inSentence(text: string, category: string): string {
  return isNameList(category) ? text : uncapitalize(text);
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
