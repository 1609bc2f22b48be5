import type { AttributeDelta, ComparedCategory, Row } from '../model/comparison.js';
import type { AttributeCell } from '../model/role.js';
import { joinFirst } from './english.js';
import type { Highlight } from './kind.js';
import { needsSentence, sideBySide } from './sentences/needs-sentence.js';
import type { SentenceContext } from './sentences/sentence-context.js';

type AttributeCategory = ComparedCategory<AttributeCell, AttributeDelta>;
type AttributeRow = Row<AttributeCell, AttributeDelta>;

/** Returns sentences about what the roles require, about attributes of their own, and about where and when people work. */
export function attributeHighlights(categories: readonly AttributeCategory[], context: SentenceContext): Highlight[] {
  return categories.flatMap((category) => {
    const { id, rows } = category;
    if (id === 'requirements')
      return [
        ...needs(rows, context),
        ...first(0.45, [...differentTexts(category, context), ...disjointLists(rows.filter(isOther), context)]),
      ];
    if (id === 'environment') return first(0.4, disjointLists(rows, context));
    return id === 'outlook' || id === 'terms'
      ? []
      : first(0.8, [...stepTexts(rows, context), ...differentTexts(category, context), ...disjointLists(rows, context)], 2);
  });
}

/** Education and certificates are what `needsSentence` is about. */
function isOther({ label }: AttributeRow): boolean {
  return label !== 'certifications' && !label?.startsWith('education');
}

function needs(rows: readonly AttributeRow[], context: SentenceContext): Highlight[] {
  const text = needsSentence(rows, context);
  return text === null ? [] : [{ text, weight: 0.95 }];
}

function first(weight: number, texts: readonly string[], count = 1): Highlight[] {
  return texts.slice(0, count).map((text, index) => ({ text, weight: weight - index / 10 }));
}

/** `Scope: team for engineers; company for staff engineers.` The largest difference first. */
function stepTexts(rows: readonly AttributeRow[], context: SentenceContext): string[] {
  return rows
    .flatMap(({ label, cells, delta, status }) => {
      const isOnSteps = status === 'different' && delta !== null && 'steps' in delta && cells.every((cell) => cell?.step !== undefined);
      return isOnSteps
        ? [{ size: Math.abs(delta.steps), key: tieKey(label, cells), text: sideBySide(label ?? '', textsOf(cells), context) }]
        : [];
    })
    .sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1))
    .map(({ text }) => text);
}

/** `Scope: the team for senior engineers; several teams for staff engineers.` Only of two roles, and only of short texts. */
function differentTexts({ rows }: AttributeCategory, context: SentenceContext): string[] {
  if (context.roles.length !== 2) return [];
  const labels = [...new Set(rows.map(({ label }) => label))];
  const sentences = rows.flatMap(({ label, cells, delta }) => {
    const hasOtherText = delta !== null && 'changed' in delta && delta.changed.includes('text');
    const areShort = cells.every((cell) => cell !== null && cell.text.length <= maxTextLength && !/[.;] /.test(cell.text));
    return hasOtherText && areShort
      ? [{ place: labels.indexOf(label), key: tieKey(label, cells), text: sideBySide(label ?? '', textsOf(cells), context) }]
      : [];
  });
  // Of several values of one attribute, the order in the file decides nothing.
  return sentences.sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : 1)).map(({ text }) => text);
}

/** Orders rows that are otherwise equal by what they say, whichever role comes first. */
function tieKey(label: string | null, cells: AttributeRow['cells']): string {
  return [label ?? '', ...textsOf(cells).sort()].join('\n');
}

const maxTextLength = 60;

/** `Schedule: shifts for nurses; school hours for teachers.` Only of two roles that share no value; the attribute that says when comes first. */
function disjointLists(rows: readonly AttributeRow[], context: SentenceContext): string[] {
  if (context.roles.length !== 2) return [];
  const labels = [...new Set(rows.map(({ label }) => label ?? ''))].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  return labels.flatMap((label) => {
    const labelRows = rows.filter((row) => row.label === label && row.cells.some((cell) => cell?.elsewhere === undefined));
    if (labelRows.some(({ status }) => status !== 'only')) return [];
    const texts = context.roles.map((_, role) => labelRows.flatMap(({ cells }) => cells[role]?.text ?? []).sort());
    if (texts.some(({ length }) => length === 0)) return [];
    const shown = texts.map((each) => joinFirst(each, maxValues));
    return shown.every(({ length }) => length <= maxTextLength) ? [sideBySide(label, shown, context)] : [];
  });
}

const maxValues = 2;

const labelOrder = ['schedule', 'setting', 'travel'];

function rankOf(label: string): number {
  const index = labelOrder.indexOf(label);
  return index < 0 ? labelOrder.length : index;
}

function textsOf(cells: AttributeRow['cells']): string[] {
  return cells.map((cell) => cell?.text ?? '');
}
