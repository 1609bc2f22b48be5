import { categoryKind } from '../../categories/index.js';
import { canonicalStatistic, isPayCell, moneyRange, payUnitKey, shortMoney } from '../../categories/pay/pay-figures.js';
import { normalizeText } from '../../categories/normalize.js';
import type { Ladder, LadderCategory } from '../../model/ladder.js';
import type { LadderPayRow, LadderSection } from '../../model/blocks/ladder.js';
import type { PayChart, PayFigure, PayRange } from '../../model/pay-chart.js';
import type { Cell } from '../../model/role.js';
import { statisticName } from '../../statistic-name.js';
import { blockRows } from './block-rows.js';
import { levelNames } from './column-heads.js';

/** The pay of a level: the ends of its range, and what lies between them. */
type Band = Pick<LadderPayRow, 'lowest' | 'middle' | 'highest'>;

/**
 * The figures that most levels state in one unit as bands, and all others as texts. Null if the category has no figures to draw.
 */
export function paySection(category: LadderCategory, ladder: Ladder): LadderSection | null {
  const levels = ladder.columns.flatMap((column, index) =>
    column.levels.flatMap((level, track) => (level ? [{ column: index, track, title: level.title }] : [])),
  );
  const stated = levels.map(({ title, column, track }) => ({ title, codes: {}, cells: ownFigures(category, track, column) }));
  const chart = mostStated(categoryKind(category.kind).charts(stated));
  if (!chart) return null;
  const names = ladder.tracks.map((_, track) => levelNames(ladder, track));
  const pay = levels.flatMap(({ column, track }, index): LadderPayRow[] => {
    const range = chart.ranges[index];
    if (!range || range.figures.length === 0) return [];
    const [band, name] = [bandOf(range), names[track]?.[column] ?? ''];
    return [{ column, track, name, ...band, text: bandText(band, chart.currency), exactText: exactText(band) }];
  });
  const isDrawn = (track: number, column: number, cell: Cell): boolean =>
    isPayCell(cell) &&
    payUnitKey(cell) === normalizeText(chart.unit) &&
    pay.some((row) => row.track === track && row.column === column && hasFigure(row, cell));
  const rest = {
    ...category,
    rows: category.rows.filter(({ track, cells }) => cells.some((each, column) => each && !isDrawn(track, column, each.cell))),
  };
  const rows = blockRows(rest, ladder.tracks.length).map(({ row }) => row);
  return {
    title: category.title,
    note: noteOf(chart, category, ladder),
    steps: [],
    shared: [],
    groups: rows.length === 0 ? [] : [{ title: null, rows }],
    pay,
  };
}

/** What a level states itself; what is paid in an occupation only if nothing else is stated. */
function ownFigures({ rows }: LadderCategory, track: number, column: number): Cell[] {
  const cells = rows.flatMap((row) => (row.track === track ? (row.cells[column]?.cell ?? []) : []));
  const own = cells.filter((cell) => !isPayCell(cell) || cell.occupation === undefined);
  return own.length > 0 ? own : cells;
}

/** The unit in which most levels state pay, of equally many the first. */
function mostStated(charts: readonly PayChart[]): PayChart | undefined {
  return charts.toSorted((a, b) => levelCount(b) - levelCount(a))[0];
}

function levelCount({ ranges }: PayChart): number {
  return ranges.filter(({ figures }) => figures.length > 0).length;
}

function bandOf({ figures, spread: { whole, median, mean } }: PayRange): Band {
  if (whole) return { lowest: whole[0], middle: median ?? mean, highest: whole[1] };
  const lowest = figures.find(({ statistic }) => endOf(statistic) === 'low') ?? null;
  const highest = figures.find(({ statistic }) => endOf(statistic) === 'high') ?? null;
  return { lowest, middle: median ?? mean, highest };
}

/** Which end of a range a statistic is, if a level states only one. */
function endOf(statistic: string): 'low' | 'high' | null {
  if (statistic === 'minimum') return 'low';
  if (statistic === 'maximum') return 'high';
  const percent = /^p(\d+)$/.exec(statistic)?.[1];
  return percent === undefined || percent === '50' ? null : Number(percent) < 50 ? 'low' : 'high';
}

function hasFigure({ lowest, middle, highest }: Band, { statistic, amount }: Pick<PayFigure, 'statistic' | 'amount'>): boolean {
  return [lowest, middle, highest].some((figure) => figure?.statistic === statistic && figure.amount === amount);
}

/** `$48k–60k`, `from $48k`, `up to $60k`, or the middle alone. */
function bandText({ lowest, middle, highest }: Band, currency: string): string {
  const short = ({ amount, isTopCoded }: PayFigure): string => `${shortMoney(amount, currency)}${isTopCoded ? ' or more' : ''}`;
  if (lowest && highest) return moneyRange(short(lowest), short(highest));
  if (middle) return short(middle);
  return lowest ? `from ${short(lowest)}` : highest ? `up to ${short(highest)}` : '';
}

/** `$48,000 to $60,000, median $54,000`. */
function exactText({ lowest, middle, highest }: Band): string {
  const ends =
    lowest && highest
      ? `${textOf(lowest)} to ${textOf(highest)}`
      : lowest
        ? `from ${textOf(lowest)}`
        : highest
          ? `up to ${textOf(highest)}`
          : '';
  const between = middle ? `${statisticName(middle.statistic)} ${textOf(middle)}` : '';
  return [ends, between].filter((part) => part !== '').join(', ');
}

function textOf({ text, isTopCoded }: PayFigure): string {
  return isTopCoded ? `${text} or more` : text;
}

/** `minimum to maximum, USD a year; Pay bands of the company`. */
function noteOf({ ends, unit, ranges }: PayChart, category: LadderCategory, { sources }: Ladder): string {
  const single = ranges.flatMap(({ figures }) => figures.map(({ statistic }) => statisticName(canonicalStatistic(statistic))));
  const statistics = ends.length > 0 ? ends : [...new Set(single)];
  const notes = [...new Set(ranges.flatMap(({ note, figures }) => (figures.length === 0 ? [] : [note])))];
  const facts = notes.length === 1 ? notes.flatMap((note) => note ?? []) : [];
  const cited = new Set(category.rows.flatMap(({ cells }) => cells.flatMap((each) => each?.cell.source ?? [])));
  const titles = sources.filter(({ id }) => cited.has(id)).map(({ title }) => title);
  return [[statistics.join(', '), unit, ...facts].join(', '), ...new Set(titles)].join('; ');
}
