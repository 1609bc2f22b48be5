import { readPayTable } from '../../../dist/importers/oews.js';
import { mutatedBytes } from '../mutate-bytes.mjs';
import { mutatedTable } from '../mutate-table.mjs';
import { csvText, oews, spreadsheet, zip } from '../publications.mjs';
import { refusal } from '../refusal.mjs';
import { temporaryFile } from '../temporary-file.mjs';

/** Tables of pay as CSV, as a spreadsheet, as a zip of one; changed by the byte, by the cell and by their XML. */
export const pay = {
  name: 'pay',
  share: 2,
  prepare: async () => null,
  make: (chance) => {
    const table = mutatedTable(oews, chance);
    const csv = Buffer.from(csvText(table));
    if (chance.percent(30)) return chance.percent(50) ? csv : mutatedBytes(csv, [csv], chance);
    const xml = chance.percent(30) ? mutatedBytes(Buffer.from('<!-- -->'), [csv], chance).toString() : '';
    const sheet = spreadsheet(table, xml);
    const whole = chance.percent(30) ? zip({ 'oesm24nat/national_M2024_dl.xlsx': sheet }) : sheet;
    return chance.percent(50) ? whole : mutatedBytes(whole, [csv, sheet], chance);
  },
  check: async (input) => {
    try {
      const { rows, topCodes } = await readPayTable(temporaryFile('oesm24nat.zip', input), '/');
      if (rows.size === 0 || !(topCodes.hour > 0 && topCodes.year > 0)) throw new Error('a table of pay that says nothing was taken for one');
      return 'read';
    } catch (error) {
      return refusal(error);
    }
  },
};
