import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { openCache } from '../../src/cache/cache.js';
import { loadAllRoles } from '../../src/roles/load-all-roles.js';
import { bundledFolder } from '../../src/roles/bundled-roles.js';
import { openLibrary } from '../../src/roles/library.js';
import { buildWordIndex } from '../../src/search/build-word-index.js';
import { findRoles } from '../../src/search/find-roles.js';
import { type SearchDocument, splitWords } from '../../src/search/search-document.js';
import { deserializeWordIndex, serializeWordIndex, type WordIndex } from '../../src/search/word-index.js';
import { anyLibrary, role as roleOf } from '../neighbors/any-role.js';
import { run } from '../run.js';
import { hasOtherForms, minisearchOf, queries, roundTripped, toSearchDocuments, withoutCounts } from './minisearch.js';

test.each(["customer's invoices", 'customer’s invoices', "CUSTOMER'S invoices"])('%s finds the same as without the s', async (query) => {
  const [withS, withoutS] = await Promise.all([query, 'customer invoices'].map(async (words) => run(['search', words, '--json'])));
  expect(JSON.parse(withS?.stdout ?? '').roles).toEqual(JSON.parse(withoutS?.stdout ?? '').roles);
});

test('finds the same as minisearch in the bundled library, in the same order', async () => {
  const { cwd } = bundledFolder;
  const roles = toSearchDocuments(await loadAllRoles({ library: openLibrary([bundledFolder]), cwd, stdin: async () => new Uint8Array() }));
  const [index, minisearch] = [roundTripped(buildWordIndex(roles)), minisearchOf(roles)];
  const plain = queries.filter((query) => !hasOtherForms(query, index));
  expect(plain.length).toBeGreaterThan(queries.length / 3);
  for (const query of plain) expect([query, withoutCounts(findRoles(query, index, 50))]).toEqual([query, minisearch(query, 50)]);
});

const words = fc.array(
  fc.constantFrom(...'plan bild sel nurse patients pric wall code tst school marketing negotiate über c++ 5'.split(' ')),
  { maxLength: 4 },
);

test('finds the same as minisearch in any library', () =>
  fc.assert(
    fc.property(anyLibrary, words, (library, queryWords) => {
      const roles = library.map((role): SearchDocument => ({
        role,
        more: {},
        named: { id: role.id, title: role.title, origin: 'file', codes: {} },
      }));
      const query = queryWords.join(' ');
      const index = roundTripped(buildWordIndex(roles));
      fc.pre(!hasOtherForms(query, index));
      expect(withoutCounts(findRoles(query, index, 50))).toEqual(minisearchOf(roles)(query, 50));
    }),
  ));

test('reads no index from bytes that are cut short or something else', () => {
  const bytes = Buffer.concat(serializeWordIndex(buildWordIndex([])));
  fc.assert(fc.property(fc.nat(bytes.length - 1), (length) => expect(deserializeWordIndex(bytes.subarray(0, length))).toBeNull()));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (otherBytes) => expect(deserializeWordIndex(otherBytes)).toBeNull()));
  expect(roundTripped(buildWordIndex([])).words.length).toBe(0);
  expect(findRoles('nurse', roundTripped(buildWordIndex([])), 5)).toEqual([]);
});

describe('splits texts into words', () => {
  test('as minisearch does, except where there is a # or East Asian text', () => {
    const tokenize = MiniSearch.getDefault('tokenize');
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('c', 'F', ' ', '-', '+', '.', 'é', '、') })),
        (text) => {
          fc.pre(!/[#\u3040-\u9fff\uac00-\ud7a3\uf900-\ufaff]/.test(text));
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
  ])('and keeps C# and F# whole: %j', (text, expected) => expect(splitWords(text)).toEqual(expected));
});

describe('reads everything that people state', () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  // So that the index is built once.
  const world = { cache: openCache(join(folder, 'cache'), '1'), now: () => new Date(Date.now() + 60_000) };
  afterAll(() => rmSync(folder, { recursive: true }));
  writeFileSync(
    join(folder, 'lock-keeper.yaml'),
    `id: lock-keeper
title: Lock Keeper
duties: [{ text: Open the gates, note: with a windlass }, { text: Log barges, source: manual }]
requirements: { certifications: [lockmaster badge], education: { minimum: certificate, source: manual } }
seamanship: [{ theme: Ropework, text: Ties bowlines }]
skills: [{ name: Signalling, aliases: [semaphore], note: official, source: manual }]
sources: { manual: { title: Manual } }
levels:
  - { id: 1, title: Sluice Warden, duties: [Dredge silt] }
  - { id: 2, seamanship: [Steers a punt] }
`,
  );
  writeFileSync(join(folder, 'apprentice.yaml'), 'id: apprentice\ntitle: Apprentice\nextends: lock-keeper\nduties: [Sweep towpaths]\n');
  writeFileSync(join(folder, 'dianti.yaml'), 'id: dianti\ntitle: 电梯技师\nduties: [安装和维修电梯, 培训护士]\n');

  test.each([
    ['windlass', ['apprentice', 'lock-keeper'], 'duties'],
    ['lockmaster', ['apprentice', 'lock-keeper'], 'requirements'],
    ['bowlines', ['apprentice', 'lock-keeper'], 'other'],
    ['ropework', ['apprentice', 'lock-keeper'], 'other'],
    ['semaphore', ['apprentice', 'lock-keeper'], 'skills'],
    ['sluice', ['lock-keeper'], 'levels'],
    ['silt', ['lock-keeper'], 'duties'],
    ['punt', ['lock-keeper'], 'other'],
    ['towpaths', ['apprentice'], 'duties'],
    ['维修', ['dianti'], 'duties'],
    ['护士', ['dianti'], 'duties'],
  ])('%s', async (word, ids, field) => {
    const { stdout } = await run(['search', word, '--roles', folder, '--json'], world);
    const roles: { id: string; fields: string[] }[] = JSON.parse(stdout).roles;
    const found = roles.filter(({ fields }) => fields.includes(field)).map(({ id }) => id);
    expect(found.toSorted()).toEqual(ids);
  });

  test('but not the remarks of official sources', async () => {
    const { stdout } = await run(['search', 'official', '--roles', folder, '--json'], world);
    expect(JSON.parse(stdout).roles.map(({ id }: { id: string }) => id)).not.toContain('lock-keeper');
  });
});

test.each([
  ['Geräte', ['geräte']],
  ['gerate', ['gerate']],
  ['Geraete', ['gerate']],
  ['eleve', ['eleves']],
  ['ÉLÈVES', ['élèves']],
  ['Strasse', ['strasse']],
  ['patienten', ['patient']],
])('%s is found with and without accents, and in other forms', (query, terms) => {
  const duties = ['Wartung der Geräte an der Straße', 'Évaluer les élèves', 'Patient:innen pflegen'];
  const index = buildWordIndex([{ role: roleOf('a', { duties }), more: {}, named: { id: 'a', title: 'A', origin: 'file', codes: {} } }]);
  expect(findRoles(query, index, 1).map((found) => found.terms)).toEqual([terms]);
});

function libraryOf(duties: readonly string[]): WordIndex {
  return buildWordIndex(
    duties.map((duty, i) => ({
      role: roleOf(`r${i}`, { duties: [duty] }),
      more: {},
      named: { id: `r${i}`, title: `R${i}`, origin: 'file', codes: {} },
    })),
  );
}

/** The duties in which the query is found. */
function dutiesWith(query: string, ...duties: readonly string[]): string[] {
  return findRoles(query, libraryOf(duties), 9).map(({ position }) => duties[position] ?? '');
}

describe('a word', () => {
  test.each<[query: string, forms: readonly string[], others: readonly string[]]>([
    ['invoice', ['invoice', 'invoices', 'invoiced', 'invoicing'], ['voice', 'invoicer']],
    ['studies', ['studies', 'study', 'studied', 'studying'], ['sturdy', 'studio']],
    ['running', ['running', 'run', 'runs'], ['rung', 'runway']],
    ['animals', ['animals', 'animal'], ['animate', 'animator']],
    ['organ', ['organ', 'organs'], ['organization', 'organic']],
    ['cook', ['cook', 'cooks', 'cooked', 'cooking'], ['look', 'book', 'cookware']],
    ['boss', ['boss', 'bosses'], ['bose', 'bossy']],
  ])('%s is found in every form, and no other word is', (query, forms, others) => {
    expect(dutiesWith(query, ...forms, ...others).toSorted()).toEqual(forms.toSorted());
  });

  test('that no role has is found where it is misspelt, or begins another', () => {
    expect(dutiesWith('coook', 'cook', 'look')).toEqual(['cook']);
    expect(dutiesWith('librar', 'librarian', 'liberal')).toEqual(['librarian']);
  });

  test('that is small does not count', () => {
    const [first] = findRoles('care for the animals', libraryOf(['Care for animals']), 1);
    expect(first?.matched).toBe(2);
    expect(findRoles('of the', libraryOf(['of the']), 1)[0]?.matched).toBe(2);
  });
});
