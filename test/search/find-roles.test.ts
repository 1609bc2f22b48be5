import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { toNearRole } from '../../src/near/index.js';
import { allRoles } from '../../src/roles/all-roles.js';
import { bundledFolder } from '../../src/roles/bundled.js';
import type { Folder } from '../../src/roles/folder.js';
import { openLibrary } from '../../src/roles/library.js';
import { buildWordIndex } from '../../src/search/build-word-index.js';
import { type Finding, findRoles } from '../../src/search/find-roles.js';
import { boosts, fields, type Searchable, textsOf, wordsOf } from '../../src/search/searchable.js';
import { fromBytes, toBytes, type WordIndex } from '../../src/search/word-index.js';
import { anyLibrary } from '../near/any-role.js';
import { root, run } from '../run.js';

// What minisearch finds, of which the ranking and the tolerance for misspellings were taken over.
function oracle(roles: readonly Searchable[]): (query: string, limit: number) => Finding[] {
  const search = new MiniSearch({ fields: [...fields], idField: 'place', tokenize: wordsOf });
  search.addAll(roles.map((role, place) => ({ place, ...Object.fromEntries(textsOf(role).map((text, field) => [fields[field], text])) })));
  return (query, limit) => {
    const wanted = new Set(query.toLowerCase().split(/\s+/)).size;
    return search
      .search(query, {
        boost: boosts,
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 3 ? 0.2 : false),
        combineWith: 'OR',
      })
      .map(({ id, score, match, queryTerms }) => ({
        place: Number(id),
        score: Math.round(score * (queryTerms.length / wanted) * 100) / 100,
        fields: fields.filter((field) => Object.values(match).flat().includes(field)),
        terms: Object.keys(match).sort(),
      }))
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .slice(0, limit);
  };
}

function kept(index: WordIndex): WordIndex {
  const read = fromBytes(Buffer.concat(toBytes(index)));
  if (!read) throw new Error('an index is read as it was written');
  return read;
}

async function searchableIn(folder: Folder): Promise<Searchable[]> {
  const roles = await allRoles({ library: openLibrary([folder]), cwd: folder.cwd, stdin: async () => new Uint8Array() });
  return roles.map((role) => ({
    role: toNearRole(role),
    named: { id: role.id, title: role.title, origin: role.origin, codes: role.codes },
  }));
}

const queries = [
  'sofware enginer',
  'customer invoices',
  'nurse',
  'data data analyst',
  'C++',
  'the a of',
  '15-1252.00',
  'Éclair',
  'project management in health care',
  'x',
  'pro',
  '',
  '  spaces  here ',
  'Registered nurses',
  'librarian archivist museum',
];

test.each(["customer's invoices", 'customer’s invoices', "CUSTOMER'S invoices"])('%s is looked for without the s', async (query) => {
  const [found, plain] = await Promise.all([query, 'customer invoices'].map(async (words) => run(['search', words, '--json'])));
  expect(JSON.parse(found?.stdout ?? '').roles).toEqual(JSON.parse(plain?.stdout ?? '').roles);
});

test('finds in the bundled library what minisearch finds, in its order', async () => {
  const roles = await searchableIn(bundledFolder);
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
      const roles = library.map((role): Searchable => ({ role, named: { id: role.id, title: role.title, origin: 'file', codes: {} } }));
      const query = asked.join(' ');
      expect(findRoles(query, kept(buildWordIndex(roles)), 50)).toEqual(oracle(roles)(query, 50));
    }),
  ));

test('bytes that are cut short, or of something else, are no index', () => {
  const bytes = Buffer.concat(toBytes(buildWordIndex([])));
  fc.assert(fc.property(fc.nat(bytes.length - 1), (length) => expect(fromBytes(bytes.subarray(0, length))).toBeNull()));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (strange) => expect(fromBytes(strange)).toBeNull()));
  expect(kept(buildWordIndex([])).words.length).toBe(0);
  expect(findRoles('nurse', kept(buildWordIndex([])), 5)).toEqual([]);
});

const published = `${root}../shared/onet/`;
const isThere = existsSync(`${published}db_29_3_text.zip`);

(isThere ? describe : describe.skip)(`the published release${isThere ? '' : ', which is not at ../shared/onet'}`, () => {
  test('finds among its 1,016 occupations what minisearch finds, in its order', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'role-compare-search-'));
    try {
      await run(['import', 'onet', `${published}db_29_3_text.zip`, '--out', 'onet'], { cwd });
      const roles = await searchableIn({ path: 'onet', cwd, origin: 'file' });
      const [index, old] = [kept(buildWordIndex(roles)), oracle(roles)];
      for (const query of queries) expect([query, findRoles(query, index, 50)]).toEqual([query, old(query, 50)]);
    } finally {
      rmSync(cwd, { recursive: true });
    }
  });
});

describe('words', () => {
  test('are those of minisearch, but where there is a hash', () => {
    const tokenize = MiniSearch.getDefault('tokenize');
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('c', 'F', ' ', '-', '+', '.', 'é', '、') })),
        (text) => {
          fc.pre(!text.includes('#'));
          expect(wordsOf(text)).toEqual(tokenize(text));
        },
      ),
    );
  });

  test.each([
    ['C# and F#, or c#', ['C#', 'and', 'F#', 'or', 'c#']],
    ['C#.NET 8', ['C#', 'NET', '8']],
    ['Agenda item #5, xc# and C ##', ['Agenda', 'item', '5', 'xc', 'and', 'C', '']],
    ['C# für Büros', ['C#', 'für', 'Büros']],
  ])('of %j', (text, found) => expect(wordsOf(text)).toEqual(found));
});
