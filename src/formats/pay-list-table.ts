import type { PayListBlock, PayListRow } from '../model/blocks/pay-list.js';

const maxExamples = 3;

/** The same list as a table without drawings. Columns that are empty in all rows are left out. */
export function payListTable({ columns: { name, count, aside }, rows }: PayListBlock): {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const columns = [
    ...(count === null ? [{ title: 'Role', text: ({ id }: PayListRow) => id }] : []),
    { title: name, text: ({ title }: PayListRow) => title },
    { title: count ?? '', text: (row: PayListRow) => (row.count === null ? '' : String(row.count)) },
    { title: 'Lowest', text: ({ pay }: PayListRow) => pay?.lowest?.text ?? '' },
    { title: count === null ? 'Median pay' : 'Middle', text: ({ payText }: PayListRow) => payText },
    { title: 'Highest', text: ({ pay }: PayListRow) => pay?.highest?.text ?? '' },
    { title: aside, text: (row: PayListRow) => (count === null ? row.aside : row.aside.slice(0, maxExamples)).join(', ') },
  ].filter(({ text }) => rows.some((row) => text(row) !== ''));
  return { columns: columns.map(({ title }) => title), rows: rows.map((row) => columns.map(({ text }) => text(row))) };
}
