import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseRole } from '../../src/roles/parse-role.js';
import { deserializeCategories, serializeCategories } from '../../src/roles/serialize-role.js';
import { stated as generated } from '../generate.js';
import { fixtures, root } from '../run.js';

test('what any file states is read back as it was', () => {
  fc.assert(
    fc.property(generated, (file) => {
      const stated = parseRole(Buffer.from(JSON.stringify(file)), 'generated.json').categories();
      expect(deserializeCategories(serializeCategories(stated))).toStrictEqual(stated);
    }),
  );
});

const files = [`${root}data/roles/`, `${root}data/examples/ladder/`, `${fixtures}good/`].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => folder + name),
);

test('so is what each bundled role states, with its levels', () => {
  for (const file of files) {
    const stated = parseRole(readFileSync(file), file).categories();
    expect(deserializeCategories(serializeCategories(stated))).toStrictEqual(stated);
    expect(JSON.stringify(deserializeCategories(serializeCategories(stated)))).toBe(JSON.stringify(stated));
  }
});

test('scales, and the keys of cells, are told once', () => {
  fc.assert(
    fc.property(generated, (file) => {
      const { scales, keys } = JSON.parse(serializeCategories(parseRole(Buffer.from(JSON.stringify(file)), 'generated.json').categories()));
      for (const told of [scales, keys]) expect(new Set(told.map((each: unknown) => JSON.stringify(each))).size).toBe(told.length);
    }),
  );
});
