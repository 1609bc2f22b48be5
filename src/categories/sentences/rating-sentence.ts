import type { ComparedCategory, ItemDelta, Row } from '../../model/comparison.js';
import type { ItemCell } from '../../model/role.js';
import { oneDecimal } from '../../one-decimal.js';
import { capitalize, joinSeries } from '../english.js';
import { isReworded } from '../rewording.js';
import { rankOf, spanOf } from '../scale.js';
import type { SentenceContext, SpokenRole } from './sentence-context.js';

type ItemCategory = Pick<ComparedCategory<ItemCell, ItemDelta>, 'id' | 'rows'>;
type ItemRow = Row<ItemCell, ItemDelta>;

interface RatedCategory extends ItemCategory {
  /** Whether another category has an item of this name: mathematics is a skill and a knowledge area. */
  isAmbiguous(name: string): boolean;
}

/** An item that is rated differently. Its words are made only if they are told, which most are not. */
interface RatedItem {
  readonly name: () => string;
  /** What the source calls it, which a skill and an area of knowledge may share. */
  readonly title: string;
  /** Whether one can need more of it, as of programming; not of `Gives and takes feedback`. */
  readonly isQuantity: boolean;
  /** For each role, its level in steps of the scale. */
  readonly levels: readonly number[];
  readonly texts: () => readonly string[];
  /** The distance between the highest and the lowest level, 0 to 1 of the scale. */
  readonly distance: number;
  /** How much it tells: the distance times the importance. */
  readonly weight: number;
}

/** What says more than a small difference: 1.5 points on O*NET's scale of levels. */
const farApart = 1.5 / 7;

/** O*NET's raters may differ by less than a point, and nobody tells a friend of it. */
const minDistance = 1 / 7;

/**
 * Says which ratings are furthest apart, weighted by importance, in both directions:
 * `Systems engineers need far more programming; product managers far more sales and marketing, and persuasion`. Null if none are.
 */
export function ratingSentence(categories: readonly ItemCategory[], context: SentenceContext): string | null {
  const rated = categories.filter(({ rows }) => rows.some(({ scale }) => scale !== null));
  const isAmbiguous = (name: string): boolean => rated.filter(({ rows }) => rows.some((row) => isNamed(row, name))).length > 1;
  const items = rated
    .map((category): RatedCategory => ({ ...category, isAmbiguous }))
    .flatMap((category) => category.rows.flatMap((row) => ratedItem(row, category, context)))
    .sort((a, b) => b.weight - a.weight || (a.name() < b.name() ? -1 : 1));
  if (items.length === 0) return null;
  return context.roles.length === 2 ? pairText(items, context.roles) : manyText(items, context.roles);
}

function isNamed({ cells }: ItemRow, name: string): boolean {
  return cells.some((cell) => cell?.text === name);
}

function ratedItem(row: ItemRow, category: RatedCategory, context: SentenceContext): RatedItem[] {
  const { status, delta, scale, cells } = row;
  if (scale === null || (status !== 'different' && status !== 'only') || isReworded(delta)) return [];
  const isPair = cells.length === 2;
  const ranks = cells.map((cell, role) => (cell ? levelOf(cell, row) : isPair ? levelOfUnlisted(row, role, category, context) : null));
  const levels = ranks.filter((rank) => rank !== null);
  const cell = shortest(cells);
  if (levels.length < cells.length || !cell) return [];
  const distance = (Math.max(...levels) - Math.min(...levels)) / spanOf(scale);
  if (distance === 0 || (distance < minDistance && isOnet(cell.source, context))) return [];
  const importance = Math.max(...cells.flatMap((each) => (each ? [each.importance ?? usualImportance] : [])));
  return [
    {
      name: () => nameOf(cell, category, context),
      title: cell.text,
      isQuantity: isOnet(cell.source, context),
      levels,
      texts: () => textsOf(cells),
      distance,
      weight: distance * importance,
    },
  ];
}

/** The cell that names the item, whichever role is first: the one with the shortest text. */
function shortest(cells: ItemRow['cells']): ItemCell | undefined {
  let found: ItemCell | undefined;
  for (const cell of cells) if (cell && (!found || isShorter(cell.text, found.text))) found = cell;
  return found;
}

function isShorter(text: string, other: string): boolean {
  return text.length < other.length || (text.length === other.length && text < other);
}

/** The middle of O*NET's scale. */
const usualImportance = 3;

function levelOf({ level, elsewhere }: ItemCell, { scale }: ItemRow): number | null {
  return level === undefined || scale === null || elsewhere !== undefined ? null : rankOf(level, scale);
}

/**
 * What a source that rates all occupations does not list is not relevant for the role, so that its level is the lowest: if the role has ratings of that
 * source in the category. Null if nothing is known.
 */
function levelOfUnlisted({ cells, scale }: ItemRow, role: number, { rows }: ItemCategory, context: SentenceContext): number | null {
  const source = cells.find((cell) => cell !== null)?.source;
  const isRated = rows.some(({ cells: each }) => each[role]?.level !== undefined && each[role].source === source);
  return isRated && isOnet(source, context) && scale !== null && !('steps' in scale) ? scale.minimum : null;
}

function isOnet(source: string | undefined, { roles }: SentenceContext): boolean {
  return source !== undefined && roles.some(({ sources }) => sources[source]?.title.startsWith('O*NET'));
}

/** O*NET writes its names with capitals; other names, such as `Kubernetes operations`, stay as they are. */
function nameOf({ text, source }: ItemCell, { id, isAmbiguous }: RatedCategory, context: SentenceContext): string {
  if (!isOnet(source, context)) return text;
  const name = text.replace(/\b(?!English\b)[A-Z][a-z]+/g, (word) => word.toLowerCase());
  if (id === 'knowledge' && isAmbiguous(text)) return `knowledge of ${name}`;
  return /^[a-z]+(?:al|ive)$/.test(name) ? `${name} ${id === 'knowledge' ? 'knowledge' : 'skills'}` : name;
}

/** The levels in words; with one decimal, if any has decimals. */
function textsOf(cells: ItemRow['cells']): string[] {
  const levels = cells.map((cell) => cell?.level ?? 0);
  const haveDecimals = levels.some((level) => typeof level === 'number' && !Number.isInteger(level));
  return levels.map((level) => (typeof level === 'number' && haveDecimals ? oneDecimal(level) : String(level)));
}

const maxItems = 2;

/** Those that tell most. Mathematics as a skill and as an area of knowledge is said once. */
function mostTelling(items: readonly RatedItem[]): RatedItem[] {
  return items.filter(({ title }, index) => items.findIndex((each) => each.title === title) === index).slice(0, maxItems);
}

/** The same, by the shortest name of each and by its smallest distance, so that what is said holds of both. */
function mostTellingOfPair(items: readonly RatedItem[]): RatedItem[] {
  return mostTelling(items).map((item) => {
    const same = items.filter(({ title }) => title === item.title);
    const distance = Math.min(...same.map((each) => each.distance));
    return { ...item, distance, name: () => same.map(({ name }) => name()).reduce((a, b) => (b.length < a.length ? b : a)) };
  });
}

function pairText(items: readonly RatedItem[], [left, right]: readonly SpokenRole[]): string {
  const higherOf = (isHigher: (left: number, right: number) => boolean): RatedItem[] =>
    mostTellingOfPair(items.filter(({ levels: [a = 0, b = 0] }) => isHigher(a, b)));
  const sides: Side[] = [
    { role: left, items: higherOf((a, b) => a > b) },
    { role: right, items: higherOf((a, b) => b > a) },
  ].filter((side) => side.items.length > 0);
  // The side with the larger difference first, so that the order of roles changes nothing.
  sides.sort((a, b) => b.items[0]!.weight - a.items[0]!.weight || (a.items[0]!.name() < b.items[0]!.name() ? -1 : 1));
  if (items.some(({ isQuantity }) => !isQuantity)) return higherText(sides);
  const clauses = sides.map((side, index) => {
    const more = `${side.items.every(({ distance }) => distance >= farApart) ? 'far more' : 'more'} ${joinSeries(side.items.map(({ name }) => name()))}`;
    const name = side.role?.name ?? '';
    return index > 0 ? `${name} ${more}` : `${capitalize(name)} ${side.role?.isPlural ? 'need' : 'needs'} ${more}`;
  });
  return `${clauses.join('; ')}.`;
}

interface Side {
  readonly role: SpokenRole | undefined;
  readonly items: readonly RatedItem[];
}

/** `Higher for lead engineers: API design (expert against working); for engineers: …` */
function higherText(sides: readonly Side[]): string {
  const clauses = sides.map(({ role, items }) => {
    const named = items.map(
      ({ name, levels: [left = 0, right = 0], texts }) =>
        `${name()} (${(left > right ? texts() : texts().toReversed()).join(' against ')})`,
    );
    return `for ${role?.name}: ${joinSeries(named)}`;
  });
  return `Higher ${clauses.join('; ')}.`;
}

/** `They differ most in programming (systems engineers 4.3, product managers 1.3) and …`: the highest and the lowest of more than two roles. */
function manyText(items: readonly RatedItem[], roles: readonly SpokenRole[]): string {
  const described = mostTelling(items).map(({ name, levels, ...item }) => {
    const texts = item.texts();
    const end = (level: number): string => {
      const who = levels.flatMap((each, role) => (each === level ? [role] : []));
      return `${joinSeries(who.map((role) => roles[role]?.name ?? ''))} ${texts[who[0]!]}`;
    };
    return `${name()} (${end(Math.max(...levels))}, ${end(Math.min(...levels))})`;
  });
  return `They differ most in ${joinSeries(described)}.`;
}
