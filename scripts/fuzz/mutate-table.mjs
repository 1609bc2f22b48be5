import { fragments, hostileTexts } from './hostile.mjs';

/** Changes a table of texts in up to three places: replaces cells, and removes, repeats and empties rows and columns. */
export function mutateTable(table, random) {
  const rows = table.map((row) => [...row]);
  for (let remaining = random.below(4); remaining > 0 && rows.length > 0; remaining--) random.pick(changes)(rows, random);
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
  (rows, random) => setCell(rows, random, random.pick(hostileTexts).replace(/[\t\r\n]/g, ' ')),
  (rows, random) => setCell(rows, random, random.pick(figures)),
  (rows, random) => setCell(rows, random, random.pick(random.pick(rows)) ?? ''),
  (rows, random) => setCell(rows, random, random.pick(fragments)),
  (rows, { below }) => rows.splice(below(rows.length), 1),
  (rows, { pick }) => rows.push([...pick(rows)]),
  (rows, { below }) => rows.splice(below(rows.length), 1, ['']),
  (rows, { below }) => {
    const column = below(rows[0].length);
    for (const row of rows) row.splice(column, 1);
  },
];

function setCell(rows, { below, pick }, text) {
  const row = pick(rows);
  row[below(row.length)] = text;
}
