import { isProductList } from '../../categories/name-lists.js';
import { normalizeText } from '../../categories/normalize.js';
import { groupBy } from '../../group-by.js';
import type { ItemCell } from '../../model/role.js';
import type { AskedPoint } from '../line-evidence/asked-point.js';
import { listOf } from '../line-evidence/lines.js';

/** Makes one point of the names between which a line of an ad leaves the choice: `Spanish or Somali`, `PHR or SHRM-CP`. */
export function withChoices(points: readonly AskedPoint[]): AskedPoint[] {
  const choices = [...groupBy(points, (point) => `${listOf(point)}\n${lineOf(point)}`).values()].flatMap(choicesIn);
  return points.flatMap((point) => {
    const choice = choices.find((each) => each.includes(point));
    if (choice === undefined) return [point];
    return choice[0] === point ? [oneOf(choice, point)] : [];
  });
}

/** The sentence of the ad from which a point was read. */
function lineOf({ entry }: AskedPoint): string {
  const { text, description = text }: ItemCell = entry.cell;
  return description;
}

/** The names of one list that a line joins by `or`; after a comma, as the next ones are joined. */
function choicesIn(points: readonly AskedPoint[]): AskedPoint[][] {
  const [first] = points;
  if (first === undefined || points.length < 2 || !isProductList(listOf(first))) return [];
  const line = lineOf(first);
  const placed = points.map((point) => ({ point, place: line.indexOf(point.entry.cell.text) })).sort((a, b) => a.place - b.place);
  // A language goes by its English name.
  if (placed.some(({ place }) => place < 0)) return isOr.test(line) && !isAnd.test(line) ? [[...points]] : [];
  const joints = placed.slice(1).map(({ place }, index) => {
    const { point, place: before = 0 } = placed[index] ?? { point: first };
    return line.slice(before + point.entry.cell.text.length, place).replace(/\([^()]*\)/g, ' ');
  });
  const runs: AskedPoint[][] = [[]];
  for (const [index, { point }] of placed.entries()) {
    if (index > 0 && !isChoice(joints, index - 1)) runs.push([]);
    runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 1);
}

function isChoice(joints: readonly string[], index: number): boolean {
  const joint = joints[index];
  if (joint === undefined || joint.length > longestJoint || isAnd.test(joint) || /[.;:]/.test(joint)) return false;
  return isOr.test(joint) || (joint.trim() === ',' && isChoice(joints, index + 1));
}

const longestJoint = 40;
const isOr = /(?:^|\s)(?:or|oder|ou|o|of|and\/or|und\/oder)(?=\s)/i;
const isAnd = /(?:^|\s)(?:and|und|et|y|e|en|plus|with|mit|&|\+)(?=\s)/i;

function oneOf(points: readonly AskedPoint[], first: AskedPoint): AskedPoint {
  const names = points.flatMap(({ entry }) => entry.cell.text.split(/,\s+|\s+or\s+/));
  const { note: _note, ...cell } = first.entry.cell;
  return {
    ...first,
    entry: { ...first.entry, cell: { ...cell, text: `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` } },
    anyOf: points,
  };
}

/** Takes out the names that a longer point says as well, if no other line of the ad asks for them: `Excel` beside `Good Excel, with pivot tables`. */
export function withoutNames(points: readonly AskedPoint[]): {
  readonly points: readonly AskedPoint[];
  readonly names: ReadonlyMap<AskedPoint, readonly AskedPoint[]>;
} {
  const wholes = new Map(points.flatMap((name) => points.filter((point) => says(point, name)).slice(0, 1).map((point) => [name, point] as const))); // prettier-ignore
  const remaining = points.filter((point) => !wholes.has(point));
  return { points: remaining, names: new Map(remaining.map((point) => [point, points.filter((name) => wholes.get(name) === point)])) };
}

function says(point: AskedPoint, name: AskedPoint): boolean {
  if (point === name || point.anyOf !== undefined || !isProductList(listOf(name))) return false;
  const [text, all] = [point.entry.cell.text, (name.anyOf ?? [name]).map(({ entry }) => entry.cell.text)];
  const isOfLine = normalizeText(lineOf(point)) === normalizeText(lineOf(name));
  const isSaid = all.every((each) => text.length > each.length && ` ${text.replace(/[^\p{L}\p{N}+#.]+/gu, ' ')} `.includes(` ${each.replace(/[^\p{L}\p{N}+#.]+/gu, ' ')} `)); // prettier-ignore
  if (isOfLine) return isSaid || (listOf(name) === 'languages' && !isProductList(listOf(point)));
  return isSaid && lineOf(name) === name.entry.cell.text && !isProductList(listOf(point));
}
