import type { ComparedCategory, Row } from '../model/comparison.js';
import type { PayCell } from '../model/role.js';
import { isPay } from './is-pay.js';
import type { Highlight, Named } from './kind.js';
import { money, perPeriod } from './money.js';
import { all, capital } from './sentences.js';

/** Who earns more, by how much: of the mean where all state one, else of the next best statistic. */
export function payHighlights({ rows }: ComparedCategory, roles: readonly Named[]): Highlight[] {
  const ranks = rows.map(rankOf);
  for (const rank of [...new Set(ranks)].sort((a, b) => a - b)) {
    const sentences = rows.flatMap((row, place) => (ranks[place] === rank ? describe(row, roles) : []));
    const [first] = sentences.sort((a, b) => (a.text < b.text ? -1 : 1));
    if (first) return [first];
  }
  return [];
}

/** The less, the rather it is told. */
function rankOf({ cells }: Row): number {
  const first = cells.find(isPay);
  return first ? 2 * preference(first.statistic) + lent(first) : Infinity;
}

const preferred = ['mean', 'median'];

function preference(statistic: string): number {
  return (preferred.indexOf(statistic) + preferred.length + 1) % (preferred.length + 1);
}

/** A figure of the role itself says more than one of an occupation that stands for it. */
function lent(cell: PayCell): number {
  return cell.occupation === undefined ? 0 : 1;
}

function describe(row: Row, roles: readonly Named[]): Highlight[] {
  const cells = row.cells.filter(isPay);
  const [first] = cells;
  if (!first || cells.length < roles.length) return [];
  const of = first.statistic === 'mean' ? '' : `, by the ${first.statistic}`;
  const per = perPeriod(first.period);
  if (row.status === 'same') return [{ weight: 0.3, text: equal(cells, `${first.text} ${per}${of}`) }];
  if (row.delta === null || !('amount' in row.delta)) return [];
  return difference(cells, roles, row.delta.percent).map(({ text, than, percent }) => ({
    text: `${text} ${per}${than}${of}.`,
    weight: 0.7 + Math.min(percent, 100) / 400,
  }));
}

/** One occupation's figure may stand for both roles, and then says nothing of how they differ. */
function equal(cells: readonly PayCell[], figure: string): string {
  const [occupation, ...others] = new Set(cells.map((cell) => cell.occupation));
  const isOne = occupation !== undefined && others.length === 0;
  return isOne
    ? `Pay is known only for ${occupation}, which covers ${all(cells.length)}: ${figure}.`
    : `${capital(all(cells.length))} earn ${figure}.`;
}

/** Nothing where the lower figure is top-coded: then the true one may be the higher. */
function difference(
  cells: readonly PayCell[],
  roles: readonly Named[],
  percent: number | null,
): { text: string; than: string; percent: number }[] {
  const amounts = cells.map((cell) => cell.amount);
  const [low, high] = [amounts.indexOf(Math.min(...amounts)), amounts.indexOf(Math.max(...amounts))];
  const [least, most] = [cells[low], cells[high]];
  if (!least || !most || least.topCoded || least.amount === most.amount) return [];
  const gap = money(Math.abs(most.amount - least.amount), most.currency);
  const part = percent === null ? '' : ` (${Math.abs(percent).toFixed(1)}%)`;
  const than = roles.length > 2 ? ` than ${roles[low]?.plural ?? ''}` : '';
  return [
    {
      text: `${capital(roles[high]?.plural ?? '')} earn ${most.topCoded ? 'at least ' : ''}${gap}${part} more`,
      than,
      percent: Math.abs(percent ?? 100),
    },
  ];
}
