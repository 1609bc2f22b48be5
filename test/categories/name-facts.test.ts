import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attachNames, takeNames } from '../../src/categories/attached-names.js';
import { recallNames, serializeNames } from '../../src/categories/name-facts.js';
import { nameKeys } from '../../src/categories/name-keys.js';
import { plural } from '../../src/categories/plural.js';
import { requirementOf } from '../../src/categories/part-tier.js';
import { readProductName } from '../../src/categories/product-names.js';
import { loadRole } from '../../src/index.js';
import type { Category, Entry } from '../../src/model/role.js';

const names = fc.oneof(
  fc.constantFrom('Microsoft Excel', 'Python 3.11', 'IBM SPSS Statistics software', 'Basic Life Support (BLS)', 'RN license', 'Docker and Kubernetes', '5+ years of sales', 'Adobe Photoshop', 'C++', 'Systems Analysis', ' ', '软件'), // prettier-ignore
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const entries = fc.record({
  text: names,
  aliases: fc.array(names, { maxLength: 2 }),
  level: fc.option(fc.constant(3), { nil: undefined }),
});
const titles = fc.oneof(fc.constantFrom('Baker', 'Head of Design', 'Designers, All Other', 'Engineer II', 'UX Designer', 'Nurse'), names);

test('what is recalled of names is what reading them finds', () =>
  fc.assert(
    fc.property(titles, fc.array(entries, { maxLength: 6 }), fc.constantFrom('technologies', 'skills', 'duties'), (title, cells, id) => {
      const stated: Entry[] = cells.map((cell) => ({ kind: 'list', label: null, scale: null, cell }));
      const categories: Category[] = [{ id, kind: 'list', entries: stated }];
      const read = (): unknown => [
        plural(title),
        cells.map(({ text, aliases }, index) => [
          [text, ...aliases].map((name) => [readProductName(name), nameKeys(name)]),
          requirementOf(stated[index]!, id),
        ]),
      ];
      const before = structuredClone(read());
      attachNames(categories, serializeNames({ title, categories }));
      recallNames({ title, categories });
      expect(read()).toEqual(before);
    }),
  ));

test('the library has the names of its roles as this version reads them', async () => {
  for (const id of ['systems-engineer', 'registered-nurse', 'baker', 'lawyer']) {
    const role = await loadRole(id);
    expect(takeNames(role.categories)).toBe(serializeNames(role));
    expect(takeNames(role.categories)).toBeNull();
  }
});
