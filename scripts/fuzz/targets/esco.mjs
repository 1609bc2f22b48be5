import { esco as importer } from '../../../dist/importers/esco.js';
import { checkImport } from '../check-import.mjs';
import { mutateBytes } from '../mutate-bytes.mjs';
import { mutateTable } from '../mutate-table.mjs';
import { classification, escoCsv, relations, zip } from '../publications.mjs';

const tables = { ...classification, ...relations };

/** ESCO downloads with changes in their tables, or in the bytes of a table or of the zip. Checks the role files. */
export const esco = {
  name: 'esco',
  share: 1,
  prepare: async () => null,
  make: (random) => {
    const files = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, escoCsv(rows)]));
    const name = random.pick(Object.keys(tables));
    files[name] = random.percent(70)
      ? escoCsv(mutateTable(tables[name], random))
      : mutateBytes(Buffer.from(files[name]), [Buffer.from(files[name])], random);
    if (random.percent(5)) delete files[random.pick(Object.keys(files))];
    const whole = zip(files);
    return random.percent(20) ? mutateBytes(whole, [whole], random) : whole;
  },
  check: async (input) => (await checkImport(importer, 'esco-1.2.0.zip', input)).refusal ?? 'read',
};
