import type { ComparedCategory, PayDelta, Row } from '../../model/comparison.js';
import type { PayCell } from '../../model/role.js';
import { bothOrAll, capitalize } from '../english.js';
import type { Highlight, RoleName } from '../kind.js';
import { canonicalStatistic, formatMoney, lowestKnownPay, payText, perPeriod } from './pay-figures.js';

type PayRow = Row<PayCell, PayDelta>;

/**
 * Says who earns more and by how much: by the mean if all roles state it, otherwise by the next best statistic. If the roles also state figures of
 * occupations, these get a second sentence, because they may say something different.
 */
export function payHighlights({ id, title, rows }: ComparedCategory<PayCell, PayDelta>, roles: readonly RoleName[]): Highlight[] {
  // A custom category, such as a bonus, is only a part of what people earn.
  const prefix = id === 'pay' ? '' : `${title}: `;
  const stated = rows.flatMap(statedByAll);
  for (const rank of [...new Set(stated.map(rankOf))].sort((a, b) => a - b)) {
    const ofRank = (wanted: number): StatedRow[] => stated.filter((row) => rankOf(row) === wanted);
    const [first] = ofRank(rank)
      .flatMap((row) => describeRow(row, roles, title))
      .sort((a, b) => (a.text < b.text ? -1 : 1));
    if (!first) continue;
    const ofOccupations = ofRank(rank + 1).filter(
      (row) => isOfOccupation(row) && canonicalStatistic(row.first.statistic) === first.statistic,
    );
    const sentences = [first, ...ofOccupations.flatMap(describeOccupations).slice(0, 1)];
    return sentences.map(({ text, weight }) => ({ text: `${prefix}${text}`, weight }));
  }
  return [];
}

/** A row in which every role has a figure. */
interface StatedRow {
  readonly row: PayRow;
  readonly cells: readonly PayCell[];
  readonly first: PayCell;
}

function statedByAll(row: PayRow): StatedRow[] {
  const cells = row.cells.filter((cell) => cell !== null);
  const [first] = cells;
  return first && cells.length === row.cells.length ? [{ row, cells, first }] : [];
}

/** Lower ranks come first: mean, median, others; of one statistic, the role's own figure before that of an occupation. */
function rankOf(row: StatedRow): number {
  return 2 * statisticRank(canonicalStatistic(row.first.statistic)) + Number(isOfOccupation(row));
}

function isOfOccupation({ first }: StatedRow): boolean {
  return first.occupation !== undefined;
}

const preferredStatistics = ['mean', 'median'];

function statisticRank(statistic: string): number {
  const index = preferredStatistics.indexOf(statistic);
  return index < 0 ? preferredStatistics.length : index;
}

/** `Chefs earn $10,000 (25.0%) more a year.` Empty if it is not certain who earns more. */
function describeRow(stated: StatedRow, roles: readonly RoleName[], title: string): (Highlight & { statistic: string })[] {
  const { row, cells, first } = stated;
  const statistic = canonicalStatistic(first.statistic);
  if (row.status === 'same') {
    const figure = `${payText(first)} ${perPeriod(first.period)}${byStatistic(first)}`;
    return [{ statistic, weight: 0.3, text: equalPayText(cells, title, figure) }];
  }
  return differenceOf(stated).map(({ lowest, highest, more, percent }) => {
    const than = roles.length > 2 ? ` than ${roles[cells.indexOf(lowest)]?.name ?? ''}` : '';
    const earner = roles[cells.indexOf(highest)];
    const text = `${capitalize(earner?.name ?? '')} ${earner?.isPlural ? 'earn' : 'earns'} ${more}${than}${byStatistic(first)}.`;
    return { statistic, text, weight: 0.7 + Math.min(percent, 100) / 400 };
  });
}

/** If one occupation's figure describes all roles, it says nothing about how they differ. */
function equalPayText(cells: readonly PayCell[], title: string, figure: string): string {
  const [occupation, ...others] = new Set(cells.map((cell) => cell.occupation));
  const isOneOccupation = occupation !== undefined && others.length === 0;
  return isOneOccupation
    ? `${title} is known only for ${occupation}, which covers ${bothOrAll(cells.length)}: ${figure}.`
    : `${capitalize(bothOrAll(cells.length))} earn ${figure}.`;
}

function describeOccupations(stated: StatedRow): Highlight[] {
  return differenceOf(stated).flatMap(({ lowest, highest, more }) =>
    lowest.occupation === undefined || highest.occupation === undefined || lowest.occupation === highest.occupation
      ? []
      : [
          {
            text: `Of the occupations that stand for them, ${highest.occupation} earn ${more} than ${lowest.occupation}${byStatistic(highest)}.`,
            weight: 0.69,
          },
        ],
  );
}

/** Empty for the mean, which readers assume. */
function byStatistic({ statistic }: PayCell): string {
  return statistic === 'mean' ? '' : `, by the ${canonicalStatistic(statistic)}`;
}

interface Difference {
  readonly lowest: PayCell;
  readonly highest: PayCell;
  /** `$4,917 (5.3%) more a year`. */
  readonly more: string;
  /** Of the lowest amount; 100 if that is zero. */
  readonly percent: number;
}

/** Returns at most one difference; none if the lowest figures are top-coded, because their true values may be higher than the others. */
function differenceOf({ row: { delta }, cells }: StatedRow): Difference[] {
  if (delta === null || 'notComparable' in delta) return [];
  const amounts = cells.map(({ amount }) => amount);
  const [lowest, highest] = [lowestKnownPay(cells), cells[amounts.indexOf(Math.max(...amounts))]];
  if (!lowest || !highest || lowest.amount === highest.amount) return [];
  const gap = formatMoney(highest.amount - lowest.amount, highest.currency);
  const percentage = delta.percent === null ? '' : ` (${Math.abs(delta.percent).toFixed(1)}%)`;
  const more = `${highest.topCoded ? 'at least ' : ''}${gap}${percentage} more ${perPeriod(highest.period)}`;
  return [{ lowest, highest, more, percent: Math.abs(delta.percent ?? 100) }];
}
