import type { YamlValue } from '../../model/yaml-value.js';
import { findPay, type PayRow, type PayTable, parseAmount, statisticColumns } from '../oews.js';
import type { Occupation } from './occupations.js';
import type { RoleFields } from './part.js';

/**
 * Returns the annual pay of the occupation's SOC code (its first six digits), or hourly pay if no annual pay is published. If OEWS publishes
 * the occupation together with others, the role also bears that code, as a broad match.
 */
export function payOf({ code, title }: Occupation, table: PayTable): RoleFields {
  const socCode = code.slice(0, 7);
  const found = findPay(socCode, table);
  if (!found) return {};
  const { row } = found;
  const annual = payFigures(row, 'year', title, table);
  const pay = annual.length > 0 ? annual : payFigures(row, 'hour', title, table);
  if (pay.length === 0) return {};
  const isCombined = found.code !== socCode;
  return {
    pay,
    ...(isCombined && { codes: { oews: { code: found.code, match: 'broad' } } }),
    sources: { oews: oewsSource(`${row.title} (${found.code})${isCombined ? ', a broad match' : ''}`, table) },
  };
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
