import { canonicalStatistic, isPayCell, payUnitKey } from '../../categories/pay/pay-figures.js';
import { officialPublishers } from '../../categories/pay/pay-phrases.js';
import { paySpread } from '../../categories/pay/pay-charts.js';
import { normalizeText } from '../../categories/normalize.js';
import type { PaySpread } from '../../model/pay-chart.js';
import type { PayCell, Role, Source } from '../../model/role.js';

/** The pay figures of a role that belong together: of one unit, one occupation and one source. */
export interface PaySeries extends Pick<PayCell, 'currency' | 'period'> {
  readonly unitKey: string;
  readonly region: string | null;
  /** The occupation that the figures describe, if it is not the role itself. */
  readonly occupation: string | null;
  readonly source: Source | null;
  /** Whether a statistics office publishes it. */
  readonly isOfficial: boolean;
  /** ISO 8601; the latest of the figures. */
  readonly asOf: string | null;
  readonly figures: readonly PayCell[];
  readonly spread: PaySpread;
}

/** The series of a category of pay, without its parts: the role's own first, then official ones. */
export function paySeries({ categories, sources }: Pick<Role, 'categories' | 'sources'>): PaySeries[] {
  const cells =
    categories.find(({ id }) => id === 'pay')?.entries.flatMap(({ cell }) => (isPayCell(cell) && cell.part === undefined ? [cell] : [])) ??
    [];
  const groups = new Map<string, PayCell[]>();
  for (const cell of cells) {
    const key = JSON.stringify([payUnitKey(cell), cell.occupation === undefined ? null : normalizeText(cell.occupation), cell.source]);
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const series = [...groups.values()].flatMap((figures) => toSeries(figures, sources) ?? []);
  return [...series.filter(({ isOfficial }) => !isOfficial), ...series.filter(({ isOfficial }) => isOfficial)];
}

export function officialSeries(series: readonly PaySeries[]): PaySeries | undefined {
  return series.find(({ isOfficial }) => isOfficial);
}

function toSeries(figures: readonly PayCell[], sources: Role['sources']): PaySeries | null {
  const [first] = figures;
  if (!first) return null;
  const source = first.source === undefined ? null : (sources[first.source] ?? null);
  const { currency, period, region = null, occupation = null } = first;
  return {
    currency,
    period,
    region,
    occupation,
    source,
    unitKey: payUnitKey(first),
    isOfficial: Object.hasOwn(officialPublishers, source?.publisher ?? ''),
    asOf:
      figures
        .map(({ asOf }) => asOf ?? '')
        .sort()
        .at(-1) || null,
    figures,
    spread: paySpread(
      figures.map(({ statistic, amount, text, topCoded = false }) => ({
        statistic: canonicalStatistic(statistic),
        amount,
        text,
        isTopCoded: topCoded,
      })),
    ),
  };
}
