import type { YamlValue } from '../files/yaml-text.js';
import { type PayRow, type PayTable, parseAmount, statisticColumns } from '../oews.js';
import type { Occupation } from './occupations.js';
import type { RoleFields } from './part.js';

/** Returns the annual pay of the occupation's SOC code (its first six digits), or hourly pay if no annual pay is published. */
export function payOf({ code, title }: Occupation, table: PayTable): RoleFields {
  const socCode = code.slice(0, 7);
  const row = table.rows.get(socCode);
  if (!row) return {};
  const annual = payFigures(row, 'year', title, table);
  const pay = annual.length > 0 ? annual : payFigures(row, 'hour', title, table);
  return pay.length === 0 ? {} : { pay, sources: { oews: oewsSource(`${row.title} (${socCode})`, table) } };
}

function payFigures(row: PayRow, period: 'year' | 'hour', title: string, { area, asOf, topCodes }: PayTable): YamlValue[] {
  return Object.entries(statisticColumns).flatMap(([statistic, column]): YamlValue[] => {
    const published = row.figures[`${period === 'year' ? 'A' : 'H'}_${column}`] ?? '';
    const isTopCoded = published === '#';
    const amount = isTopCoded ? topCodes[period] : parseAmount(published);
    if (Number.isNaN(amount)) return [];
    const occupation = row.title === title ? undefined : row.title;
    const figure = { statistic, amount, currency: 'USD', period, region: area ?? 'United States', 'as-of': asOf ?? undefined };
    return [{ ...figure, occupation, ...(isTopCoded && { 'top-coded': true }), source: 'oews' }];
  });
}

function oewsSource(occupation: string, { area, asOf }: PayTable): YamlValue {
  return {
    title: `Occupational Employment and Wage Statistics${asOf === null ? '' : `, May ${asOf.slice(0, 4)}`}, ${area ?? 'national'}`,
    publisher: 'U.S. Bureau of Labor Statistics',
    license: 'public domain',
    url: 'https://www.bls.gov/oes/',
    note: `Figures for ${occupation}`,
  };
}
