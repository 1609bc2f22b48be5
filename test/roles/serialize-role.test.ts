import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseRole } from '../../src/roles/parse-role.js';
import { deserializeCategories, serializeCategories } from '../../src/roles/serialize-role.js';
import { roleContent as generated } from '../generate.js';
import { fixtures, root } from '../run.js';

test('reads back the categories of any file unchanged', () => {
  fc.assert(
    fc.property(generated, (file) => {
      const categories = parseRole(Buffer.from(JSON.stringify(file)), 'generated.json').categories();
      expect(deserializeCategories(serializeCategories(categories))).toStrictEqual(categories);
    }),
  );
});

const files = [`${root}data/roles/`, `${root}data/examples/ladder/`, `${fixtures}good/`].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => folder + name),
);

test('reads back the categories and levels of every role file unchanged', () => {
  for (const file of files) {
    const categories = parseRole(readFileSync(file), file).categories();
    expect(deserializeCategories(serializeCategories(categories))).toStrictEqual(categories);
    expect(JSON.stringify(deserializeCategories(serializeCategories(categories)))).toBe(JSON.stringify(categories));
  }
});

test('writes each scale and each list of cell keys once', () => {
  fc.assert(
    fc.property(generated, (file) => {
      const { scales, keys } = JSON.parse(serializeCategories(parseRole(Buffer.from(JSON.stringify(file)), 'generated.json').categories()));
      for (const table of [scales, keys]) expect(new Set(table.map((each: unknown) => JSON.stringify(each))).size).toBe(table.length);
    }),
  );
});
