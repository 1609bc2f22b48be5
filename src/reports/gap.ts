import { titleOf } from '../categories/standard.js';
import { isPay } from '../categories/is-pay.js';
import { isPutOtherwise } from '../categories/is-put-otherwise.js';
import { saidText } from '../categories/said-text.js';
import type { Delta } from '../model/comparison.js';
import type { Gap, GapItem } from '../model/gap.js';
import type { Cell } from '../model/role.js';
import type { Block, Records, Report, Span, Text } from '../model/report.js';
import { cellText } from './cell-text.js';
import { deltaText } from './delta-text.js';
import { payCharts } from './pay-charts.js';
import { shellWord } from './shell-word.js';

/** What is to be done, most important first, as a list to tick off; then what carries over and what does not. */
export function gapReport(gap: Gap): Report {
  const { from, to, raise, learn, keep, leave, steps } = gap;
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
    ...paySections(gap),
    ...gap.notStated.flatMap(({ title, items }) => section(`${title}: not stated by ${from.title}`, 'bullets', items.map(learnt))),
    ...section('Carries over', 'bullets', keep.flatMap(kept)),
    ...section('Left behind', 'bullets', leave.map(left)),
    { type: 'paragraph', text: `The way back is another one: compare gap ${shellWord(to.ref)} ${shellWord(from.ref)}` },
  ];
  return { data: gap, blocks, records: () => recordsOf(gap) };
}

/** The figures in words, and then as a picture: pay, and what categories of the roles' own have figures of. */
function paySections({ from, to, pay }: Gap): Block[] {
  return [...new Set(pay.map(({ category }) => category))].flatMap((id): Block[] => {
    const items = pay.filter(({ category }) => category === id);
    const charts = payCharts([
      { ...from, figures: items.map((item) => item.from).filter(isPay) },
      { ...to, figures: items.map((item) => item.to).filter(isPay) },
    ]);
    return [...section(titleOf(id), 'bullets', items.map(stepped)), { type: 'pay', charts }];
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

function learnt({ label, to, from, category }: GapItem): Text {
  const cell = to ?? from;
  return [...subjectOf(label), ...(cell ? cellText(cell, {}) : []), { text: ` [${category}]`, tone: 'muted' }];
}

function subjectOf(label: string | null): Span[] {
  return label === null ? [] : [{ text: `${label}: `, tone: 'muted' }];
}

function left({ label, from, category }: GapItem): Text {
  return learnt({ category, label, text: '', from, to: null, match: null, delta: null, priority: null });
}

/** What was matched by its wording, what is put otherwise, and levels on different scales, are told of both. */
function kept(item: GapItem): Text[] {
  const { from, to, delta, match } = item;
  const isApart = delta !== null && 'notComparable' in delta && delta.notComparable !== undefined;
  const isReworded = match?.by === 'wording' || isPutOtherwise(delta);
  const reworded = isReworded && from && from.text !== to?.text ? [from.text] : [];
  const level = isApart && from && 'level' in from && from.level !== undefined ? [`${from.level}: ${delta.notComparable}`] : [];
  const before = [...reworded, ...level].join(', ');
  return [before === '' ? learnt(item) : [...spansOf(learnt(item)), { text: `, from ${before}`, tone: 'muted' }]];
}

function spansOf(text: Text): readonly Span[] {
  return typeof text === 'string' ? [{ text }] : text;
}

function raised({ category, label, text, from, to }: GapItem): Text {
  const [subject, aside] = [subjectOf(label), { text: ` [${category}]`, tone: 'muted' as const }];
  if (to && 'level' in to && from && 'level' in from)
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

function stepped({ label, from, to, delta, match }: GapItem): Text {
  const difference = deltaText({ status: 'different', label, match, delta: ofWhatWas(delta, from), scale: null, cells: [from, to] });
  const [before, after] = [said(from), said(to)];
  const isMeasured = delta !== null && !('changed' in delta);
  return [
    ...subjectOf(label),
    { text: before === after ? `${after}, as before` : isMeasured ? `from ${before} to ${after}` : `${before}; asked for: ${after}` },
    ...(difference === null ? [] : [{ text: ` (${difference})`, tone: 'different' as const }]),
  ];
}

/** Whoever goes from one role to another earns more or less than before: a percentage is of what was earned, which may not be the lower amount. */
function ofWhatWas(delta: Delta | null, from: Cell | null): Delta | null {
  if (delta === null || !('amount' in delta) || !isPay(from)) return delta;
  return { ...delta, percent: from.amount === 0 ? null : (100 * delta.amount) / from.amount };
}

function recordsOf(gap: Gap): Records {
  const parts = ['raise', 'learn', 'keep', 'leave', 'steps', 'pay'] as const;
  const rows = parts.flatMap((part) => gap[part].map((item) => [part, ...valuesOf(item)]));
  const unknown = gap.notStated.flatMap(({ items }) => items.map((item) => ['notStated', ...valuesOf(item)]));
  return { columns: ['part', 'category', 'label', 'text', 'from', 'to', 'priority', 'fromLevel', 'toLevel'], rows: [...rows, ...unknown] };
}

/** Of what rises, the texts are mostly the same, and the levels alone tell from what to what. */
function valuesOf({ category, label, from, to, priority }: GapItem): Records['rows'][number] {
  return [category, label, said(to ?? from), said(from), said(to), priority, levelOf(from), levelOf(to)];
}

function levelOf(cell: Cell | null): number | string | null {
  return cell && 'level' in cell ? (cell.level ?? null) : null;
}

function said(cell: Cell | null): string | null {
  return cell && saidText(cell);
}
