import { cellText } from '../categories/cell-text.js';
import { commonKind } from '../categories/common-kind.js';
import { categoryKind } from '../categories/index.js';
import type { CategoryKind } from '../categories/kind.js';
import { categoryTitle } from '../categories/standard.js';
import type { Gap, GapItem, GapPart } from '../model/gap.js';
import type { Cell, Role } from '../model/role.js';
import type { Block, Records, Report, Span, Text } from '../model/report.js';
import { quoteForShell } from './shell-word.js';

/** A thing on the way, with the kind of its category. */
type Told = GapItem & { readonly kind: CategoryKind };

/**
 * What is to be done, most important first, as a list to tick off; then what carries over and what does not.
 * @param roles those of the gap, which state the categories
 */
export function gapReport(gap: Gap, roles: readonly Role[]): Report {
  const { from, to } = gap;
  const told = (items: readonly GapItem[]): Told[] => items.map((item) => ({ ...item, kind: kindIn(item.category, roles) }));
  const [raise, learn, keep, leave, steps] = [told(gap.raise), told(gap.learn), told(gap.keep), told(gap.leave), told(gap.steps)];
  const unknown = gap.notStated.reduce((sum, { items }) => sum + items.length, 0);
  const blocks: Block[] = [
    {
      type: 'title',
      text: `From ${from.title} to ${to.title}`,
      question: null,
      roles: [from.title, to.title],
      similarity: null,
      aside: `${keep.length} carry over, ${raise.length} to raise, ${learn.length} to learn, ${leave.length} left behind${unknown === 0 ? '' : `, ${unknown} not stated`}`,
    },
    ...section('Raise', 'checklist', raise.map(raised)),
    ...section('Learn', 'checklist', learn.map(learnt)),
    ...section('Education and experience', 'bullets', [...steps.filter(isWhole).map(stepped), ...fields(steps)]),
    ...figureSections(told(gap.pay), gap),
    ...gap.notStated.flatMap(({ title, items }) => section(`${title}: not stated by ${from.title}`, 'bullets', told(items).map(learnt))),
    ...section('Carries over', 'bullets', keep.flatMap(carriedOver)),
    ...section('Left behind', 'bullets', leave.map(left)),
    { type: 'paragraph', text: `The way back is another one: compare gap ${quoteForShell(to.ref)} ${quoteForShell(from.ref)}` },
  ];
  return { data: gap, blocks, records: () => recordsOf(gap, told) };
}

function kindIn(category: string, roles: readonly Role[]): CategoryKind {
  return categoryKind(commonKind(roles.map(({ categories }) => categories.find(({ id }) => id === category))));
}

/** The figures in words, and then as a picture where they can be drawn: pay, and what categories of the roles' own have figures of. */
function figureSections(figures: readonly Told[], { from, to }: Gap): Block[] {
  return [...new Set(figures.map(({ category }) => category))].flatMap((id): Block[] => {
    const items = figures.filter(({ category }) => category === id);
    const charts = items[0]?.kind.charts([
      { ...from, cells: items.flatMap((item) => item.from ?? []) },
      { ...to, cells: items.flatMap((item) => item.to ?? []) },
    ]);
    return [...section(categoryTitle(id), 'bullets', items.map(stepped)), ...(charts?.length ? [{ type: 'pay' as const, charts }] : [])];
  });
}

function section(title: string, type: 'checklist' | 'bullets', items: readonly Text[]): Block[] {
  return items.length === 0
    ? []
    : [
        { type: 'heading', text: title },
        { type, items },
      ];
}

function learnt({ label, to, from, category, kind }: Told): Text {
  const cell = to ?? from;
  return [...subjectOf(label), ...(cell ? cellText(cell, kind, {}) : []), { text: ` [${category}]`, tone: 'muted' }];
}

function subjectOf(label: string | null): Span[] {
  return label === null ? [] : [{ text: `${label}: `, tone: 'muted' }];
}

function left(item: Told): Text {
  return learnt({ ...item, to: null });
}

/** What was matched by its wording, what is put otherwise, and levels on different scales, are told of both. */
function carriedOver(item: Told): Text[] {
  const { from, to, delta, match, kind } = item;
  const isStatedAnew = match?.by === 'wording' || (delta !== null && kind.isReworded(delta));
  const reworded = isStatedAnew && from && from.text !== to?.text ? [from.text] : [];
  const level = delta?.notComparable !== undefined && from?.level !== undefined ? [`${from.level}: ${delta.notComparable}`] : [];
  const before = [...reworded, ...level].join(', ');
  return [before === '' ? learnt(item) : [...spansOf(learnt(item)), { text: `, from ${before}`, tone: 'muted' }]];
}

function spansOf(text: Text): readonly Span[] {
  return typeof text === 'string' ? [{ text }] : text;
}

function raised({ category, label, text, from, to }: Told): Text {
  const [subject, aside] = [subjectOf(label), { text: ` [${category}]`, tone: 'muted' as const }];
  if (to?.level !== undefined && from?.level !== undefined)
    return [...subject, { text }, { text: ` from ${from.level} to ${to.level}`, tone: 'different' }, aside];
  return [...subject, { text: `${from?.text} → ${to?.text}`, tone: 'different' }, aside];
}

function isWhole({ from, to }: GapItem): boolean {
  return from !== null && to !== null;
}

/** One field of several that are asked for is enough, so that they stand on one line. */
function fields(steps: readonly GapItem[]): Text[] {
  const [had, asked] = [steps.filter(({ to }) => to === null), steps.filter(({ from }) => from === null)].map((items) =>
    items.map(({ text }) => text).join(', '),
  );
  const label = steps.find((item) => !isWhole(item))?.label;
  if (!label) return [];
  const parts = [...(had ? [had] : []), ...(asked ? [`asked for: ${asked}`] : [])];
  return [[{ text: `${label}: `, tone: 'muted' }, { text: parts.join('; ') }]];
}

function stepped({ label, from, to, delta, match, kind }: Told): Text {
  const difference = kind.changeText({ status: 'different', label, match, delta, scale: null, cells: [from, to] });
  const [before, after] = [said(from, kind), said(to, kind)];
  const isMeasured = delta !== null && delta.changed === undefined;
  return [
    ...subjectOf(label),
    { text: before === after ? `${after}, as before` : isMeasured ? `from ${before} to ${after}` : `${before}; asked for: ${after}` },
    ...(difference === null ? [] : [{ text: ` (${difference})`, tone: 'different' as const }]),
  ];
}

function recordsOf(gap: Gap, told: (items: readonly GapItem[]) => Told[]): Records {
  const parts = ['raise', 'learn', 'keep', 'leave', 'steps', 'pay'] as const satisfies readonly GapPart[];
  const rows = parts.flatMap((part) => told(gap[part]).map((item) => [part, ...valuesOf(item)]));
  const unknown = gap.notStated.flatMap(({ items }) => told(items).map((item) => ['notStated', ...valuesOf(item)]));
  return { columns: ['part', 'category', 'label', 'text', 'from', 'to', 'priority', 'fromLevel', 'toLevel'], rows: [...rows, ...unknown] };
}

/** Of what rises, the texts are mostly the same, and the levels alone tell from what to what. */
function valuesOf({ category, label, from, to, priority, kind }: Told): Records['rows'][number] {
  const texts = [to ?? from, from, to].map((cell) => said(cell, kind));
  return [category, label, ...texts, priority, from?.level ?? null, to?.level ?? null];
}

function said(cell: Cell | null, kind: CategoryKind): string | null {
  return cell && kind.displayText(cell);
}
