// Pay and employment from OEWS, by its occupation codes.
import { findPay, parseAmount, statisticColumns } from '../../dist/importers/oews.js';

/** Returns the code under which OEWS publishes the pay of an O*NET-SOC code, alone or with others; undefined if it publishes none. */
export function payCode(onetCode, payTable) {
  return findPay(onetCode.slice(0, 7), payTable)?.code;
}

export const statistics = Object.keys(statisticColumns);

/** Makes the table of pay: annual figures, or hourly ones where no annual ones are published; `#` is top-coded. */
export function payRows(payTable) {
  return [...payTable.rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { title, figures }]) => {
      const figuresBy = (letter) =>
        Object.fromEntries(
          Object.entries(statisticColumns).map(([statistic, column]) => [statistic, publishedFigure(figures[`${letter}_${column}`])]),
        );
      const annual = figuresBy('A');
      const isAnnual = Object.values(annual).some((figure) => figure !== '');
      const employment = publishedFigure(figures.TOT_EMP);
      return { code, title, employment, period: isAnnual ? 'year' : 'hour', ...(isAnnual ? annual : figuresBy('H')) };
    });
}

/** Rounds to cents: spreadsheets store 17.17 as 17.170000000000002. */
function publishedFigure(text = '') {
  if (text === '#') return text;
  const amount = parseAmount(text);
  return Number.isNaN(amount) ? '' : String(Math.round(amount * 100) / 100);
}
