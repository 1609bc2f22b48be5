import { categoryKind } from '../../categories/index.js';
import { hasGreaterFigure } from '../../categories/gap-part.js';
import { normalizeText } from '../../categories/normalize.js';
import { roleContext } from '../../categories/role-context.js';
import { haveSameWords } from '../../categories/same-words.js';
import { isSameScale } from '../../categories/scale.js';
import type { Lacking, PointEvidence } from '../../model/placement.js';
import type { AttributeCell, Entry, Role, Scale } from '../../model/role.js';
import { compareText } from '../compare-text.js';
import { areLevelsOfOneRole } from '../identity-keys.js';
import { meet } from '../meet-requirement.js';
import { mayMeet, namedStatement, namedStatements } from '../named-statements.js';
import { isSingleValue, type PlacementLine, placementLines } from './lines.js';
import type { LadderPoint } from './points.js';
import { type Speech, speechFinder } from './wording.js';

/** How far lines of a role speak for a point. */
export interface Finding {
  readonly lines: readonly PlacementLine[];
  readonly by: PointEvidence['by'];
  readonly score: number;
  /** Null if they show all of it. */
  readonly lacking: Lacking | null;
}

/**
 * Finds what speaks most for each point. Each line is judged by itself, so that one more never makes less of a point, and their order decides nothing.
 * @param levels those of the ladder, lowest first
 * @returns null for a point for which nothing speaks
 */
export function evidenceFinder(
  me: Role,
  levels: readonly Role[],
  points: readonly LadderPoint[],
  match: 'exact' | 'wording',
): (point: LadderPoint) => Finding | null {
  const [lines, top] = [placementLines(me), levels.at(-1)];
  if (top === undefined) return () => null;
  // Levels of one role are told apart by their words.
  if (areLevelsOfOneRole(me, top))
    return (point) => best(lines.filter((line) => isSameStatement(point, line)).map((line) => judgeValue(point, line)));
  const speeches = speechFinder(points, lines, [roleContext(top), roleContext(me)], match);
  return (point) =>
    best([
      ...lines.filter((line) => isSameAttribute(point, line)).map((line) => judgeValue(point, line)),
      ...speeches(point).map((speech) => judgeSpeech(point, speech)),
      ...(match === 'exact' ? [] : [judgeNames(point, me, levels[point.level] ?? top)]),
    ]);
}

/** What shows all of a point, else what comes nearest to that. */
function best(findings: readonly (Finding | null)[]): Finding | null {
  const [first = null] = findings
    .filter((finding) => finding !== null)
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) || b.score - a.score || sureness.indexOf(a.by) - sureness.indexOf(b.by) || compareText(keyOf(a), keyOf(b)),
    );
  return first;
}

/** The surest way first. */
const sureness: readonly PointEvidence['by'][] = ['same', 'attribute', 'names', 'mention', 'wording'];

const lackingOrder: readonly (Lacking['what'] | undefined)[] = [
  undefined,
  'higher level',
  'level on this scale',
  'level',
  'names',
  'figure',
  'words',
];

function rankOf({ lacking }: Finding): number {
  return lackingOrder.indexOf(lacking?.what);
}

function keyOf({ lines, by }: Finding): string {
  return JSON.stringify([by, lines.map(({ category, entry: { label, cell } }) => [category, label, cell.text, cell.level])]);
}

function isSameStatement({ category, entry }: LadderPoint, line: PlacementLine): boolean {
  if (category !== line.category || normalizeText(entry.label ?? '') !== normalizeText(line.entry.label ?? '')) return false;
  return isSingleValue(entry) || normalizeText(entry.cell.text) === normalizeText(line.entry.cell.text);
}

function isSameAttribute({ entry }: LadderPoint, { entry: other }: PlacementLine): boolean {
  return isSingleValue(entry) && isSingleValue(other) && attributeOf(entry) === attributeOf(other);
}

/** Education is one thing, whether it is the least that is asked for, or preferred. */
function attributeOf({ label }: Entry): string {
  return normalizeText((label ?? '').replace(/^education, .*/, 'education'));
}

/** Judges a statement about the same thing by its level, its step or its number; without any, by its words. */
function judgeValue(point: LadderPoint, line: PlacementLine): Finding | null {
  const finding = { lines: [line], by: isSingleValue(point.entry) ? ('attribute' as const) : ('same' as const), score: 1 };
  const [asked, stated] = [valueOf(point.entry), valueOf(line.entry)];
  if (asked === null) return isNoLess(point, line.entry) ? { ...finding, lacking: null } : null;
  if (stated === null || !isSameScale(point.entry.scale, line.entry.scale))
    return haveSameWords(point.entry.cell.text, line.entry.cell.text)
      ? { ...finding, lacking: levelLacking(point, line.entry, false) }
      : null;
  return { ...finding, lacking: stated.value >= asked.value ? null : { what: 'higher level', terms: [stated.text] } };
}

function valueOf({ kind, scale, cell }: Entry): { readonly value: number; readonly text: string } | null {
  return categoryKind(kind).valueOnScale(scale, cell);
}

/** Whether a value in words or numbers is that of a point or, if numbers rise from level to level, a greater one. */
function isNoLess({ entry, below }: LadderPoint, other: Entry): boolean {
  const [asked, before, stated] = [entry, below, other].map((each) => numberOf(each));
  if (typeof asked === 'number' && typeof stated === 'number' && typeof before === 'number' && before < asked) return stated >= asked;
  return haveSameWords(entry.cell.text, other.cell.text);
}

function numberOf(entry: Entry | null): number | boolean | undefined {
  const cell: AttributeCell | undefined = entry?.cell;
  return cell?.value;
}

/** Judges a line that names a point, or says something alike in other words. */
function judgeSpeech(point: LadderPoint, { line, by, score, isOfLevel, shared }: Speech): Finding {
  const finding = { lines: [line], by, score };
  if (score < sureScore) return { ...finding, lacking: { what: 'words', terms: shared() } };
  if (by === 'wording' && hasGreaterFigure(line.entry.cell.text, point.entry.cell.text))
    return { ...finding, lacking: { what: 'figure', terms: [] } };
  return { ...finding, lacking: levelLacking(point, line.entry, isOfLevel) };
}

/**
 * From this score on, a line says what a point says. Of 53 that reach it, read by eye, 45 do, 7 say a part of it and one does not; in five résumés, 25 of 26 do. They are of six made-up ladders, with
 * résumés and bundled roles of their trades and others. Of 25 between `alikeScore` and this, about half say a part of it.
 */
const sureScore = 0.68;

/** What a line lacks that names a point: nothing if the point has no level, or the lowest one, which whoever has any of it has. */
function levelLacking({ entry }: LadderPoint, other: Entry, isOfLevel: boolean): Lacking | null {
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

/** Judges what a point asks for by name, by what the role names in any category: `Docker and Kubernetes`, `3 years in acute care`. */
function judgeNames(point: LadderPoint, me: Role, level: Role): Finding | null {
  const [statement, named] = [namedStatement(point.entry, point.category), namedStatements(me)];
  const verdict = statement && mayMeet(statement, named) ? meet(statement, named, namedStatements(level)) : null;
  if (verdict === null) return null;
  const lines = verdict.by.map(({ category, entry }) => ({ category, entry }));
  const lacking: Lacking | null =
    verdict.missing.length > 0 ? { what: 'names', terms: verdict.missing } : levelLacking(point, lines[0]?.entry ?? point.entry, false);
  return { lines, by: 'names', score: verdict.score, lacking };
}
