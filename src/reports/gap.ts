import type { Gap, GapItem } from '../model/gap.js';
import type { Block, Report, Text } from '../model/report.js';
import { cellText } from './cell-text.js';
import { deltaText } from './delta-text.js';

/** What is to be done, most important first, as a list to tick off; then what carries over and what does not. */
export function gapReport(gap: Gap): Report {
  const { from, to, raise, learn, keep, leave, steps, pay } = gap;
  const blocks: Block[] = [
    {
      type: 'title',
      text: `From ${from.title} to ${to.title}`,
      aside: `${keep.length} carry over, ${raise.length} to raise, ${learn.length} to learn, ${leave.length} left behind`,
    },
    ...section('Raise', 'checklist', raise.map(raised)),
    ...section('Learn', 'checklist', learn.map(learnt)),
    ...section('Education and experience', 'bullets', steps.map(stepped)),
    ...section('Pay', 'bullets', pay.map(stepped)),
    ...gap.notStated.flatMap(({ title, items }) => section(`${title}: not stated by ${from.title}`, 'bullets', items.map(learnt))),
    ...section('Carries over', 'bullets', keep.map(learnt)),
    ...section('Left behind', 'bullets', leave.map(left)),
    { type: 'paragraph', text: `The way back is another one: compare gap ${nameOf(to)} ${nameOf(from)}` },
  ];
  return { data: gap, blocks, records: () => recordsOf(gap) };
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
  return [
    ...(label === null ? [] : [{ text: `${label}: `, tone: 'muted' as const }]),
    ...(cell ? cellText(cell) : []),
    { text: ` [${category}]`, tone: 'muted' },
  ];
}

function left({ label, from, category }: GapItem): Text {
  return learnt({ category, label, text: '', from, to: null, match: null, delta: null, priority: null });
}

function raised(item: GapItem): Text {
  const [from, to] = [item.from, item.to].map((cell) => (cell && 'level' in cell ? String(cell.level) : ''));
  return [{ text: item.text }, { text: ` from ${from} to ${to}`, tone: 'different' }, { text: ` [${item.category}]`, tone: 'muted' }];
}

function stepped({ label, from, to, delta, match }: GapItem): Text {
  const difference = deltaText({ status: 'different', label, match, delta, cells: [from, to] });
  const same = from?.text === to?.text;
  return [
    ...(label === null ? [] : [{ text: `${label}: `, tone: 'muted' as const }]),
    { text: same ? `${to?.text}, as before` : `from ${from?.text} to ${to?.text}` },
    ...(difference === null ? [] : [{ text: ` (${difference})`, tone: 'different' as const }]),
  ];
}

function nameOf({ ref }: Gap['from']): string {
  return /^[\w.@/:-]+$/.test(ref) ? ref : `'${ref}'`;
}

function recordsOf(gap: Gap): ReturnType<NonNullable<Report['records']>> {
  const parts = ['raise', 'learn', 'keep', 'leave', 'steps', 'pay'] as const;
  const rows = parts.flatMap((part) =>
    gap[part].map((item) => [part, item.category, item.label, item.text, item.from?.text ?? null, item.to?.text ?? null, item.priority]),
  );
  return { columns: ['part', 'category', 'label', 'text', 'from', 'to', 'priority'], rows };
}
