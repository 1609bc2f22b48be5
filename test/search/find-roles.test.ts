import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { loadAllRoles } from '../../src/roles/load-all-roles.js';
import { bundledFolder } from '../../src/roles/bundled-roles.js';
import { openLibrary } from '../../src/roles/library.js';
import { buildWordIndex } from '../../src/search/build-word-index.js';
import { findRoles } from '../../src/search/find-roles.js';
import { type SearchDocument, splitWords } from '../../src/search/search-document.js';
import { deserializeWordIndex, serializeWordIndex } from '../../src/search/word-index.js';
import { anyLibrary } from '../neighbors/any-role.js';
import { run } from '../run.js';
import { kept, oracle, queries, searchable } from './minisearch.js';

test.each(["customer's invoices", 'customer’s invoices', "CUSTOMER'S invoices"])('%s is looked for without the s', async (query) => {
  const [found, plain] = await Promise.all([query, 'customer invoices'].map(async (words) => run(['search', words, '--json'])));
  expect(JSON.parse(found?.stdout ?? '').roles).toEqual(JSON.parse(plain?.stdout ?? '').roles);
});

test('finds in the bundled library what minisearch finds, in its order', async () => {
  const { cwd } = bundledFolder;
  const roles = searchable(await loadAllRoles({ library: openLibrary([bundledFolder]), cwd, stdin: async () => new Uint8Array() }));
  const [index, old] = [kept(buildWordIndex(roles)), oracle(roles)];
  for (const query of queries) expect([query, findRoles(query, index, 50)]).toEqual([query, old(query, 50)]);
});

const words = fc.array(
  fc.constantFrom(...'plan bild sel nurse patients pric wall code tst school marketing negotiate über c++ 5'.split(' ')),
  { maxLength: 4 },
);

test('finds in any library what minisearch finds', () =>
  fc.assert(
    fc.property(anyLibrary, words, (library, asked) => {
      const roles = library.map((role): SearchDocument => ({ role, named: { id: role.id, title: role.title, origin: 'file', codes: {} } }));
      const query = asked.join(' ');
      expect(findRoles(query, kept(buildWordIndex(roles)), 50)).toEqual(oracle(roles)(query, 50));
    }),
  ));

test('bytes that are cut short, or of something else, are no index', () => {
  const bytes = Buffer.concat(serializeWordIndex(buildWordIndex([])));
  fc.assert(fc.property(fc.nat(bytes.length - 1), (length) => expect(deserializeWordIndex(bytes.subarray(0, length))).toBeNull()));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (strange) => expect(deserializeWordIndex(strange)).toBeNull()));
  expect(kept(buildWordIndex([])).words.length).toBe(0);
  expect(findRoles('nurse', kept(buildWordIndex([])), 5)).toEqual([]);
});

describe('words', () => {
  test('are those of minisearch, but where there is a hash', () => {
    const tokenize = MiniSearch.getDefault('tokenize');
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('c', 'F', ' ', '-', '+', '.', 'é', '、') })),
        (text) => {
          fc.pre(!text.includes('#'));
          expect(splitWords(text)).toEqual(tokenize(text));
        },
      ),
    );
  });

  test.each([
    ['C# and F#, or c#', ['C#', 'and', 'F#', 'or', 'c#']],
    ['C#.NET 8', ['C#', 'NET', '8']],
    ['Agenda item #5, xc# and C ##', ['Agenda', 'item', '5', 'xc', 'and', 'C', '']],
    ['C# für Büros', ['C#', 'für', 'Büros']],
  ])('of %j', (text, found) => expect(splitWords(text)).toEqual(found));
});
