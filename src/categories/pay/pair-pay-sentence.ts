import type { PayCell } from '../../model/role.js';
import { capitalize, percentText } from '../english.js';
import { clause, subject } from '../sentences/role-names.js';
import type { SentenceContext, SpokenRole } from '../sentences/sentence-context.js';
import { formatMoney, perPeriod } from './pay-figures.js';
import {
  byOccupations,
  commonOccupation,
  exactAmount,
  figurePhrase,
  occupationPhrase,
  placePhrase,
  sourceAndDate,
  statisticPhrase,
} from './pay-phrases.js';
import { type ComparableRow, type PayRow, comparableRows, isAverage } from './pay-rows.js';
import type { PaySentence } from './pay-phrases.js';
import { payRange } from './pay-range.js';
import { unlikePaySentence } from './unlike-pay-sentence.js';

/** Says which of two roles earns more, and by how much; of figures that do not compare, what they are. Null if neither states pay. */
export function pairPaySentence(rows: readonly PayRow[], context: SentenceContext, isBesideChart: boolean): PaySentence | null {
  const comparable = comparableRows(rows);
  const [main] = comparable;
  if (!main) return unlikePaySentence(rows, context, isBesideChart);
  if (!isAverage(main)) {
    const range = rangeSentence(rows, context, isBesideChart);
    if (range) return range;
  }
  const { text, tells } = mainClause(main, context, isBesideChart);
  const official = main.whose === 'own' ? comparable.find((row) => row.whose === 'occupations' && isAverage(row)) : undefined;
  return { text: `${text}${official ? officialClause(official, main, context, isBesideChart) : ''}.`, tells };
}

/** `Chefs earn $10,000 (25%) more: a median of $50,000 a year in Ohio, against $40,000 for bakers (May 2025)`. */
function mainClause(row: ComparableRow, context: SentenceContext, isBesideChart: boolean): PaySentence {
  const { cells } = row;
  const [first] = cells;
  if (!first) return { text: '', tells: 'figures' };
  const aside = sourceAndDate(cells, context, isBesideChart);
  const place = placePhrase(first);
  const found = differenceOf(row, context);
  if (found === 'equal') {
    const occupation = commonOccupation(cells, context);
    const figure = `${figurePhrase(first)}${place}${aside}`;
    const text =
      occupation === null
        ? `Both earn ${figure}${occupationPhrase(cells, context)}`
        : `Pay is known only for ${occupation}, which covers both: ${figure}`;
    return { text, tells: 'equality' };
  }
  if (found === 'unknown') return { text: `${unknownText(row, context)}${place}${aside}`, tells: 'figures' };
  const { higher, lower, more } = found;
  const amount = `${exactAmount(higher.cell)} ${perPeriod(first.period)}`;
  const isMedian = row.statistic === 'median';
  const how = isMedian ? '' : ` ${statisticPhrase(first)}`;
  const against = `against ${exactAmount(lower.cell)} for ${lower.role?.name}`;
  return {
    text: `${subject(higher.role, 'earn')} ${more}${how}: ${isMedian ? 'a median of ' : ''}${amount}${place}, ${against}${aside}${occupationPhrase(cells, context)}`,
    tells: 'difference',
  };
}

/** `; by the official medians of near occupations it is $5,000 (10%) more`, or who earns more by these if it is the other. */
function officialClause(row: ComparableRow, main: ComparableRow, context: SentenceContext, isBesideChart: boolean): string {
  const { cells } = row;
  const [first] = cells;
  if (!first) return '';
  const place = `${placePhrase(first)}${sourceAndDate(cells, context, isBesideChart)}`;
  const occupation = commonOccupation(cells, context);
  if (occupation !== null) return `; figures of occupations are those of ${occupation} for both: ${figurePhrase(first)}${place}`;
  const by = byOccupations(cells, context);
  const found = differenceOf(row, context);
  if (found === 'equal') return `; ${by} both earn ${exactAmount(first)}${place}`;
  if (found === 'unknown') return '';
  const { higher, lower, more } = found;
  const figures = isBesideChart ? '' : `: ${exactAmount(higher.cell)} against ${exactAmount(lower.cell)}${place}`;
  const mainFound = differenceOf(main, context);
  const isSame = typeof mainFound === 'object' && mainFound.higher.role === higher.role;
  if (isSame) return `; ${by} it is ${more}${figures}`;
  const turn = typeof mainFound === 'object' ? 'it is the other way round: ' : '';
  return `; ${by} ${turn}${clause(higher.role, 'earn')} ${more}${turn === '' ? figures : figures.replace(': ', ', ')}`;
}

interface PaidRole {
  readonly cell: PayCell;
  readonly role: SpokenRole | undefined;
}

interface Difference {
  readonly higher: PaidRole;
  readonly lower: PaidRole;
  /** `$4,917 (5.3%) more`, with `at least` if the higher figure is top-coded. */
  readonly more: string;
}

/** Unknown if the lower figure is top-coded, because its true value may be higher than the other, or if one of equal figures is. */
function differenceOf({ row, cells }: ComparableRow, { roles }: SentenceContext): Difference | 'equal' | 'unknown' {
  const [left, right] = cells;
  if (!left || !right || row.delta === null || row.status === 'same') return 'equal';
  if (left.amount === right.amount) return 'unknown';
  const [higher, lower] = left.amount > right.amount ? [0, 1] : [1, 0];
  const [high, low] = [cells[higher]!, cells[lower]!];
  if (low.topCoded) return 'unknown';
  const percent = low.amount === 0 ? '' : ` (${percentText((100 * (high.amount - low.amount)) / low.amount)})`;
  return {
    higher: { cell: high, role: roles[higher] },
    lower: { cell: low, role: roles[lower] },
    more: `${high.topCoded ? 'at least ' : ''}${formatMoney(high.amount - low.amount, high.currency)}${percent} more`,
  };
}

/** `Which of them earns more is not known: a median of $239,200 or more a year for surgeons, $250,000 for dentists`. */
function unknownText({ cells }: ComparableRow, { roles }: SentenceContext): string {
  const each = cells.map((cell, role) => `${role === 0 ? figurePhrase(cell) : exactAmount(cell)} for ${roles[role]?.name}`);
  return `Who earns more is not known: ${each.join(', ')}`;
}

/** `Chefs earn more: $40,000 to $60,000 a year, against $30,000 to $45,000 for bakers.` Null if the roles do not state ranges of one kind. */
function rangeSentence(rows: readonly PayRow[], context: SentenceContext, isBesideChart: boolean): PaySentence | null {
  const range = payRange(comparableRows(rows));
  if (!range) return null;
  const { low, high, note } = range;
  const texts = low.cells.map((cell, role) => `${exactAmount(cell)} to ${exactAmount(high.cells[role]!)}`);
  const first = low.cells[0]!;
  const [per, place] = [perPeriod(first.period), `${placePhrase(first)}${note}`];
  const aside = `${sourceAndDate([...low.cells], context, isBesideChart)}${occupationPhrase(low.cells, context)}`;
  if (texts[0] === texts[1]) return { text: `Both earn ${texts[0]} ${per}${place}${aside}.`, tells: 'equality' };
  const [lowSign = 0, highSign = 0] = [low, high].map(({ cells: [left, right] }) => Math.sign((right?.amount ?? 0) - (left?.amount ?? 0)));
  const isOpen = [...low.cells, ...high.cells].some(({ topCoded }) => topCoded);
  const direction = isOpen || lowSign * highSign < 0 ? 0 : lowSign + highSign;
  if (direction === 0) {
    const [left, right] = context.roles;
    return {
      text: `${capitalize(clause(left, 'earn'))} ${texts[0]} ${per}${place}, ${right?.name} ${texts[1]}${aside}.`,
      tells: 'figures',
    };
  }
  const [higher, lower] = direction > 0 ? [1, 0] : [0, 1];
  return {
    text: `${subject(context.roles[higher], 'earn')} more: ${texts[higher]} ${per}${place}, against ${texts[lower]} for ${context.roles[lower]?.name}${aside}.`,
    tells: 'difference',
  };
}
