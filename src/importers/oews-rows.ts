import { UserError } from '../model/errors.js';
import { didYouMean } from '../spelling.js';

/** The pay of one occupation: figures as they are published, by column (`A_MEAN`), with `#`, `*` and `**`. */
export interface PayRow {
  readonly title: string;
  readonly figures: Readonly<Record<string, string>>;
}

export const statisticColumns = { mean: 'MEAN', p10: 'PCT10', p25: 'PCT25', median: 'MEDIAN', p75: 'PCT75', p90: 'PCT90' } as const;

const figureColumns = Object.values(statisticColumns).flatMap((name) => [`A_${name}`, `H_${name}`]);

/**
 * The national rows of detailed occupations, over all industries, by their code.
 * @throws UserError where a column is missing, or a figure is none.
 */
export function payRows(rows: readonly (readonly string[])[], label: string): ReadonlyMap<string, PayRow> {
  const [head = [], ...body] = rows;
  const places = new Map(head.map((column, place) => [column.toUpperCase().replaceAll(' ', '_'), place]));
  const place = (...names: readonly string[]): number => names.map((name) => places.get(name)).find((at) => at !== undefined) ?? -1;
  const needed = (...names: readonly [string, ...string[]]): number => {
    if (place(...names) < 0)
      throw new UserError(`${label} has no column ${names[0]}`, { hint: didYouMean(names[0], places.keys()) ?? tableHint });
    return place(...names);
  };
  const [code, title, group] = [needed('OCC_CODE'), needed('OCC_TITLE'), needed('O_GROUP', 'OCC_GROUP', 'GROUP')];
  needed('A_MEAN', 'H_MEAN');
  const [area, industry] = [place('AREA_TYPE'), place('I_GROUP')];
  const found = new Map<string, PayRow>();
  for (const [index, row] of body.entries()) {
    const cell = (at: number): string => (at < 0 ? '' : (row[at] ?? ''));
    const isNational = area < 0 || Number(cell(area)) === 1;
    const isOverall = industry < 0 || /^cross-industry$/i.test(cell(industry));
    if (!/^detailed$/i.test(cell(group)) || !isNational || !isOverall) continue;
    if (found.has(cell(code)))
      throw new UserError(`${label}: row ${index + 2}: ${cell(code)} stands there twice`, {
        hint: 'The national table over all industries is wanted.',
      });
    const figures = figureColumns.map((name): [string, string] => [name, cell(place(name))]);
    const wrong = figures.find(([, figure]) => !isFigure(figure));
    if (wrong) throw new UserError(`${label}: row ${index + 2}: ${wrong[0]} is no figure: '${wrong[1].slice(0, 40)}'`);
    found.set(cell(code), { title: cell(title), figures: Object.fromEntries(figures) });
  }
  if (found.size === 0) throw new UserError(`${label} has no national figures of detailed occupations`, { hint: tableHint });
  return found;
}

/** A number, `#` for the highest, or a sign that there is none. */
function isFigure(text: string): boolean {
  return text === '' || /^(#|\*{1,2})$/.test(text) || parseAmount(text) >= 0;
}

/** The amount that a figure states; NaN where it states none. */
export function parseAmount(text: string): number {
  return /^\$?[\d,]+(\.\d+)?([Ee][+]?\d{1,2})?$/.test(text) ? Number(text.replace(/[$,]/g, '')) : NaN;
}

const tableHint = 'The national table of OEWS is wanted: oesm24nat.zip, the spreadsheet in it, or that as CSV.';
