import { isSameScale, onetLevel } from '../../categories/scale.js';
import type { RatingsOfAll } from '../../model/occupations.js';
import type { Category, Entry, Role } from '../../model/role.js';
import type { ScreenPart } from '../../model/screen.js';
import type { BarRow } from '../../model/screen/ratings.js';
import type { NamesPart } from '../../model/screen/texts.js';
import { oneDecimal } from '../../one-decimal.js';

/** The official ratings of a category, seen against those of all occupations. */
export interface OfficialRatings {
  /** How many levels are higher than the mean, about the same and lower. */
  readonly facts: readonly string[];
  readonly parts: readonly ScreenPart[];
  /** What the role states of the category beside them. */
  readonly others: readonly Entry[];
  /** The key of their source. */
  readonly source: string;
}

/** Null if the role has no official ratings in this category. */
export function officialRatings({ entries }: Category, sources: Role['sources'], all: RatingsOfAll): OfficialRatings | null {
  const isOfficial = ({ cell, scale }: Entry): boolean =>
    isSameScale(scale, onetLevel) &&
    cell.source !== undefined &&
    isReleaseOfOnet(sources[cell.source]) &&
    Object.hasOwn(all.means, cell.text);
  const [rated, others] = [entries.filter(isOfficial), entries.filter((entry) => !isOfficial(entry))];
  const source = rated.find(({ cell }) => cell.level !== undefined)?.cell.source;
  if (source === undefined) return null;
  const ownNames = new Set(others.map(({ cell }) => cell.text.toLowerCase()));
  const compared = distances(rated, all).filter(({ name }) => !ownNames.has(name.toLowerCase()));
  const [above, below] = [
    compared.filter(({ distance }) => distance > all.chance).sort((a, b) => b.distance - a.distance),
    compared.filter(({ distance }) => distance < -all.chance).sort((a, b) => a.distance - b.distance),
  ];
  const facts = [
    [above.length, 'higher'],
    [compared.length - above.length - below.length, 'the same'],
    [below.length, 'lower'],
  ] as const;
  return {
    facts: facts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`),
    parts: [
      { type: 'bars', minimum: 0, maximum: 7, hasMeans: true, rows: barRows(rated, all) },
      ...farthest(above, { mark: 'above', words: 'most above:' }),
      ...farthest(below, { mark: 'below', words: 'most below:' }),
    ],
    others,
    source,
  };
}

function isReleaseOfOnet(source: { readonly title: string } | undefined): boolean {
  return source?.title.startsWith('O*NET ') ?? false;
}

interface Distance {
  readonly name: string;
  /** In points above the mean, negative below it. */
  readonly distance: number;
}

/** Of all names, also those that the role does not state: its level there is 0. */
function distances(rated: readonly Entry[], { means }: RatingsOfAll): Distance[] {
  const levels = new Map(rated.map(({ cell }) => [cell.text, Number(cell.level ?? 0)]));
  return Object.entries(means).map(([name, mean]) => ({ name, distance: (levels.get(name) ?? 0) - mean }));
}

/** The highest levels first, and of equal ones the most important. */
function barRows(rated: readonly Entry[], { means }: RatingsOfAll): BarRow[] {
  return rated
    .filter(({ cell }) => typeof cell.level === 'number')
    .sort((a, b) => Number(b.cell.level) - Number(a.cell.level) || (b.cell.importance ?? 0) - (a.cell.importance ?? 0))
    .map(({ cell }) => ({ name: cell.text, value: Number(cell.level), mean: means[cell.text] ?? null }));
}

/** One or two names are told by their count. */
const fewestNames = 3;

function farthest(distant: readonly Distance[], lead: NamesPart['lead']): NamesPart[] {
  if (distant.length < fewestNames) return [];
  return [{ type: 'names', lead, names: distant.slice(0, 3).map(({ name, distance }) => `${name} ${signed(distance)}`) }];
}

/** `+1.5`, `−2.3`. */
function signed(distance: number): string {
  return `${distance < 0 ? '−' : '+'}${oneDecimal(Math.abs(distance))}`;
}
