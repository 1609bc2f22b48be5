import { beforeText } from '../../before-text.js';
import { cellText, readableText } from '../../categories/cell-text.js';
import type { CategoryKind } from '../../categories/kind.js';
import type { GapItem } from '../../model/gap.js';
import type { Cell } from '../../model/role.js';
import type { Span, Text } from '../../model/text.js';
import { categoriesOf, displayText, isReworded, type ItemWithKind } from './item-with-kind.js';

// What a page and a checklist say of one item of a gap.

/**
 * `SQL from 1 to 3: writes joins [skills]`, or both texts: `scope: team → firm [impact]`, `Bake (2) → Run the bakery (4) [duties]`. The note says
 * what is to be reached.
 */
function raiseText(item: ItemWithKind): Text {
  const { label, text, from, to, kind } = item;
  const [labelSpans, aside] = [spansOfLabel(label, kind), categoryAside(item)];
  const note = noteToReach(from, to);
  if (!isReworded(item) && to?.level !== undefined && from?.level !== undefined)
    return [...labelSpans, { text }, { text: ` from ${from.level} to ${to.level}`, tone: 'different' }, ...note, ...aside];
  return [...labelSpans, { text: `${withLevel(from, kind)} → ${withLevel(to, kind)}`, tone: 'different' }, ...note, ...aside];
}

export function stepOrItemText(item: ItemWithKind): Text {
  return item.from === null ? itemText(item) : raiseText(item);
}

function withLevel(cell: Cell | null, kind: CategoryKind): string {
  const text = displayText(cell, kind) ?? '';
  return cell?.level === undefined ? text : `${text} (${cell.level})`;
}

/** What the second role notes, unless the first notes the same. */
function noteToReach(from: Cell | null, to: Cell | null): Span[] {
  return to?.note === undefined || to.note === from?.note ? [] : [{ text: `: ${readableText(to.note)}` }];
}

/** A certification says by itself what it is. */
function spansOfLabel(label: string | null, kind: CategoryKind): Span[] {
  return label === null || label === 'certifications'
    ? []
    : [{ text: beforeText(labelWords[label] ?? kind.labelText(label)), tone: 'muted' }];
}

const fieldOfStudy = 'field of study';
const labelWords: Readonly<Record<string, string>> = {
  'education, minimum': 'education',
  'education, preferred': 'preferred education',
  'education, fields': fieldOfStudy,
};

/** The item as the second role states it, or as the first does if the second does not. */
export function itemText(item: ItemWithKind): Span[] {
  const { label, to, from, kind } = item;
  const cell = to ?? from;
  return [...spansOfLabel(label, kind), ...(cell ? cellText(cell, kind, {}) : []), ...categoryAside(item)];
}

/** `pay: from $80 to $100 (+$20)`, or for texts `experience: Two years; asked for: Five years`. */
export function stepText({ label, from, to, delta, match, kind }: ItemWithKind): Text {
  const difference = kind.changeText({ status: 'different', label, match, delta, scale: null, cells: [from, to] });
  const [before, after] = [displayText(from, kind), displayText(to, kind)];
  const isMeasured = delta !== null && delta.changed === undefined;
  return [
    ...spansOfLabel(label, kind),
    { text: before === after ? `${after}, as before` : isMeasured ? `from ${before} to ${after}` : `${before}; asked for: ${after}` },
    ...(difference === null ? [] : [{ text: ` (${difference})`, tone: 'different' as const }]),
    ...(match?.by === 'part' ? [verdictSpan(match.missing?.[0] ?? [])] : []),
    ...noteToReach(from, to),
  ];
}

/** ` (met)`, or what is missing: ` (3 years more)`. */
function verdictSpan(missing: readonly string[]): Span {
  return missing.length === 0 ? { text: ' (met)', tone: 'same' } : { text: ` (${missing.join(', ')})`, tone: 'different' };
}

/** `Docker and Kubernetes [skills], met by Docker [technologies]; missing: Kubernetes`. */
export function partText(item: ItemWithKind): Text {
  const missing = item.match?.missing?.[0] ?? [];
  return [...metText(item), ...(missing.length === 0 ? [] : [{ text: `; missing: ${missing.join(', ')}`, tone: 'different' as const }])];
}

/** The item and what the first role states that meets it; the category where it states that, if it is another one. */
function metText(item: ItemWithKind): Span[] {
  const evidence = item.match?.evidence?.[0] ?? [];
  const categories = [...new Set(evidence.map(({ category }) => category))].filter((each) => each !== item.category);
  const where = categories.length === 0 ? '' : ` [${categories.join(', ')}]`;
  return [...itemText(item), { text: `, met by ${evidence.map(({ text }) => text).join(', ')}${where}`, tone: 'muted' }];
}

/** Adds what the first role states if it was matched by wording only, is reworded, or has its level on another scale. */
export function keepText(item: ItemWithKind): Text {
  const { from, to, delta, match } = item;
  if (match?.by === 'part') return metText(item);
  const hasOtherWording = match?.by === 'wording' || isReworded(item);
  const oldText = hasOtherWording && from && from.text !== to?.text ? [from.text] : [];
  const oldLevel = delta?.notComparable !== undefined && from?.level !== undefined ? [`${from.level}: ${delta.notComparable}`] : [];
  const before = [...oldText, ...oldLevel].join(', ');
  return before === '' ? itemText(item) : [...itemText(item), { text: `, from ${before}`, tone: 'muted' }];
}

export function leaveText(item: ItemWithKind): Text {
  return itemText({ ...item, to: null });
}

/** The fields that only one role states, on one line: a role that asks for several accepts any of them. */
export function fieldsText(from: readonly GapItem[], asked: readonly GapItem[]): Text {
  const parts = [...(from.length > 0 ? [textsOf(from)] : []), ...(asked.length > 0 ? [`asked for: ${textsOf(asked)}`] : [])];
  return [{ text: beforeText(fieldOfStudy), tone: 'muted' }, { text: parts.join('; ') }];
}

function textsOf(items: readonly GapItem[]): string {
  return items.map(({ text }) => text).join(', ');
}

/** ` [duties]`, or ` [delivery / execution]`; nothing below a heading that says so. */
function categoryAside(item: ItemWithKind): Span[] {
  const category = categoriesOf(item).join(' / ');
  return category === item.told ? [] : [{ text: ` [${category}]`, tone: 'muted' }];
}
