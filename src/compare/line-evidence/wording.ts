import { isNameList, isProductList, looksLikeName } from '../../categories/name-lists.js';
import { areNamedAlike } from '../../categories/item-names.js';
import { areSameNames, nameKeys } from '../../categories/name-keys.js';
import { normalizeText } from '../../categories/normalize.js';
import { isProductKey, readProductName } from '../../categories/product-names.js';
import type { RoleContext } from '../../categories/tier.js';
import { type WordingScorer, wordingScorer } from '../../categories/wording-tier.js';
import { groupBy } from '../../group-by.js';
import type { PointEvidence } from '../../model/placement.js';
import type { Entry, ItemCell } from '../../model/role.js';
import { isSingleValue, listOf, type PlacementLine } from './lines.js';
import type { AskedPoint } from './asked-point.js';

/** A line that says something of a point. */
export interface Speech {
  readonly line: PlacementLine;
  readonly by: PointEvidence['by'];
  /** 0 to 1. */
  readonly score: number;
  /** Whether it says what the level asks for in words of its own, and not only what the criterion is called. */
  readonly isOfLevel: boolean;
  /** The words that both share, if they are alike in wording. */
  readonly shared: () => readonly string[];
}

/** From this score on, two texts are taken to say something alike, though perhaps not the same. */
const alikeScore = 0.4;

/** Finds the lines that say something of a point. Each line is judged by itself: what else a role states changes nothing. */
export function speechFinder(
  points: readonly AskedPoint[],
  lines: readonly PlacementLine[],
  contexts: readonly [asker: RoleContext, role: RoleContext],
  match: 'exact' | 'wording',
): (point: AskedPoint) => Speech[] {
  const items = lines.filter(isItemLine);
  const scores = match === 'exact' ? null : wordingScores(points, items, contexts);
  return (point) => {
    if (isSingleValue(point.entry)) return [];
    return items.flatMap((line) => {
      if (isSameName(point, line)) return [speech(line, 'same', 1)];
      if (scores === null) return [];
      const worded = canSay(line, point) ? scores(point, line) : [];
      const mention = mentionScore(point, line);
      return [...worded, ...(mention === null ? [] : [speech(line, 'mention', mention)])];
    });
  };
}

/** A value says something only together with its label, and a field of study says nothing of what somebody does. */
function isItemLine({ entry }: PlacementLine): boolean {
  return !isSingleValue(entry) && entry.label !== 'education, fields';
}

/** Whether both have the same words, or are names of one thing: `BLS` and `Basic Life Support (BLS)`. */
function isSameName({ entry }: AskedPoint, { entry: other }: PlacementLine): boolean {
  const [left, right] = [entry, other].map(({ cell: { text } }) => ({ text, keys: nameKeys(text) }));
  return areNamedAlike(entry, other) || (left !== undefined && right !== undefined && areSameNames(left, right));
}

function speech(line: PlacementLine, by: Speech['by'], score: number): Speech {
  return { line, by, score, isOfLevel: false, shared: () => [] };
}

type WordingScores = (point: AskedPoint, line: PlacementLine) => Speech[];

/** How alike each text of a point and each line are worded. */
function wordingScores(
  points: readonly AskedPoint[],
  lines: readonly PlacementLine[],
  contexts: readonly [RoleContext, RoleContext],
): WordingScores {
  const [texts, byCategory] = [groupBy(points.flatMap(textsOf), ({ list }) => list), groupBy(lines, listOf)];
  const scorers = new Map<string, WordingScorer>();
  const scorerOf = (list: string, category: string): WordingScorer => {
    const key = `${list}\n${category}`;
    const known = scorers.get(key);
    if (known) return known;
    const entries = [texts.get(list) ?? [], byCategory.get(category) ?? []].map((each) => each.map(({ entry }) => entry));
    const made = wordingScorer([entries[0] ?? [], entries[1] ?? []], commonList(list, category), contexts);
    scorers.set(key, made);
    return made;
  };
  const textPlaces = placesByPoint(texts);
  const linePlaces = new Map([...byCategory.values()].flatMap((each) => each.map((line, place) => [line, place] as const)));
  return (point, line) =>
    (textPlaces.get(point) ?? []).flatMap(({ list, place, isOfLevel }) => {
      const [scorer, at] = [scorerOf(list, listOf(line)), linePlaces.get(line) ?? -1];
      const score = scorer.score(place, at);
      return score < alikeScore ? [] : [{ line, by: 'wording', score, isOfLevel, shared: () => scorer.why(place, at) }];
    });
}

/** The list by whose rules two items are judged: names by those of names only if both are. */
function commonList(list: string, category: string): string {
  if (list === category) return list;
  return isNameList(list) && isNameList(category) ? list : '';
}

/** A text of a point, in the list with which it is judged. */
interface PointText {
  readonly list: string;
  readonly point: AskedPoint;
  readonly entry: Entry;
  readonly isOfLevel: boolean;
}

/** What is asked for, and what is said of it that the level below does not say: its description, its points and its note. */
function textsOf(point: AskedPoint): PointText[] {
  const [own, below] = [ownTexts(point.entry.cell), ownTexts(point.below?.cell ?? { text: '' })];
  const entries = own
    .filter((text) => !below.includes(text))
    .map((text): Entry => ({ kind: 'list', label: null, cell: { text }, scale: null }));
  return [
    { list: listOf(point), point, entry: point.entry, isOfLevel: false },
    ...entries.map((entry) => ({ list: '', point, entry, isOfLevel: true })),
  ];
}

function ownTexts({ description, points = [], note }: ItemCell): string[] {
  return [description, note, ...points].flatMap((text) => text ?? []);
}

function placesByPoint(
  texts: ReadonlyMap<string, readonly PointText[]>,
): ReadonlyMap<AskedPoint, { list: string; place: number; isOfLevel: boolean }[]> {
  const places = new Map<AskedPoint, { list: string; place: number; isOfLevel: boolean }[]>();
  for (const [list, each] of texts)
    for (const [place, { point, isOfLevel }] of each.entries())
      places.set(point, [...(places.get(point) ?? []), { list, place, isOfLevel }]);
  return places;
}

/** Whether a text is a name, of a skill or of anything else, rather than a sentence. */
function isNamed(line: PlacementLine): boolean {
  return isNameList(listOf(line)) || looksLikeName(line.entry.cell.text);
}

/**
 * Whether the wording of a line can say anything of a point: a sentence of a product only by its name, and a name of another name only if it is a special form of it, and
 * never of a deed.
 */
function canSay(line: PlacementLine, point: AskedPoint): boolean {
  if (!isNamed(line)) return !isProductList(listOf(point));
  return isNamed(point) && isSpecialForm(line.entry.cell.text, point.entry.cell.text);
}

/** `Croissant lamination` is lamination; `API design` is no software design, and of `Safety and security` nobody knows how much is security. */
function isSpecialForm(name: string, of: string): boolean {
  return normalizeText(name).endsWith(` ${normalizeText(of)}`) && !/[,/&+]|\b(?:and|or)\b/i.test(name);
}

/**
 * Whether a sentence mentions the name of a point: surely for a product or several words, which mean nothing else; less for one ordinary word; null if it does not.
 */
function mentionScore(point: AskedPoint, line: PlacementLine): number | null {
  const [{ entry }, sentence] = [point, line.entry.cell.text];
  if (!isNamed(point) || isNamed(line)) return null;
  const { aliases = [] }: ItemCell = entry.cell;
  const scores = [entry.cell.text, ...aliases].flatMap((name) => scoreOfMention(name, sentence) ?? []);
  return scores.length === 0 ? null : Math.max(...scores);
}

/** Less than the same name by itself. */
const sure = 0.95;
const unsure = 0.5;

function scoreOfMention(name: string, sentence: string): number | null {
  if (!` ${normalizeText(sentence)} `.includes(` ${normalizeText(name)} `)) return null;
  if (/\s/.test(name.trim())) return sure;
  // `Go` and `Excel` begin sentences, and are ordinary words in small letters.
  const isWritten = sentence.includes(name) && (!sentence.startsWith(name) || /.[A-Z\d+#]/.test(name));
  return isProductKey(readProductName(name).key) ? (isWritten ? sure : null) : unsure;
}
