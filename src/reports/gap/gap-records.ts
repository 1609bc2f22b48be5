import type { Gap, GapPart } from '../../model/gap.js';
import type { Records } from '../../model/report.js';
import type { Role } from '../../model/role.js';
import { joined } from '../records.js';
import { displayText, type ItemWithKind, withKind } from './item-with-kind.js';

/** A row for each item, with the part of the gap that it belongs to. */
export function gapRecords(gap: Gap, roles: readonly Role[]): Records {
  const parts = [
    'raise',
    'learn',
    'duties',
    'minor',
    'common',
    'keep',
    'leave',
    'steps',
    'pay',
    'part',
  ] as const satisfies readonly GapPart[];
  const rows = parts.flatMap((part) => gap[part].map((item) => [part, ...valuesOf(withKind(item, roles))]));
  const notStated = gap.notStated.flatMap(({ items }) => items.map((item) => ['notStated', ...valuesOf(withKind(item, roles))]));
  return {
    columns: ['part', 'category', 'label', 'text', 'from', 'to', 'priority', 'fromLevel', 'toLevel', 'metBy', 'missing'],
    rows: [...rows, ...notStated],
  };
}

/** Includes the levels, because both texts of a skill to raise are usually the same. */
function valuesOf({ category, label, from, to, priority, match, kind }: ItemWithKind): Records['rows'][number] {
  const texts = [to ?? from, from, to].map((cell) => displayText(cell, kind));
  const metBy = joined(match?.evidence?.[0]?.map(({ text }) => text));
  return [category, label, ...texts, priority, from?.level ?? null, to?.level ?? null, metBy, joined(match?.missing?.[0])];
}
