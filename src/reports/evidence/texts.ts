import { readableText } from '../../categories/cell-text.js';
import { joinPhrases, uncapitalize } from '../../categories/english.js';
import type { EvidenceGroup, EvidencedPoint, QuotedLine } from '../../model/evidence.js';
import type { PointState } from '../../model/placement.js';
import { evidenceText, lackingText, pointText } from '../placement/point-text.js';

/** What is asked for: `bachelor's degree in nursing`, `German, C1`. */
export function askedText(point: EvidencedPoint): string {
  const { label, cell, fields } = point;
  if (isDegree(label)) return fields.length === 0 ? readableText(cell.text) : `${readableText(cell.text)} in ${orWords(fields)}`;
  if (isListed(point) || isLanguage(point)) return withNote(readableText(cell.text), languageLevel(point));
  return pointText(point);
}

function isDegree(label: string | null): boolean {
  return /^education(?:, |$)/.test(label ?? '');
}

/** The names of these lists need not be said. */
function isListed({ kind, label }: EvidencedPoint): boolean {
  return kind === 'attributes' && ['experience', 'languages', 'certifications', 'licenses'].includes(label ?? '');
}

function languageLevel({ category, label, cell }: EvidencedPoint): string {
  return isLanguage({ category, label }) ? (cell.note ?? '') : '';
}

function isLanguage({ category, label }: Pick<EvidencedPoint, 'category' | 'label'>): boolean {
  return (label ?? category) === 'languages';
}

function withNote(text: string, note: string): string {
  return note === '' ? text : `${text}, ${note}`;
}

function orWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** A line that speaks for it: a degree without the word education. */
function lineText(line: QuotedLine): string {
  if (isLanguage(line)) return withNote(evidenceText(line), line.note ?? '');
  return isDegree(line.label)
    ? evidenceText({ ...line, label: null })
    : evidenceText(line.label === 'experience' ? { ...line, label: null } : line);
}

/** The lines of a point; those of one degree and its field are one. */
export function linesOf({ evidence }: EvidencedPoint): { readonly number: number | null; readonly text: string }[] {
  const [first, second] = evidence;
  if (first && second && isDegree(first.label) && isDegree(second.label))
    return [{ number: first.line, text: `${lineText(first)} in ${lineText(second)}` }];
  return evidence.map((line) => ({ number: line.line, text: lineText(line) }));
}

/** What is said under a point that is not met in full; empty if it is. */
export function remarkOf(point: EvidencedPoint): string {
  if (point.state === 'missing') return 'no line speaks for it';
  if (point.lacking?.what === 'higher level' && isDegree(point.label)) return 'a lower degree';
  if (point.lacking?.what === 'higher level' && isLanguage(point)) return 'a lower level';
  return lackingText(point.lacking, { ...point.cell, text: askedText(point) });
}

const stateOrder = ['missing', 'part', 'met'] as const;

/** Not found first, then in part, then met, each in the order of the ad. */
export function bySeverity(points: readonly EvidencedPoint[]): EvidencedPoint[] {
  return points.toSorted((a, b) => stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state));
}

/** `Of 8 points required, 5 are met, 2 in part, 1 is not found. Of 4 preferred, 1 is met, 3 are not found.` */
export function inShort(required: EvidenceGroup, preferred: EvidenceGroup): string {
  const sentences = [
    groupSentence(required, required.points.length === 1 ? 'point required' : 'points required'),
    groupSentence(preferred, required.points.length > 0 ? 'preferred' : 'points preferred'),
  ].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? 'The ad asks for nothing that could be looked for.' : sentences.join(' ');
}

function groupSentence({ counts, points }: EvidenceGroup, name: string): string {
  if (points.length === 0) return '';
  const parts = [
    ...(counts.met > 0 ? [`${counts.met} ${are(counts.met)} met`] : []),
    ...(counts.part > 0 ? [counts.met > 0 ? `${counts.part} in part` : `${counts.part} ${are(counts.part)} met in part`] : []),
    ...(counts.missing > 0 ? [`${counts.missing} ${are(counts.missing)} not found`] : []),
  ];
  return `Of ${points.length} ${name}, ${parts.join(', ')}.`;
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}

/** `5 met`, `2 in part`, `1 not found`, without those of which there are none. */
export function countsOf({ counts }: EvidenceGroup): { readonly state: PointState; readonly count: number; readonly words: string }[] {
  const words = { met: 'met', part: 'in part', missing: 'not found' } as const;
  return (['met', 'part', 'missing'] as const).flatMap((state) =>
    counts[state] === 0 ? [] : [{ state, count: counts[state], words: words[state] }],
  );
}

/** How many duties are like what the role did: `6 of 9`. */
export function dutyCount({ counts, points }: EvidenceGroup): string {
  return `${counts.met + counts.part} of ${points.length}`;
}

/**
 * Duties like no line, in a sentence without its full stop; empty if there are none.
 * @param most how many are named
 */
export function unlikeDuties({ points }: EvidenceGroup, language: string | null, most = Infinity): string {
  // In other languages a noun may come first, which keeps its capital.
  const inSentence = (text: string): string => (language === null || language === 'en' ? uncapitalize(text) : text);
  const texts = points.filter(({ state }) => state === 'missing').map(({ cell }) => inSentence(readableText(cell.text).replace(/\.$/, '')));
  if (texts.length === 0) return '';
  const lead = texts.length === points.length ? 'Like nothing you wrote:' : `${texts.length} like nothing you wrote:`;
  return `${lead} ${joinPhrases(texts, most)}`;
}

/** Whether the role is somebody's, rather than one that the library has. */
export function isResume({ document, origin }: { readonly document: string | null; readonly origin: string }): boolean {
  return document === 'resume' || origin !== 'bundled';
}
