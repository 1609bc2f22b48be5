import { categoryKind } from '../../categories/index.js';
import { normalizeText } from '../../categories/normalize.js';
import { haveSameWords } from '../../categories/same-words.js';
import { isSameScale } from '../../categories/scale.js';
import type { Lacking } from '../../model/placement.js';
import type { AttributeCell, Entry, Scale } from '../../model/role.js';
import type { AskedPoint } from './asked-point.js';
import { isSingleValue, type PlacementLine } from './lines.js';
import type { Finding } from './point-rule.js';

/** Whether both are values of one attribute. */
export function isSameAttribute({ entry }: AskedPoint, { entry: other }: PlacementLine): boolean {
  return isSingleValue(entry) && isSingleValue(other) && attributeOf(entry) === attributeOf(other);
}

/** Education is one thing, whether it is the least that is asked for, or preferred. */
function attributeOf({ label }: Entry): string {
  return normalizeText((label ?? '').replace(/^education, .*/, 'education'));
}

/** Judges a statement about the same thing by its level, its step or its number; without any, by its words. */
export function judgeValue(point: AskedPoint, line: PlacementLine): Finding | null {
  const finding = { lines: [line], by: isSingleValue(point.entry) ? ('attribute' as const) : ('same' as const), score: 1 };
  const [asked, stated] = [valueOf(point.entry), valueOf(line.entry)];
  if (asked === null) return isNoLess(point, line.entry) ? { ...finding, lacking: null } : null;
  if (stated === null || !isSameScale(point.entry.scale, line.entry.scale))
    return haveSameWords(point.entry.cell.text, line.entry.cell.text)
      ? { ...finding, lacking: levelLacking(point, line.entry, false) }
      : null;
  return { ...finding, lacking: stated.value >= asked.value ? null : { what: 'higher level', terms: [stated.text] } };
}

export function valueOf({ kind, scale, cell }: Entry): { readonly value: number; readonly text: string } | null {
  return categoryKind(kind).valueOnScale(scale, cell);
}

/** Whether a value in words or numbers is that of a point or, if numbers rise from level to level, a greater one. */
function isNoLess({ entry, below }: AskedPoint, other: Entry): boolean {
  const [asked, before, stated] = [entry, below, other].map((each) => numberOf(each));
  if (typeof asked === 'number' && typeof stated === 'number' && typeof before === 'number' && before < asked) return stated >= asked;
  return haveSameWords(entry.cell.text, other.cell.text);
}

function numberOf(entry: Entry | null): number | boolean | undefined {
  const cell: AttributeCell | undefined = entry?.cell;
  return cell?.value;
}

/** What a line lacks that names a point: nothing if the point has no level, or the lowest one, which whoever has any of it has. */
export function levelLacking({ entry }: AskedPoint, other: Entry, isOfLevel: boolean): Lacking | null {
  const [asked, stated] = [valueOf(entry), valueOf(other)];
  if (asked === null) return null;
  if (stated !== null && isSameScale(entry.scale, other.scale))
    return stated.value >= asked.value ? null : { what: 'higher level', terms: [stated.text] };
  if (isOfLevel || asked.value <= lowestOf(entry.scale)) return null;
  return stated === null ? { what: 'level', terms: [] } : { what: 'level on this scale', terms: [stated.text] };
}

function lowestOf(scale: Scale | null): number {
  return scale === null || 'steps' in scale ? 1 : scale.minimum;
}
