import type { PayCell } from '../../model/role.js';
import { bothOrAll, capitalize, joinWords } from '../english.js';
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
  const paid = bestFigures(rows, context.roles);
  const [first] = paid;
  if (paid.length < 2 || !first) return unlikePaySentence(rows, context, isBesideChart);
  const inOrder = paid.toSorted((a, b) => b.cell.amount - a.cell.amount);
  const cells = paid.map(({ cell }) => cell);
  const stated = { ...context, roles: paid.map(({ role }) => role) };
  const missing = context.roles.filter((role) => !paid.some((each) => each.role === role)).map(({ name }) => name);
  const rest = missing.length === 0 ? '' : `; no comparable pay is stated for ${joinWords(missing)}`;
  const aside = sourceAndDate(cells, stated, isBesideChart);
  if (new Set(cells.map(({ amount, topCoded = false }) => `${amount} ${topCoded}`)).size === 1)
    return { text: `${equalText(paid, context.roles.length)}${aside}${rest}.`, tells: 'equality' };
  const text = paid.length > 4 ? groupedText(inOrder) : listedText(inOrder);
  // The chart names the occupations.
  const occupations = isBesideChart ? '' : occupationPhrase(cells, stated);
  return { text: `${text}${aside}${occupations}${rest}.`, tells: 'difference' };
}

/** The figures of the row that most roles state; of equally many, the roles' own before those of occupations, the median before the mean. */
function bestFigures(rows: readonly PayRow[], roles: readonly SpokenRole[]): PaidRole[] {
  const [row] = comparableRows(rows);
  if (row && isAverage(row)) return row.cells.flatMap((cell, role) => ({ cell, role: roles[role]! }));
  const partly = rows
    .flatMap(({ cells }) => largestGroup(cells, roles))
    .filter(([first]) => first && isAverage({ statistic: canonicalStatistic(first.cell.statistic) }));
  const most = partly.toSorted((a, b) => b.length - a.length || rank(a) - rank(b))[0] ?? [];
  return row && most.length < roles.length && most.length < 2 ? row.cells.flatMap((cell, role) => ({ cell, role: roles[role]! })) : most;
}

function rank([first]: readonly PaidRole[]): number {
  return first ? 2 * Number(isOfOccupation(first.cell)) + Number(canonicalStatistic(first.cell.statistic) === 'mean') : 0;
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

function equalText(paid: readonly PaidRole[], roleCount: number): string {
  const cells = paid.map(({ cell }) => cell);
  const first = cells[0]!;
  const who = paid.length === roleCount ? bothOrAll(paid.length) : joinWords(paid.map(({ role }) => role.name));
  const occupation = commonOccupation(cells);
  const figure = `${figurePhrase(first)}${placePhrase(first)}`;
  return occupation === null ? `${capitalize(who)} earn ${figure}` : `Pay is known only for ${occupation}, which covers ${who}: ${figure}`;
}

/** `Product managers earn most: a median of $167k a year in the United States; sales engineers $125k, systems engineers $117k`. */
function listedText(inOrder: readonly PaidRole[]): string {
  const top = topOf(inOrder, 1);
  const { cell } = inOrder[0]!;
  const others = inOrder.slice(top.length).map((each) => `${each.role.name} ${roundedAmount(each.cell)}`);
  const isMedian = canonicalStatistic(cell.statistic) === 'median';
  const amount = `${isMedian ? 'a median of ' : ''}${roundedAmount(cell)} ${perPeriod(cell.period)}${isMedian ? '' : ` ${statisticPhrase(cell)}`}`;
  const names = joinWords(top.map(({ role }) => role.name));
  const verb = top.length > 1 || top[0]?.role.isPlural ? 'earn' : 'earns';
  // What may be higher than it is known to be is not called the most.
  const isKnown = inOrder.slice(top.length).every((each) => !each.cell.topCoded);
  const lead = isKnown ? `${capitalize(names)} ${verb} most: ${amount}` : `${capitalize(names)} ${verb} ${amount}`;
  return `${lead}${placePhrase(cell)}; ${others.join(', ')}`;
}

/** `IT managers ($175k) and product managers ($167k) earn most, by the median in the United States; the others $117k to $136k`. */
function groupedText(inOrder: readonly PaidRole[]): string {
  const top = topOf(inOrder, largestGapIndex(inOrder));
  const others = inOrder.slice(top.length);
  const { cell } = inOrder[0]!;
  const names = joinWords(top.map(({ role, cell: figure }) => `${role.name} (${roundedAmount(figure)})`));
  const verb = top.length > 1 || top[0]?.role.isPlural ? 'earn' : 'earns';
  const [highest, lowest] = [others[0]!.cell, others.at(-1)!.cell];
  const [high, low] = [roundedAmount(highest), shortMoney(lowest.amount, lowest.currency)];
  const period = cell.period === 'year' ? '' : ` ${perPeriod(cell.period)}`;
  return `${capitalize(names)} ${verb} most${period}, ${statisticPhrase(cell)}${placePhrase(cell)}; the others ${high === low ? high : `${low} to ${high}`}`;
}

/** The first roles, at least `count`, with those that earn as much as the last of them. */
function topOf(inOrder: readonly PaidRole[], count: number): readonly PaidRole[] {
  const last = inOrder[count - 1]?.cell.amount ?? 0;
  const top = inOrder.filter(({ cell }) => cell.amount >= last);
  return top.length === inOrder.length ? top.slice(0, count) : top;
}

/** How many of the first three are set apart from the rest by the largest step. */
function largestGapIndex(inOrder: readonly PaidRole[]): number {
  const steps = inOrder.slice(0, 3).map(({ cell }, index) => cell.amount / Math.max(inOrder[index + 1]?.cell.amount ?? 1, 1));
  return steps.indexOf(Math.max(...steps)) + 1;
}
