import { money } from '../categories/money.js';
import type { Delta, Row } from '../model/comparison.js';

/** What lies between the cells of a row, in words: `+$4,917, 5.3%`; nothing where the cells say it all. */
export function deltaText({ delta, cells }: Row): string | null {
  if (delta === null) return null;
  const currency = cells.flatMap((cell) => (cell && 'currency' in cell ? [cell.currency] : []))[0] ?? '';
  const parts = [
    ...('amount' in delta ? [`${signed(delta.amount, (amount) => money(amount, currency))}${percentOf(delta.percent)}`] : []),
    ...('rungs' in delta ? [`${signed(delta.rungs, String)} ${Math.abs(delta.rungs) === 1 ? 'rung' : 'rungs'}`] : []),
    ...('value' in delta ? [signed(delta.value, String)] : []),
    ...ratings(delta),
    ...('notComparable' in delta && delta.notComparable !== undefined ? [`not comparable: ${delta.notComparable}`] : []),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

function ratings(delta: Delta): string[] {
  if (!('changed' in delta)) return [];
  return [
    ...(delta.level === undefined ? [] : [`level ${signed(delta.level, String)}`]),
    ...(delta.importance === undefined ? [] : [`importance ${signed(delta.importance, String)}`]),
  ];
}

function percentOf(percent: number | null): string {
  return percent === null ? '' : `, ${Math.abs(percent).toFixed(1)}%`;
}

function signed(figure: number, write: (figure: number) => string): string {
  return `${figure < 0 ? '-' : '+'}${write(Math.abs(figure))}`;
}
