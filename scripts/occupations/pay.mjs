// Pay and employment from OEWS, by its occupation codes, and which of these an O*NET-SOC code is counted in.
import { parseAmount, statisticColumns } from '../../dist/importers/oews.js';

/** OEWS publishes these SOC codes together, under a code of its own. */
const jointCodes = {
  '13-1020': ['13-1021', '13-1022', '13-1023'],
  '13-2020': ['13-2022', '13-2023'],
  '21-1018': ['21-1011', '21-1014'],
  '25-2052': ['25-2055', '25-2056'],
  '25-9045': ['25-9042', '25-9043', '25-9049'],
  '29-2010': ['29-2011', '29-2012'],
  '31-1120': ['31-1121', '31-1122'],
  '39-7010': ['39-7011', '39-7012'],
  '47-4090': ['47-4091', '47-4099'],
  '51-2028': ['51-2022', '51-2023'],
  '51-2090': ['51-2092', '51-2099'],
  '53-1047': ['53-1042', '53-1043', '53-1044', '53-1049'],
};

const jointCodeOf = new Map(Object.entries(jointCodes).flatMap(([joint, codes]) => codes.map((code) => [code, joint])));

/** Returns the code under which OEWS publishes the pay of an O*NET-SOC code; null if it publishes none. */
export function payCode(onetCode, payTable) {
  const soc = onetCode.slice(0, 7);
  return [soc, jointCodeOf.get(soc)].find((code) => payTable.rows.has(code)) ?? null;
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
