import { isPay } from '../categories/is-pay.js';
import { money } from '../categories/money.js';
import type { Delta, Row } from '../model/comparison.js';
import { knownDelta } from './known-delta.js';

/**
 * What lies between the cells of a row, in words: `+$4,917, 5.3%` from the first of two roles to the second, `$4,917, 5.3% apart`
 * between the highest and the lowest of more. Null where the cells say it all.
 */
export function deltaText(row: Row): string | null {
  return textOf(row, ({ text }, sign) => text(sign));
}

/** The same beside figures that are drawn: of levels, how far apart they are and no more. */
export function briefDelta(row: Row): string | null {
  const { delta } = row;
  const isLevel = delta !== null && 'level' in delta && delta.level !== undefined;
  if (!isLevel) return deltaText(row);
  return textOf({ ...row, delta: { changed: delta.changed, level: delta.level } }, ({ figure }, sign) => `${sign}${Math.abs(figure)}`);
}

function textOf(row: Row, said: (each: Measure, sign: string) => string): string | null {
  const { cells } = row;
  const delta = knownDelta(row);
  if (delta === null) return null;
  const isPair = cells.length === 2;
  const sign = (figure: number): string => (isPair ? (figure < 0 ? '-' : '+') : '');
  const currency = cells.flatMap((cell) => (cell && 'currency' in cell ? [cell.currency] : []))[0] ?? '';
  const isOpen = cells.some((cell) => isPay(cell) && cell.topCoded);
  const figures = measures(delta, currency, isOpen ? 'at least ' : '').map((each) => said(each, sign(each.figure)));
  const measured = figures.length === 0 || isPair ? figures : [`${figures.join(', ')} apart`];
  const parts = [
    ...measured,
    ...('notComparable' in delta && delta.notComparable !== undefined ? [`not comparable: ${delta.notComparable}`] : []),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

interface Measure {
  readonly figure: number;
  readonly text: (sign: string) => string;
}

function measures(delta: Delta, currency: string, atLeast: string): Measure[] {
  if ('amount' in delta) {
    const percent = delta.percent === null ? '' : `, ${Math.abs(delta.percent).toFixed(1)}%`;
    return [{ figure: delta.amount, text: (sign) => `${atLeast}${sign}${money(Math.abs(delta.amount), currency)}${percent}` }];
  }
  if ('rungs' in delta)
    return [{ figure: delta.rungs, text: (sign) => `${sign}${Math.abs(delta.rungs)} ${Math.abs(delta.rungs) === 1 ? 'rung' : 'rungs'}` }];
  if ('value' in delta) return [measure('', delta.value)];
  if (!('changed' in delta)) return [];
  return [
    ...(delta.level === undefined ? [] : [measure('level ', delta.level)]),
    ...(delta.importance === undefined ? [] : [measure('importance ', delta.importance)]),
  ];
}

function measure(name: string, figure: number): Measure {
  return { figure, text: (sign) => `${name}${sign}${Math.abs(figure)}` };
}
