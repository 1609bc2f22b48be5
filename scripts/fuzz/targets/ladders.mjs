import papa from 'papaparse';
import { ladder } from '../../../dist/importers/ladder.js';
import { checkImport, prepareImports } from '../check-import.mjs';
import { documentsIn, fromInput, toInput } from '../documents-in.mjs';
import { mutateDocument } from '../mutate-document.mjs';
import { mutateTable } from '../mutate-table.mjs';
import { csvText, spreadsheet } from '../publications.mjs';

/** Career ladders as CSV, workbook, Markdown and page, with changes in their bytes, lines, cells and XML. Checks the role files. */
export const ladders = {
  name: 'ladders',
  share: 2,
  prepare: async () => {
    const documents = await documentsIn(['in-hand/ladders', 'ladders', 'ladders/numbers', 'ladders/glance']);
    return prepareImports(
      ladder,
      documents.filter(({ type }) => type !== 'json'),
    );
  },
  make: (random, documents) => {
    const document = random.pick(documents);
    return document.type === 'table' && random.percent(30)
      ? inOtherFormat(document, random)
      : toInput(document.name, mutateDocument(document, documents, random));
  },
  check: async (input) => {
    const { name, bytes } = fromInput(input);
    const { refusal } = await checkImport(ladder, name, bytes);
    return refusal ?? 'read';
  },
};

/** The table of a text as a workbook, as Markdown or as a page. */
function inOtherFormat({ name, bytes }, random) {
  const rows = mutateTable(papa.parse(bytes.toString(), { delimiter: name.endsWith('.tsv') ? '\t' : '' }).data, random);
  const [ending, write] = random.pick(formats);
  return toInput(name.replace(/\w+$/, ending), Buffer.from(write(rows)));
}

const formats = [
  ['xlsx', (rows) => spreadsheet(rows.map((row) => row.map(escaped)))],
  ['csv', csvText],
  [
    'md',
    (rows) =>
      rows
        .map(
          (row, place) =>
            `| ${row.map((cell) => cell.replaceAll('\n', '<br>')).join(' | ')} |\n${place === 0 ? `|${'---|'.repeat(row.length)}\n` : ''}`,
        )
        .join(''),
  ],
  ['html', (rows) => `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`],
];

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
