import type { YamlValue } from '../files/yaml-text.js';
import { type PayRow, type PayTable, parseAmount, statisticColumns } from '../oews.js';
import type { Occupation } from './occupations.js';
import type { RoleFields } from './part.js';

/** What the occupation of the first six digits is paid, a year; by the hour where no annual figures are published. */
export function payOf({ code, title }: Occupation, table: PayTable): RoleFields {
  const soc = code.slice(0, 7);
  const row = table.rows.get(soc);
  if (!row) return {};
  const annual = figures(row, 'year', title, table);
  const pay = annual.length > 0 ? annual : figures(row, 'hour', title, table);
  return pay.length === 0 ? {} : { pay, sources: { oews: source(`${row.title} (${soc})`, table) } };
}

function figures(row: PayRow, period: 'year' | 'hour', title: string, { asOf, topCodes }: PayTable): YamlValue[] {
  return Object.entries(statisticColumns).flatMap(([statistic, column]): YamlValue[] => {
    const published = row.figures[`${period === 'year' ? 'A' : 'H'}_${column}`] ?? '';
    const isTop = published === '#';
    const amount = isTop ? topCodes[period] : parseAmount(published);
    if (Number.isNaN(amount)) return [];
    const occupation = row.title === title ? undefined : row.title;
    const figure = { statistic, amount, currency: 'USD', period, region: 'United States', 'as-of': asOf ?? undefined };
    return [{ ...figure, occupation, ...(isTop && { 'top-coded': true }), source: 'oews' }];
  });
}

function source(of: string, { asOf }: PayTable): YamlValue {
  return {
    title: `Occupational Employment and Wage Statistics${asOf === null ? '' : `, May ${asOf.slice(0, 4)}`}, national`,
    publisher: 'U.S. Bureau of Labor Statistics',
    license: 'public domain',
    url: 'https://www.bls.gov/oes/',
    note: `Figures for ${of}`,
  };
}
