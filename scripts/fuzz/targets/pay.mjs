import { readPayTable } from '../../../dist/importers/oews.js';
import { mutateBytes } from '../mutate-bytes.mjs';
import { mutateTable } from '../mutate-table.mjs';
import { csvText, oews, spreadsheet, zip } from '../publications.mjs';
import { refusalKind } from '../refusal-kind.mjs';
import { temporaryFile } from '../temporary-file.mjs';

/** Pay tables as CSV, spreadsheet and zipped spreadsheet, with changes in their bytes, cells and XML. */
export const pay = {
  name: 'pay',
  share: 2,
  prepare: async () => null,
  make: (random) => {
    const table = mutateTable(oews, random);
    const csv = Buffer.from(csvText(table));
    if (random.percent(30)) return random.percent(50) ? csv : mutateBytes(csv, [csv], random);
    const xml = random.percent(30) ? mutateBytes(Buffer.from('<!-- -->'), [csv], random).toString() : '';
    const sheet = spreadsheet(table, xml);
    const file = random.percent(30) ? zip({ 'oesm24nat/national_M2024_dl.xlsx': sheet }) : sheet;
    return random.percent(50) ? file : mutateBytes(file, [csv, sheet], random);
  },
  check: async (input) => {
    try {
      const { rows, topCodes } = await readPayTable(temporaryFile('oesm24nat.zip', input), '/');
      if (rows.size === 0 || !(topCodes.hour > 0 && topCodes.year > 0))
        throw new Error('a pay table without rows or top codes was accepted');
      return 'read';
    } catch (error) {
      return refusalKind(error);
    }
  },
};
