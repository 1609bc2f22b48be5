import type { PayDelta, Row } from '../../model/comparison.js';
import type { PayCell, PayEntry } from '../../model/role.js';
import { canonicalStatistic, formatMoney, lowestKnownPay, payFacts, payText, payUnit, payUnitKey } from './pay-figures.js';
import { measuresText } from '../delta.js';
import type { Text } from '../../model/report.js';
import { entriesText } from '../cell-text.js';
import type { Codes, GroupedRow } from '../kind.js';
import { sharedPayFacts } from './pay-charts.js';
import { canonicalSpellings } from '../normalize.js';

type PayRow = Row<PayCell, PayDelta>;

/** `+$4,917, 5.3%`, or `at least` so much where a figure is top-coded; null where the figures are equal. */
export function payDeltaText(row: PayRow): string | null {
  const delta = knownDelta(row);
  if (delta === null) return null;
  if ('notComparable' in delta) return measuresText([], row, delta.notComparable);
  const { amount, percent } = delta;
  const figures = row.cells.filter((cell) => cell !== null);
  const atLeast = figures.some(({ topCoded }) => topCoded) ? 'at least ' : '';
  const part = percent === null ? '' : `, ${Math.abs(percent).toFixed(1)}%`;
  const text = (sign: string): string => `${atLeast}${sign}${formatMoney(Math.abs(amount), figures[0]?.currency ?? '')}${part}`;
  return measuresText([{ figure: amount, text }], row);
}

/** Whoever goes from one role to another earns more or less than before: a percentage is of what was earned, which may not be the lower amount. */
export function payChangeText(row: PayRow): string | null {
  const { delta, cells } = row;
  const [from] = cells;
  if (delta === null || 'notComparable' in delta || !from) return payDeltaText(row);
  return payDeltaText({ ...row, delta: { ...delta, percent: from.amount === 0 ? null : (100 * delta.amount) / from.amount } });
}

/**
 * What may be said of a difference: where figures are top-coded, the true ones are so high or higher, so that the lowest must be known.
 * Null where nothing is left to say, because the amounts are equal and only some of them are top-coded.
 */
function knownDelta({ delta, cells }: PayRow): PayDelta | null {
  if (delta === null || 'notComparable' in delta) return delta;
  const figures = cells.filter((cell) => cell !== null);
  if (new Set(figures.map(({ amount }) => amount)).size < 2) return null;
  return lowestKnownPay(figures) ? delta : { notComparable: 'the lower is top-coded' };
}

/** Figures of one unit that describe one occupation are one line; every other is its own. */
export function payBullets(entries: readonly PayEntry[], codes: Codes): Text[] {
  const figures = entries.map(({ cell }) => cell);
  return entries.flatMap((entry): Text[] => {
    const { cell } = entry;
    const together = figures.filter((figure) => payUnitKey(figure) === payUnitKey(cell));
    const note = together.some((figure) => figure.note !== undefined) ? null : sharedPayFacts(together, codes);
    if (note === null) return [entriesText([entry], { displayText: payText, facts: payFacts }, codes)];
    return cell === together[0] ? [unitText(together, note)] : [];
  });
}

function unitText(figures: readonly PayCell[], note: string): Text {
  const [first] = figures;
  const values = figures.map((figure) => `${figure.statistic} ${payText(figure)}`);
  return [{ text: `${first ? payUnit(first) : ''}: `, tone: 'muted' }, { text: values.join(', ') }, { text: ` (${note})`, tone: 'muted' }];
}

/** The rows with their unit, where several have it in common. Those of one unit stand together. */
export function payGroups(rows: readonly Row<PayCell>[], roles: readonly { readonly codes: Codes }[]): GroupedRow[] {
  const units = canonicalSpellings(rows.flatMap(figuresOf).map((figure) => [payUnitKey(figure), payUnit(figure)]));
  return rows.flatMap((row) => {
    const key = unitOf(row);
    const together = rows.filter((other) => unitOf(other) === key);
    if (key === null || together.length < 2) return [{ row, group: null, notes: [] }];
    return row === together[0] ? together.map((each) => inUnit(each, units.get(key) ?? '', together, roles)) : [];
  });
}

function inUnit(
  row: Row<PayCell>,
  unit: string,
  together: readonly Row<PayCell>[],
  roles: readonly { readonly codes: Codes }[],
): GroupedRow {
  const statistics = canonicalSpellings(figuresOf(row).map(({ statistic }) => [canonicalStatistic(statistic), statistic]));
  const label = [...statistics.values()].join(' / ');
  const notes = roles.map(({ codes }, place) =>
    sharedPayFacts(
      together.flatMap(({ cells }) => cells[place] ?? []),
      codes,
    ),
  );
  return { row, group: { title: unit, label }, notes };
}

/** Null where the figures of a row are in different units, and do not compare. */
function unitOf(row: Row<PayCell>): string | null {
  const [unit = null, ...others] = new Set(figuresOf(row).map(payUnitKey));
  return others.length === 0 ? unit : null;
}

function figuresOf({ cells }: Row<PayCell>): PayCell[] {
  return cells.filter((cell) => cell !== null);
}
