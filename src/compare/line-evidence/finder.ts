import { hasGreaterFigure } from '../../categories/gap-part.js';
import { normalizeText } from '../../categories/normalize.js';
import { roleContext } from '../../categories/role-context.js';
import type { Lacking, PointEvidence } from '../../model/placement.js';
import type { Role } from '../../model/role.js';
import { spelledOutIn } from '../../similarity/text-similarity.js';
import { compareText } from '../compare-text.js';
import { areLevelsOfOneRole } from '../identity-keys.js';
import { meet } from '../meet-requirement.js';
import { mayMeet, namedStatement, namedStatements } from '../named-statements.js';
import { isSingleValue, type PlacementLine, placementLines } from './lines.js';
import { alternativesOf } from './alternatives.js';
import type { AskedPoint } from './asked-point.js';
import { certificateRule } from './certificate-rule.js';
import { educationRule } from './education-rule.js';
import { languageRule } from './language-rule.js';
import { lengthRule } from './length-rule.js';
import type { Finding, PointRule } from './point-rule.js';
import { suiteRule } from './suite-rule.js';
import { isSameAttribute, judgeValue, levelLacking } from './values.js';
import { judgeWords } from './all-words.js';
import { type Speech, speechFinder } from './wording.js';

/**
 * Finds what speaks most for each point. Each line is judged by itself, so that one more never makes less of a point, and their order decides nothing.
 * @param asker the job ad, or the highest level of the ladder
 * @returns null for a point for which nothing speaks
 */
export function evidenceFinder(
  me: Role,
  asker: Role,
  points: readonly AskedPoint[],
  match: 'exact' | 'wording',
): (point: AskedPoint) => Finding | null {
  const lines = placementLines(me);
  // Levels of one role are told apart by their words.
  if (areLevelsOfOneRole(me, asker))
    return (point) => best(lines.filter((line) => isSameStatement(point, line)).map((line) => judgeValue(point, line)));
  const waysTo = new Map(points.map((point) => [point, waysToMeet(point)] as const));
  const rules = new Map([...waysTo.values()].flat().map((point) => [point, ruleOf(point)] as const));
  const worded = new Map([...rules].map(([point, rule]) => [point, rule.worded(point)] as const));
  const speeches = speechFinder(
    [...worded.values()].flatMap((point) => point ?? []),
    lines,
    [roleContext(asker), roleContext(me)],
    match,
  );
  const judge = (point: AskedPoint): Finding | null => {
    const [rule, inWords] = [rules.get(point) ?? ruleOf(point), worded.get(point) ?? null];
    const alike = inWords === null ? [] : speeches(inWords).map((speech) => judgeSpeech(inWords, speech));
    const named = inWords === null || inWords !== point || match === 'exact' ? [] : [judgeNames(point, me)];
    return best([
      ...lines.map((line) => rule.judge(point, line, me)),
      ...[...alike, ...named].map((finding) => finding && rule.limit(point, finding)),
    ]);
  };
  return (point) => best((waysTo.get(point) ?? [point]).map(judge));
}

/** The point itself, or any of the names between which it leaves the choice. */
function waysToMeet(point: AskedPoint): AskedPoint[] {
  return point.anyOf === undefined ? [point, ...alternativesOf(point)] : point.anyOf.flatMap(waysToMeet);
}

// A `certificate after high school` is a step of education.
const specialRules = [lengthRule, languageRule, educationRule, certificateRule, suiteRule];

function ruleOf(point: AskedPoint): PointRule {
  return specialRules.find((rule) => rule.applies(point)) ?? plainRule;
}

/** What is asked for in a text, or as the value of an attribute. */
const plainRule: PointRule = {
  applies: () => true,
  judge: (point, line) => (isSameAttribute(point, line) ? judgeValue(point, line) : judgeWords(point, line)),
  worded: (point) => point,
  limit: (_point, finding) => finding,
};

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
  'field',
  'not held',
  'length',
  'subject',
  'names',
  'figure',
  'words',
  'written in it',
];

function rankOf({ lacking }: Finding): number {
  // Where no length is stated, nobody knows how much is lacking.
  return lacking?.what === 'length' && lacking.terms.length === 0 ? lackingOrder.length : lackingOrder.indexOf(lacking?.what);
}

function keyOf({ lines, by }: Finding): string {
  return JSON.stringify([by, lines.map(({ category, entry: { label, cell } }) => [category, label, cell.text, cell.level])]);
}

function isSameStatement({ category, entry }: AskedPoint, line: PlacementLine): boolean {
  if (category !== line.category || normalizeText(entry.label ?? '') !== normalizeText(line.entry.label ?? '')) return false;
  return isSingleValue(entry) || normalizeText(entry.cell.text) === normalizeText(line.entry.cell.text);
}

/** Judges a line that names a point, or says something alike in other words. */
function judgeSpeech(point: AskedPoint, { line, by, score, isOfLevel, shared }: Speech): Finding {
  const finding = { lines: [line], by, score };
  if (score < sureScore) return { ...finding, lacking: { what: 'words', terms: shared() } };
  if (by === 'wording' && hasGreaterFigure(line.entry.cell.text, point.entry.cell.text))
    return { ...finding, lacking: { what: 'figure', terms: [] } };
  const missing = by === 'wording' ? acronymsNotIn(line.entry.cell.text, point.entry.cell.text) : [];
  if (missing.length > 0) return { ...finding, lacking: { what: 'names', terms: missing } };
  return { ...finding, lacking: levelLacking(point, line.entry, isOfLevel) };
}

/** Of `frequency drives and PLCs`, a sentence on the drives alone lacks `PLCs`, however alike the rest is. Beside `and`, a name adds something; elsewhere it may only say more of the same. */
function acronymsNotIn(sentence: string, asked: string): string[] {
  const added = asked.match(/(?<=\band )\p{Lu}{2,6}s?\b|(?<![\p{L}\p{N}])\p{Lu}{2,6}s?(?= and\b)/gu) ?? [];
  return added.filter((name) => {
    const acronym = name.replace(/s$/, '');
    return (
      !new RegExp(`(?<![\\p{L}\\p{N}])${acronym}s?(?![\\p{L}\\p{N}])`, 'u').test(sentence) && spelledOutIn(sentence, acronym) === undefined
    );
  });
}

/**
 * From this score on, a line says what a point says. Of 53 that reach it, read by eye, 45 do, 7 say a part of it and one does not; in five résumés, 25 of 26 do. They are of six made-up ladders, with
 * résumés and bundled roles of their trades and others. Of 25 between `alikeScore` and this, about half say a part of it.
 */
const sureScore = 0.68;

/** Judges what a point asks for by name, by what the role names in any category: `Docker and Kubernetes`, `3 years in acute care`. */
function judgeNames(point: AskedPoint, me: Role): Finding | null {
  const [statement, named] = [namedStatement(point.entry, point.category), namedStatements(me)];
  const verdict = statement && mayMeet(statement, named) ? meet(statement, named, namedStatements(point.by)) : null;
  if (verdict === null) return null;
  const lines = verdict.by.map(({ category, entry }) => ({ category, entry }));
  const lacking: Lacking | null =
    verdict.missing.length > 0 ? { what: 'names', terms: verdict.missing } : levelLacking(point, lines[0]?.entry ?? point.entry, false);
  return { lines, by: 'names', score: verdict.score, lacking };
}
