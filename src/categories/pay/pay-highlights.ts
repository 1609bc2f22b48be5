import type { ComparedCategory, PayDelta, Row } from '../../model/comparison.js';
import type { PayCell } from '../../model/role.js';
import type { Highlight, RoleName } from '../kind.js';
import { canonicalStatistic, formatMoney, lowestKnownPay, payText, perPeriod } from './pay-figures.js';
import { bothOrAll, capitalize } from '../english.js';

type PayRow = Row<PayCell, PayDelta>;

/**
 * Who earns more, by how much: of the mean where all state one, else of the next best statistic. Where occupations stand for the roles too, theirs
 * as well: the two may tell quite different things.
 */
export function payHighlights({ id, title, rows }: ComparedCategory<PayCell, PayDelta>, roles: readonly RoleName[]): Highlight[] {
  // A bonus, or whatever else a category of one's own has figures of, is not all that is earned.
  const of = id === 'pay' ? '' : `${title}: `;
  const stated = rows.flatMap(statedByAll);
  for (const rank of [...new Set(stated.map(rankOf))].sort((a, b) => a - b)) {
    const ranked = (wanted: number): Stated[] => stated.filter((each) => rankOf(each) === wanted);
    const [first] = ranked(rank)
      .flatMap((each) => describe(each, roles, title))
      .sort((a, b) => (a.text < b.text ? -1 : 1));
    if (!first) continue;
    const ofOccupations = ranked(rank + 1).filter((each) => isLent(each) && canonicalStatistic(each.first.statistic) === first.statistic);
    const sentences = [first, ...ofOccupations.flatMap(betweenOccupations).slice(0, 1)];
    return sentences.map(({ text, weight }) => ({ text: `${of}${text}`, weight }));
  }
  return [];
}

/** A row in which each role has a figure. */
interface Stated {
  readonly row: PayRow;
  readonly cells: readonly PayCell[];
  readonly first: PayCell;
}

function statedByAll(row: PayRow): Stated[] {
  const cells = row.cells.filter((cell) => cell !== null);
  const [first] = cells;
  return first && cells.length === row.cells.length ? [{ row, cells, first }] : [];
}

/** The less, the rather it is told; a figure of the role itself says more than one of an occupation that stands for it. */
function rankOf(stated: Stated): number {
  return 2 * preference(canonicalStatistic(stated.first.statistic)) + Number(isLent(stated));
}

function isLent({ first }: Stated): boolean {
  return first.occupation !== undefined;
}

const preferred = ['mean', 'median'];

function preference(statistic: string): number {
  return (preferred.indexOf(statistic) + preferred.length + 1) % (preferred.length + 1);
}

function describe(stated: Stated, roles: readonly RoleName[], title: string): (Highlight & { statistic: string })[] {
  const { row, cells, first } = stated;
  if (row.status === 'same')
    return [
      {
        statistic: canonicalStatistic(first.statistic),
        weight: 0.3,
        text: equal(cells, title, `${payText(first)} ${perPeriod(first.period)}${byStatistic(first)}`),
      },
    ];
  return difference(stated).map(({ least, most, more, percent }) => {
    const than = roles.length > 2 ? ` than ${roles[cells.indexOf(least)]?.plural ?? ''}` : '';
    const text = `${capitalize(roles[cells.indexOf(most)]?.plural ?? '')} earn ${more}${than}${byStatistic(first)}.`;
    return { statistic: canonicalStatistic(first.statistic), text, weight: 0.7 + Math.min(percent, 100) / 400 };
  });
}

function betweenOccupations(stated: Stated): Highlight[] {
  return difference(stated).flatMap(({ least, most, more }) =>
    least.occupation === undefined || most.occupation === undefined || least.occupation === most.occupation
      ? []
      : [
          {
            text: `Of the occupations that stand for them, ${most.occupation} earn ${more} than ${least.occupation}${byStatistic(most)}.`,
            weight: 0.69,
          },
        ],
  );
}

/** A figure without more is taken for the mean. */
function byStatistic({ statistic }: PayCell): string {
  return statistic === 'mean' ? '' : `, by the ${canonicalStatistic(statistic)}`;
}

/** One occupation's figure may stand for both roles, and then says nothing of how they differ. */
function equal(cells: readonly PayCell[], title: string, figure: string): string {
  const [occupation, ...others] = new Set(cells.map((cell) => cell.occupation));
  const isOne = occupation !== undefined && others.length === 0;
  return isOne
    ? `${title} is known only for ${occupation}, which covers ${bothOrAll(cells.length)}: ${figure}.`
    : `${capitalize(bothOrAll(cells.length))} earn ${figure}.`;
}

interface Difference {
  readonly least: PayCell;
  readonly most: PayCell;
  /** `$4,917 (5.3%) more a year`. */
  readonly more: string;
  readonly percent: number;
}

/** Nothing where the lowest figures are top-coded: then the true ones may be the higher. */
function difference({ row: { delta }, cells }: Stated): Difference[] {
  if (delta === null || 'notComparable' in delta) return [];
  const amounts = cells.map(({ amount }) => amount);
  const [least, most] = [lowestKnownPay(cells), cells[amounts.indexOf(Math.max(...amounts))]];
  if (!least || !most || least.amount === most.amount) return [];
  const gap = formatMoney(most.amount - least.amount, most.currency);
  const part = delta.percent === null ? '' : ` (${Math.abs(delta.percent).toFixed(1)}%)`;
  const more = `${most.topCoded ? 'at least ' : ''}${gap}${part} more ${perPeriod(most.period)}`;
  return [{ least, most, more, percent: Math.abs(delta.percent ?? 100) }];
}
