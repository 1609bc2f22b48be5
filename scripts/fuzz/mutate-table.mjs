import { fragments, hostileTexts } from './hostile.mjs';

/** A table of texts after a few changes: cells, rows and columns left out, repeated and put in each other's place. */
export function mutatedTable(table, chance) {
  const rows = table.map((row) => [...row]);
  for (let left = chance.below(4); left > 0 && rows.length > 0; left--) chance.pick(changes)(rows, chance);
  return rows;
}

const figures = [
  '0',
  '-1',
  '1e308',
  '1e999',
  'NaN',
  '5.5',
  '99999',
  '#',
  '*',
  '**',
  '1,000',
  '00',
  'n/a',
  '15-1253.00',
  '15-1252',
  '08/2023',
  '13/2023',
];

const changes = [
  (rows, chance) => setCell(rows, chance, chance.pick(hostileTexts).replace(/[\t\r\n]/g, ' ')),
  (rows, chance) => setCell(rows, chance, chance.pick(figures)),
  (rows, chance) => setCell(rows, chance, chance.pick(chance.pick(rows)) ?? ''),
  (rows, chance) => setCell(rows, chance, chance.pick(fragments)),
  (rows, { below }) => rows.splice(below(rows.length), 1),
  (rows, { pick }) => rows.push([...pick(rows)]),
  (rows, { below }) => rows.splice(below(rows.length), 1, ['']),
  (rows, { below }) => {
    const at = below(rows[0].length);
    for (const row of rows) row.splice(at, 1);
  },
];

function setCell(rows, { below, pick }, by) {
  const row = pick(rows);
  row[below(row.length)] = by;
}
