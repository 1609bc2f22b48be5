import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import papa from 'papaparse';
import { isAbsent, isMark } from '../../../src/importers/ladder/cell-text.js';
import { parse } from 'yaml';
import { ladder } from '../../../src/importers/ladder.js';
import { normalizeText } from '../../../src/categories/normalize.js';
import { run } from '../../run.js';

const folder = mkdtempSync(join(tmpdir(), 'role-compare-ladder-laws-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;

interface Imported {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly notes: string;
}

async function importTable(rows: readonly (readonly string[])[]): Promise<Imported> {
  count += 1;
  const name = `t${count}.csv`;
  writeFileSync(join(folder, name), papa.unparse(rows.map((row) => [...row])));
  const notes: string[] = [];
  const request = {
    from: [name],
    cwd: folder,
    stdin: async () => new Uint8Array(),
    now: new Date(0),
    progress: () => {},
    note: (text: string) => void notes.push(text),
  } as const;
  return { files: await ladder.read(request), notes: notes.join('\n') };
}

async function check({ files }: Imported): Promise<string> {
  const out = mkdtempSync(join(folder, 'out-'));
  for (const { name, text } of files) writeFileSync(join(out, name), text);
  const { stdout } = await run(['validate', out, '--strict'], { cwd: folder });
  return stdout;
}

/** Words that are no headings, steps, levels or marks, and what tables hold besides: symbols, other scripts, YAML and its reserved words. */
const word = fc.constantFrom(
  'Sauces',
  'Dough',
  'C++',
  'C#',
  'c',
  'null',
  'yes:',
  '- dash',
  '# hash',
  '{brace}',
  "it's",
  'Überblick',
  'Код',
  '料理',
  'a: b',
  '1.5 kg',
  'Education',
  'constructor',
  'tasks',
  'skill',
  'pay',
  'Levels',
  'toString',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const step = fc.constantFrom('Awareness', 'working', 'Practitioner', 'EXPERT', '');
const cellText = fc.oneof(
  phrase,
  fc.array(phrase, { minLength: 2, maxLength: 3 }).map((lines) => lines.map((line) => `- ${line}`).join('\n')),
  fc.constant(''),
  step,
  fc.constantFrom('x', '✓', '3', '7', '2.5', 'n/a'),
);
const levels = fc.uniqueArray(fc.constantFrom('L1', 'L2', 'L3', 'L10', 'L11'), { minLength: 2, maxLength: 5 });

const rowsTable = fc
  .array(fc.tuple(fc.constantFrom('Cook', 'Baker', 'Cook!', 'C#'), fc.constantFrom('L1', 'L2', 'L10'), phrase, step, cellText), {
    minLength: 1,
    maxLength: 12,
  })
  .map((rows) => [['Role', 'Level', 'Skill', 'Skill level', 'Skill level description'], ...rows]);

/** @param criterion the name of the criterion of a row; without one, it is that of the row above, or the row stands for itself */
const acrossTable = (criterion: fc.Arbitrary<string>): fc.Arbitrary<string[][]> =>
  fc
    .tuple(
      levels,
      fc.array(
        fc.tuple(
          fc.constantFrom('Craft', 'People', 'Skill', 'Duties', 'about', 'summary', ''),
          criterion,
          fc.array(cellText, { minLength: 5, maxLength: 5 }),
        ),
        { minLength: 1, maxLength: 8 },
      ),
    )
    .map(([names, rows]) => [
      ['Pillar', 'Criterion', ...names],
      ...rows.map(([group, name, cells]) => [group, name, ...cells.slice(0, names.length)]),
    ]);

const phraseOrNothing = fc.oneof({ weight: 5, arbitrary: phrase }, fc.constant(''));

test('what it writes has no mistake and no warning', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(rowsTable, acrossTable(phraseOrNothing)), async (table) => {
      const imported = await importTable(table).catch((error: unknown) => String(error));
      if (typeof imported === 'string') expect(imported).toMatch(/UserError|which columns|names no level|has no table/);
      else expect(await check(imported)).toMatch(/: no errors, no warnings\.$/m);
    }),
    { numRuns: 100 },
  );
});

/** Whether a line of a cell was written, perhaps without what leads in several points of it alike. */
function isIn(written: string, line: string): boolean {
  return written.includes(squeeze(line)) || written.includes(squeeze(line.replace(/^[^:]*: /, '')));
}

test('every cell of words is in a role file or named in a note, and nothing else is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(rowsTable, acrossTable(phrase)), async (table) => {
      const { files, notes } = await importTable(table).catch(() => ({ files: [], notes: null }));
      if (notes === null) return;
      const cells = squeeze(table.flat().join('\n'));
      // Points of a category of sentences are one text, with semicolons.
      for (const text of files.flatMap((file) => statedTexts(parse(file.text)).flatMap((stated) => stated.split(/; /))))
        expect([text, cells.includes(squeeze(text))]).toEqual([text, true]);
      const written = squeeze(files.map(({ text }) => text.replaceAll("''", "'")).join('\n') + notes);
      for (const [row, rowCells] of table.entries()) {
        if (row === 0 || rowCells.slice(2).every((cell) => cell === '' || cell === 'n/a')) continue;
        for (const line of rowCells.flatMap((cell) => cell.split('\n')))
          if (!isAbsent(line) && !isMark(line)) expect([line, isIn(written, line)]).toEqual([line, true]);
      }
    }),
    { numRuns: 100 },
  );
});

test('the order of rows makes no difference to what numbered levels ask for', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        fc.tuple(
          fc.constantFrom('L1', 'L2', 'L10'),
          fc.constantFrom('Sauces', 'Dough', 'Fish'),
          fc.constantFrom('awareness', 'working', 'expert'),
        ),
        {
          minLength: 1,
          maxLength: 9,
          selector: ([level, skill]) => `${level} ${skill}`,
        },
      ),
      fc.integer(),
      async (rows, seed) => {
        const shuffled = rows
          .map((row, index) => ({ row, key: (index * 7919 + seed) % 13 }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        const [one, other] = [await resolved(rows), await resolved(shuffled)];
        expect(other).toEqual(one);
      },
    ),
    { numRuns: 40 },
  );
});

/** The texts of a role file that say something, apart from ids and steps, each line of a list for itself. */
function statedTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(statedTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    ['id', 'title', 'level', 'scales', 'without', 'replaces', 'sources'].includes(key) ? [] : statedTexts(child),
  );
}

/** The letters and digits of a text alone, however it is quoted and wrapped. */
function squeeze(text: string): string {
  return normalizeText(text).replaceAll(/[^\p{L}\p{N}+#]/gu, '');
}

/** What each level asks for, without the order in which it says so. */
async function resolved(rows: readonly (readonly string[])[]): Promise<unknown> {
  const { files } = await importTable([['Level', 'Skill', 'Skill level'], ...rows]);
  const out = mkdtempSync(join(folder, 'out-'));
  for (const { text } of files) writeFileSync(join(out, 'cook.yaml'), text.replace(/^id: .*/m, 'id: cook'));
  expect(readdirSync(out)).toEqual(['cook.yaml']);
  const ids = [...new Set(readFileSync(join(out, 'cook.yaml'), 'utf8').match(/(?<=\{ id: |- id: )L\d+/g))];
  const shown = await Promise.all(ids.map((id) => run(['show', `cook@${id}`, '--roles', out, '--json'], { cwd: folder })));
  return shown.map(({ stdout }) => {
    const { role, categories } = JSON.parse(stdout);
    return [
      role.level,
      categories.map(({ id, rows: entries }: { id: string; rows: object[] }) => [id, entries.map((entry) => JSON.stringify(entry)).sort()]),
    ];
  });
}
