import type { PayDelta, Row } from '../../model/comparison.js';
import type { Text } from '../../model/text.js';
import type { PayCell, PayEntry } from '../../model/role.js';
import { entriesText } from '../cell-text.js';
import { measuresText } from '../delta.js';
import type { Codes, GroupedRow } from '../kind.js';
import { canonicalSpellings } from '../normalize.js';
import { statisticName } from '../../statistic-name.js';
import { sharedPayFacts } from './pay-charts.js';
import { figureKind, figureName, formatMoney, lowestKnownPay, payFacts, payText, payUnit, payUnitKey } from './pay-figures.js';

type PayRow = Row<PayCell, PayDelta>;

/**
 * Returns the difference in words: `+$4,917, 5.3%`, with `at least` if a figure is top-coded; null if there is none. The percentage is of the lower amount,
 * so of a drop it is what the other has more: `-$4,917, the other 5.3% more`.
 */
export function payDeltaText(row: PayRow): string | null {
  return textOf(row, (percent, sign) => (sign === '-' ? `the other ${percent} more` : percent));
}

function textOf(row: PayRow, percentText: (percent: string, sign: string) => string): string | null {
  const delta = knownDelta(row);
  if (delta === null) return null;
  if ('notComparable' in delta) return measuresText([], row, delta.notComparable);
  const { amount, percent } = delta;
  const figures = figuresOf(row);
  const atLeast = figures.some(({ topCoded }) => topCoded) ? 'at least ' : '';
  const percentage = (sign: string): string => (percent === null ? '' : `, ${percentText(`${Math.abs(percent).toFixed(1)}%`, sign)}`);
  const text = (sign: string): string => `${atLeast}${sign}${formatMoney(Math.abs(amount), figures[0]?.currency ?? '')}${percentage(sign)}`;
  return measuresText([{ figure: amount, text }], row);
}

/** The same with a percentage of what the first role pays, which is what a person earned before; it may not be the lower amount. */
export function payChangeText(row: PayRow): string | null {
  const { delta, cells } = row;
  const [from] = cells;
  if (delta === null || 'notComparable' in delta || !from) return payDeltaText(row);
  const changed = { ...row, delta: { ...delta, percent: from.amount === 0 ? null : (100 * delta.amount) / from.amount } };
  return textOf(changed, (percent) => percent);
}

/**
 * Returns what is certain about a difference. The true value of a top-coded figure may be higher, so the lowest figure must not be top-coded.
 * Null if the amounts are equal and only some of them are top-coded: then nothing is certain.
 */
function knownDelta(row: PayRow): PayDelta | null {
  const { delta } = row;
  if (delta === null || 'notComparable' in delta) return delta;
  const figures = figuresOf(row);
  if (new Set(figures.map(({ amount }) => amount)).size < 2) return null;
  return lowestKnownPay(figures) ? delta : { notComparable: 'the lower amount may be higher than stated' };
}

/** Returns the label of figures in words: `lowest 10%, USD a year` for `p10, USD a year`, also where a row joins several by ` / `. */
export function payLabelText(label: string): string {
  return label.replace(/(?<=^| \/ |, )p\d+(?=,|$| \/ )/g, statisticName);
}

/** Returns bullet points: one for all figures of a unit if they share their facts and have no notes, otherwise one for each figure. */
export function payBullets(entries: readonly PayEntry[], codes: Codes): Text[] {
  const figures = entries.map(({ cell }) => cell);
  return entries.flatMap((entry): Text[] => {
    const { cell } = entry;
    const ofUnit = figures.filter((figure) => payUnitKey(figure) === payUnitKey(cell));
    const sharedFacts = ofUnit.some((figure) => figure.note !== undefined) ? null : sharedPayFacts(ofUnit, codes);
    if (sharedFacts === null) return [entriesText([entry], { labelText: payLabelText, displayText: payText, facts: payFacts }, codes)];
    return cell === ofUnit[0] ? [unitText(ofUnit, sharedFacts)] : [];
  });
}

/** `USD a year: mean $93,522, highest 10% $150,000 (2024-05)`. */
function unitText(figures: readonly PayCell[], facts: string): Text {
  const [first] = figures;
  const values = figures.map((figure) => `${figureName(figure)} ${payText(figure)}`);
  return [{ text: `${first ? payUnit(first) : ''}: `, tone: 'muted' }, { text: values.join(', ') }, { text: ` (${facts})`, tone: 'muted' }];
}

/** Groups rows by unit, if at least two rows have it. The rows of a unit move to the first of them. */
export function groupPayRows(rows: readonly Row<PayCell>[], roles: readonly { readonly codes: Codes }[]): GroupedRow[] {
  const units = canonicalSpellings(rows.flatMap(figuresOf).map((figure) => [payUnitKey(figure), payUnit(figure)]));
  return rows.flatMap((row): GroupedRow[] => {
    const key = commonUnitKey(row);
    const ofUnit = rows.filter((other) => commonUnitKey(other) === key);
    if (key === null || ofUnit.length < 2) return [{ row, group: null, notes: [] }];
    if (row !== ofUnit[0]) return [];
    const notes = roles.map(({ codes }, role) =>
      sharedPayFacts(
        ofUnit.flatMap(({ cells }) => cells[role] ?? []),
        codes,
      ),
    );
    return ofUnit.map((each) => ({ row: each, group: { title: units.get(key) ?? '', isUnit: true, label: namesOf(each) }, notes }));
  });
}

/** Null if the figures of a row are in different units and do not compare. */
function commonUnitKey(row: Row<PayCell>): string | null {
  const [key = null, ...others] = new Set(figuresOf(row).map(payUnitKey));
  return others.length === 0 ? key : null;
}

function namesOf(row: Row<PayCell>): string {
  const names = canonicalSpellings(figuresOf(row).map((figure) => [figureKind(figure), figureName(figure)]));
  return [...names.values()].join(' / ');
}

function figuresOf({ cells }: Row<PayCell>): PayCell[] {
  return cells.filter((cell) => cell !== null);
}
