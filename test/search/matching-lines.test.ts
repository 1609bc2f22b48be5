import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openCache } from '../../src/cache/cache.js';
import type { SearchResult } from '../../src/model/neighbors.js';
import { expectGolden } from '../golden.js';
import { schemaErrors } from '../json-schema.js';
import { run } from '../run.js';

const folder = mkdtempSync(join(tmpdir(), 'role-compare-lines-'));
// So that the index is built once.
const world = { cache: openCache(join(folder, 'cache'), '1'), now: () => new Date(Date.now() + 60_000) };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Words that no bundled role has.
const files = {
  'glimmer-smith': `
title: Glimmersmith
summary: Forges glimmers for moonboats. Sells nothing.
duties: [Forge glimmers, Polish moonboats, { text: Weigh dust, note: for glimmers on moonboats }]
moonboatry: [Patches sails]
`,
  wisp: `
title: Wisp Tender
aliases: [glimmer tender]
duties: ["Count moonboats before they cast off, row after row of them, and report how many there are", Feed moonboats]
levels: [{ id: 1, title: Moonboat Nurse }, { id: 2, duties: [Trim wisps with a glimmering knife] }]
`,
  elf: 'title: "Moonboat <Elf>"\nskills: [Élan-glimmer, 月光船]\n',
};
for (const [id, text] of Object.entries(files)) writeFileSync(join(folder, `${id}.yaml`), `id: ${id}\n${text.trim()}\n`);

async function searched(...words: readonly string[]): Promise<SearchResult> {
  const { exitCode, stdout } = await run(['search', ...words, '--roles', folder, '--json'], world);
  expect(exitCode).toBe(0);
  const result = JSON.parse(stdout);
  expect(schemaErrors('comparison', result)).toEqual([]);
  return result;
}

describe('finds lines', () => {
  test('with all words in one before those with them apart, wherever they stand', async () => {
    const { terms, matched, matching, inOneLine, roles } = await searched('moonboat', 'glimmers');
    expect([terms, matched, matching, inOneLine]).toEqual([['moonboat', 'glimmers'], 2, 3, 1]);
    expect(roles.map((role) => [role.id, role.inOneLine, role.lines[0]?.text])).toEqual([
      ['glimmer-smith', true, 'Forges glimmers for moonboats.'],
      ['wisp', false, 'Feed moonboats'],
      ['elf', false, 'Moonboat <Elf>'],
    ]);
    expect(roles[0]?.lines).toContainEqual({
      category: 'duties',
      text: 'Weigh dust (for glimmers on moonboats)',
      words: ['glimmers', 'moonboats'],
      terms: ['moonboat', 'glimmers'],
    });
    expect(roles[1]?.lines.map(({ category, words }) => [category, words])).toEqual([
      ['duties', ['moonboats']],
      ['duties', ['glimmering']],
      ['duties', ['moonboats']],
      ['levels', ['Moonboat']],
      ['aliases', ['glimmer']],
    ]);
  });

  test.each([
    ['elan', 'Élan-glimmer', ['Élan']],
    ['月光', '月光船', ['月光']],
  ])('with %s as the role spells it', async (query, text, words) => {
    const { roles } = await searched(query);
    expect(roles[0]?.lines.find((line) => line.text === text)?.words.join('')).toContain(words[0]);
  });

  test('of the roles with the most words, if none has all', async () => {
    const { stdout } = await run(['search', 'glimmers', 'moonboats', 'plumbago', '--roles', folder], world);
    expect(stdout).toMatch(/^No role mentions all 3 words; 3 mention 2, 1 of them in one line\n/);
  });
});

test.each([
  { golden: 'search-lines-80.txt', argv: ['--width', '80'] },
  { golden: 'search-lines-40.txt', argv: ['--width', '40', '--ascii'] },
  { golden: 'search-lines-colors.txt', argv: ['--width', '80', '--color', 'always', '--limit', '2'] },
  { golden: 'search-lines-pipe.txt', argv: [] },
  { golden: 'search-lines.md', argv: ['--format', 'markdown'] },
])('prints $golden', async ({ golden, argv }) => {
  const { exitCode, stdout } = await run(['search', 'moonboat', 'glimmers', '--roles', folder, ...argv], world);
  expect(exitCode).toBe(0);
  expectGolden(golden, stdout);
});

test('CSV has all lines of a role', async () => {
  const { stdout } = await run(['search', 'moonboat', 'glimmers', '--roles', folder, '--format', 'csv'], world);
  const [head, first] = stdout.split('\r\n');
  expect(head).toBe('id,title,score,fields,terms,median pay,lines');
  expect(first?.replace(/[\d.]+/, '#')).toBe(
    'glimmer-smith,Glimmersmith,#,duties summary,glimmers moonboats,,Forges glimmers for moonboats.; Weigh dust (for glimmers on moonboats); Forge glimmers; Polish moonboats',
  );
});
