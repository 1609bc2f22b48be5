import type { PayCell } from '../../model/role.js';
import { bothOrAll, capitalize, joinSeries } from '../english.js';
import { subject } from '../sentences/role-names.js';
import type { SentenceContext, SpokenRole } from '../sentences/sentence-context.js';
import { canonicalStatistic, payUnitKey, perPeriod, shortMoney } from './pay-figures.js';
import {
  commonOccupation,
  figurePhrase,
  isOfOccupation,
  occupationPhrase,
  placePhrase,
  roundedAmount,
  sourceAndDate,
  statisticPhrase,
} from './pay-phrases.js';
import { payRange } from './pay-range.js';
import { type PayRow, comparableRows, isAverage } from './pay-rows.js';
import type { PaySentence } from './pay-phrases.js';
import { unlikePaySentence } from './unlike-pay-sentence.js';

interface PaidRole {
  readonly cell: PayCell;
  readonly role: SpokenRole;
}

/**
 * Says which of three to six roles earn most, with rounded amounts: all of up to four, else the highest and the range of the others. Takes the figure
 * that most roles state in one unit.
 */
export function manyPaySentence(rows: readonly PayRow[], context: SentenceContext, isBesideChart: boolean): PaySentence | null {
  const ranges = rangesText(rows, context, isBesideChart);
  if (ranges !== null) return { text: ranges, tells: 'difference' };
  const paid = bestFigures(rows, context.roles);
  const [first] = paid;
  if (paid.length < 2 || !first) return unlikePaySentence(rows, context, isBesideChart);
  const inOrder = paid.toSorted((a, b) => b.cell.amount - a.cell.amount);
  const cells = paid.map(({ cell }) => cell);
  const stated = { ...context, roles: paid.map(({ role }) => role) };
  const missing = context.roles.filter((role) => !paid.some((each) => each.role === role)).map(({ name }) => name);
  const rest = missing.length === 0 ? '' : `; no comparable pay is stated for ${joinSeries(missing)}`;
  const aside = sourceAndDate(cells, stated, isBesideChart);
  if (new Set(cells.map(({ amount, topCoded = false }) => `${amount} ${topCoded}`)).size === 1)
    return { text: `${equalText(paid, context)}${aside}${rest}.`, tells: 'equality' };
  const text = equalRoundedText(paid) ?? (paid.length > 4 ? groupedText(inOrder) : listedText(inOrder));
  // The chart names the occupations.
  const occupations = isBesideChart ? '' : occupationPhrase(cells, stated);
  return { text: `${text}${aside}${occupations}${rest}.`, tells: 'difference' };
}

/** `Lead engineers earn most: $150k to $202k a year; engineers $90k to $118k, trainees $48k to $60k`. Null unless all roles state ranges, and no averages. */
function rangesText(rows: readonly PayRow[], context: SentenceContext, isBesideChart: boolean): string | null {
  const comparable = comparableRows(rows);
  const range = comparable[0] && !isAverage(comparable[0]) ? payRange(comparable) : null;
  const first = range?.low.cells[0];
  if (!range || !first) return null;
  const { low, high, note } = range;
  const inOrder = low.cells
    .map((from, role) => ({ role: context.roles[role]!, from, to: high.cells[role]! }))
    .sort((a, b) => b.to.amount - a.to.amount || b.from.amount - a.from.amount);
  const [top, second] = inOrder;
  if (!top || !second) return null;
  const texts = inOrder.map(({ from, to }) => `${shortMoney(from.amount, from.currency)} to ${roundedAmount(to)}`);
  const isMost =
    texts[0] !== texts[1] &&
    top.from.amount >= second.from.amount &&
    top.to.amount > second.to.amount &&
    !inOrder.slice(1).some(({ to }) => to.topCoded);
  const others = inOrder.slice(1).map(({ role }, index) => `${role.name} ${texts[index + 1]}`);
  const lead = `${subject(top.role, 'earn')} ${isMost ? 'most: ' : ''}${texts[0]} ${perPeriod(first.period)}`;
  return `${lead}${placePhrase(first)}${note}; ${others.join(', ')}${sourceAndDate(low.cells, context, isBesideChart)}.`;
}

/** The figures of the row that most roles state; of equally many, the roles' own before those of occupations, the median before the mean. */
function bestFigures(rows: readonly PayRow[], roles: readonly SpokenRole[]): PaidRole[] {
  const [row] = comparableRows(rows);
  if (row && isAverage(row)) return row.cells.flatMap((cell, role) => ({ cell, role: roles[role]! }));
  const partly = rows
    .flatMap(({ cells }) => largestGroup(cells, roles))
    .filter(([first]) => first && isAverage({ statistic: canonicalStatistic(first.cell.statistic) }));
  const most = partly.toSorted((a, b) => b.length - a.length || rank(a) - rank(b) || (groupKey(a) < groupKey(b) ? -1 : 1))[0] ?? [];
  return row && most.length < roles.length && most.length < 2 ? row.cells.flatMap((cell, role) => ({ cell, role: roles[role]! })) : most;
}

function rank([first]: readonly PaidRole[]): number {
  return first ? 2 * Number(isOfOccupation(first.cell)) + Number(canonicalStatistic(first.cell.statistic) === 'mean') : 0;
}

function groupKey(group: readonly PaidRole[]): string {
  return group
    .map(({ cell: { text, statistic, period, region = '' } }) => `${period} ${region} ${statistic} ${text}`)
    .sort()
    .join('\n');
}

/** The figures of a row by unit and statistic. */
function largestGroup(cells: PayRow['cells'], roles: readonly SpokenRole[]): PaidRole[][] {
  const groups = new Map<string, PaidRole[]>();
  cells.forEach((cell, index) => {
    const role = roles[index];
    if (!cell || !role) return;
    const key = `${canonicalStatistic(cell.statistic)}, ${payUnitKey(cell)}`;
    groups.set(key, [...(groups.get(key) ?? []), { cell, role }]);
  });
  return [...groups.values()];
}

function equalText(paid: readonly PaidRole[], context: SentenceContext): string {
  const cells = paid.map(({ cell }) => cell);
  const first = cells[0]!;
  const who = paid.length === context.roles.length ? bothOrAll(paid.length) : joinSeries(paid.map(({ role }) => role.name));
  const occupation = commonOccupation(cells, context);
  const figure = `${figurePhrase(first)}${placePhrase(first)}`;
  return occupation === null ? `${capitalize(who)} earn ${figure}` : `Pay is known only for ${occupation}, which covers ${who}: ${figure}`;
}

/** `All three earn about the same: a median of $98k a year`. Null if rounded figures tell them apart, or if one may be higher. */
function equalRoundedText(paid: readonly PaidRole[]): string | null {
  const cell = paid[0]!.cell;
  if (paid.some((each) => each.cell.topCoded || roundedAmount(each.cell) !== roundedAmount(cell))) return null;
  return `${capitalize(joinSeries(paid.map(({ role }) => role.name)))} earn about the same: ${roundedPhrase(cell)}`;
}

/** `a median of $98k a year in the United States`. */
function roundedPhrase(cell: PayCell): string {
  const isMedian = canonicalStatistic(cell.statistic) === 'median';
  const amount = `${isMedian ? 'a median of ' : ''}${roundedAmount(cell)} ${perPeriod(cell.period)}`;
  return `${amount}${isMedian ? '' : ` ${statisticPhrase(cell)}`}${placePhrase(cell)}`;
}

/** `Product managers earn most: a median of $167k a year in the United States; sales engineers $125k, systems engineers $117k`. */
function listedText(inOrder: readonly PaidRole[]): string {
  const top = topOf(inOrder, 1);
  const { cell } = inOrder[0]!;
  const others = inOrder.slice(top.length).map((each) => `${each.role.name} ${roundedAmount(each.cell)}`);
  const names = joinSeries(top.map(({ role }) => role.name));
  const verb = top.length > 1 || top[0]?.role.isPlural ? 'earn' : 'earns';
  // What may be higher than it is known to be is not called the most.
  const isKnown = inOrder.slice(top.length).every((each) => !each.cell.topCoded);
  const isEqual = top.every((each) => each.cell.amount === cell.amount);
  const most = isKnown ? ` most${isEqual ? '' : ', about the same'}:` : '';
  return `${capitalize(names)} ${verb}${most} ${roundedPhrase(cell)}; ${others.join(', ')}`;
}

/** `IT managers ($175k) and product managers ($167k) earn most, by the median in the United States; the others $117k to $136k`. */
function groupedText(inOrder: readonly PaidRole[]): string {
  const top = topOf(inOrder, largestGapIndex(inOrder));
  const others = inOrder.slice(top.length);
  const { cell } = inOrder[0]!;
  const names = joinSeries(top.map(({ role, cell: figure }) => `${role.name} (${roundedAmount(figure)})`));
  const verb = top.length > 1 || top[0]?.role.isPlural ? 'earn' : 'earns';
  const [highest, lowest] = [others[0]!.cell, others.at(-1)!.cell];
  const [high, low] = [roundedAmount(highest), shortMoney(lowest.amount, lowest.currency)];
  const period = cell.period === 'year' ? '' : ` ${perPeriod(cell.period)}`;
  return `${capitalize(names)} ${verb} most${period}, ${statisticPhrase(cell)}${placePhrase(cell)}; the others ${high === low ? high : `${low} to ${high}`}`;
}

/** The first roles, at least `count`, with those whose rounded pay is that of the last of them. */
function topOf(inOrder: readonly PaidRole[], count: number): readonly PaidRole[] {
  const last = inOrder[count - 1]?.cell;
  const top = inOrder.filter(({ cell }) => last && (cell.amount >= last.amount || roundedAmount(cell) === roundedAmount(last)));
  return top.length === inOrder.length ? top.slice(0, count) : top;
}

/** How many of the first three are set apart from the rest by the largest step. */
function largestGapIndex(inOrder: readonly PaidRole[]): number {
  const steps = inOrder.slice(0, 3).map(({ cell }, index) => cell.amount / Math.max(inOrder[index + 1]?.cell.amount ?? 1, 1));
  return steps.indexOf(Math.max(...steps)) + 1;
}
