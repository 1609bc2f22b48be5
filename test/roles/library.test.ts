import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadAllRoles, resolveRoleFile } from '../../src/roles/load-all-roles.js';
import type { Folder } from '../../src/roles/folder.js';
import { openLibrary } from '../../src/roles/library.js';
import { loadRole, loadRoles } from '../../src/roles/load-role.js';
import type { RoleSources } from '../../src/roles/role-sources.js';

let cwd: string;
beforeAll(() => void (cwd = mkdtempSync(join(tmpdir(), 'role-compare-library-'))));
afterAll(() => rmSync(cwd, { recursive: true }));

let folderCount = 0;

/** Creates a new folder with these files. */
function folder(files: Readonly<Record<string, string>>, isFromUser = false): Folder {
  const path = `roles-${folderCount++}`;
  mkdirSync(join(cwd, path));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, path, name), text);
  return { path, cwd, origin: 'file', isFromUser };
}

function sourcesOf(...folders: readonly Folder[]): RoleSources {
  return { library: openLibrary(folders), cwd, stdin: async () => Buffer.from('') };
}

const role = (id: string, rest = ''): string => `id: ${id}\ntitle: The ${id}\n${rest}`;

/** The id of the role that has exactly the name, or the message and hint of the error. */
async function idOrError(name: string, ...folders: readonly Folder[]): Promise<unknown> {
  return loadRole(name, { ...sourcesOf(...folders), exactNames: true }).then(
    ({ id }) => id,
    (error: unknown) => (error instanceof Error ? [error.message, 'hint' in error ? error.hint : null] : error),
  );
}

test('loads every role of a library by id, except those that cannot be read or extend a missing role', async () => {
  const files = { 'b.yaml': role('b'), 'a.yaml': role('a'), 'child.yaml': role('child', 'extends: nobody\n'), 'bad.yaml': 'id: [\n' };
  expect((await loadAllRoles(sourcesOf(folder(files)))).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('loads the role of one file with what it inherits, and reports a file that is faulty or missing', async () => {
  const files = folder({
    'base.yaml': role('base', 'duties: [Plan]\n'),
    'child.yaml': role('child', 'extends: base\n'),
    'bad.yaml': 'id: [\n',
  });
  const { role: found } = await resolveRoleFile(files, 'child.yaml', sourcesOf(files));
  expect([found.id, found.categories.map(({ id }) => id)]).toEqual(['child', ['duties']]);
  await expect(resolveRoleFile(files, 'bad.yaml', sourcesOf(files))).rejects.toThrow('bad.yaml');
  await expect(resolveRoleFile(files, 'none.yaml', sourcesOf(files))).rejects.toThrow('none.yaml: there is no such file');
});

test('a role of an earlier folder hides one of a later folder', async () => {
  const [first, second] = [folder({ 'a.yaml': role('a', 'tags: [first]\n') }), folder({ 'a.yaml': role('a'), 'b.yaml': role('b') })];
  const { library } = sourcesOf(first, second);
  expect((await library.list()).roles.map(({ id, tags }) => [id, tags])).toEqual([
    ['a', ['first']],
    ['b', []],
  ]);
  expect((await library.find('a')).path).toBe(join(first.path, 'a.yaml'));
  expect((await library.readAll()).loaded.map(({ path }) => path)).toEqual([join(first.path, 'a.yaml'), join(second.path, 'b.yaml')]);
});

test('prefers an id to a title, a title to an alias, and an alias to a code', async () => {
  const [ids, titles] = [folder({ 'x.yaml': role('x') }), folder({ 'y.yaml': 'id: y\ntitle: X\n' })];
  const [aliases, codes] = [folder({ 'z.yaml': role('z', 'aliases: [X]\n') }), folder({ 'c.yaml': role('c', 'codes: { onet-soc: X }\n') })];
  const all = [codes, aliases, titles, ids];
  for (const [index, id] of ['x', 'y', 'z', 'c'].entries()) {
    expect(await idOrError(index === 0 ? 'x' : 'X', ...all.slice(0, all.length - index))).toBe(id);
  }
});

test.each([
  ['product manager', 'Product Manager', true],
  ['Product-Manager', 'product  manager', true],
  ['product manager', 'Manager of a product', false],
  ['product manager', 'Productmanager', false],
  ['product manager', 'Product and Manager', false],
  ["chef's mate", 'Chefs Mate', true],
  ['chefs mate', 'Chef’s mate', true],
  ['bäcker', 'BÄCKER', true],
  ['bäcker', 'BA\u0308CKER', true],
  ['１２', '12', true],
  ['++', '++', true],
])('%j names the role with the title %j: %p', async (name, title, isMatch) => {
  const found = await idOrError(name, folder({ 'a.yaml': `id: a\ntitle: ${JSON.stringify(title)}\n` }));
  expect(found === 'a').toBe(isMatch);
});

test('prefers any match in a named folder to a better one elsewhere', async () => {
  const [own, other] = [folder({ 'z.yaml': role('z', 'aliases: [X X]\n') }, true), folder({ 'y.yaml': 'id: y\ntitle: X x\n' })];
  expect(await idOrError('x-x', other, own)).toBe('z');
});

test('does not find a file by its name if its id differs', async () => {
  expect(await idOrError('a', folder({ 'a.yaml': role('other') }), folder({ 'a.yml': role('a') }))).toBe('a');
});

test('suggests the nearest name for an unknown one, and counts the files that were left out', async () => {
  const files = { 'planner.yaml': role('planner', 'aliases: [Scheduler]\n') };
  const hint = 'By what they do: compare search WORDS   All fields: compare list';
  expect(await idOrError('planer', folder(files))).toEqual(['there is no role planer', `Did you mean planner? ${hint}`]);
  expect(await idOrError('schedular', folder(files))).toEqual(['there is no role schedular', `Did you mean planner? ${hint}`]);
  expect(await idOrError('xyzzy', folder(files))).toEqual(['no role is called anything like xyzzy', hint]);
  expect(await idOrError('xyzzy', folder({ ...files, 'bad.yaml': 'id: [\n' }))).toEqual([
    'no role is called anything like xyzzy',
    `${hint}\nA file with mistakes was left out. To see which: compare list`,
  ]);
  expect(await idOrError('xyzzy', folder({ ...files, 'bad.yaml': 'id: [\n', 'worse.yaml': 'id: {\n' }))).toEqual([
    'no role is called anything like xyzzy',
    `${hint}\n2 files with mistakes were left out. To see which: compare list`,
  ]);
});

test.each([
  ['an empty name', ' ', ['the name of a role is empty', 'A shell variable may be unset.']],
  ['a missing file', 'none.yaml', ['none.yaml: there is no such file', 'To start one from a template: compare init ID']],
  ['a level of a missing file', 'none.yaml@1', ['none.yaml: there is no such file', 'To start one from a template: compare init ID']],
])('refuses %s', async (_what, name, error) => {
  expect(await idOrError(name, folder({}))).toEqual(error);
});

test('a reference names a level after the last @', async () => {
  const files = folder({ 'a.yaml': role('a', 'levels: [{ id: 1 }, { id: 2, title: Second, aliases: [II] }]\n') });
  const found = await loadRole('a@2', sourcesOf(files));
  expect([found.ref, found.id, found.level, found.title, found.aliases]).toEqual(['a@2', 'a', '2', 'The a, Second', ['II']]);
  expect((await loadRole('a@1', sourcesOf(files))).title).toBe('The a (1)');
  expect(await idOrError('a@3', files)).toEqual(['a has no level 3', 'Its levels: 1, 2.']);
  expect(await idOrError('@1', files)).toEqual([
    'no role is called anything like @1',
    'By what they do: compare search WORDS   All fields: compare list',
  ]);
  expect(await idOrError('a@', files)).toEqual([
    'there is no level after the @ in a@',
    'Leave out the @ for the role as a whole. To see its levels: compare show ROLE',
  ]);
});

const dutiesOf = async (name: string, ...folders: readonly Folder[]): Promise<unknown> =>
  (await loadRole(name, sourcesOf(...folders))).categories.flatMap(({ entries }) => entries.map(({ cell }) => cell.text));

test('finds the extended role in the same folder, then in the library, but never by a path', async () => {
  const sameFolder = folder({ 'base.yaml': role('base', 'duties: [Beside]\n'), 'child.yaml': role('child', 'extends: base\n') });
  const other = folder({ 'base.yaml': role('base', 'duties: [Elsewhere]\n'), 'son.yaml': role('son', 'extends: base\n') });
  const path = folder({ 'child.yaml': role('child', 'extends: base.yaml\n'), 'base.yaml': role('base') });
  expect(await dutiesOf(join(sameFolder.path, 'child.yaml'), other)).toEqual(['Beside']);
  expect(await dutiesOf('son', sameFolder, other)).toEqual(['Elsewhere']);
  expect(await idOrError('child', path)).toEqual([expect.stringContaining('child.yaml is not a valid role file'), null]);
});

test('finds the extended role in a file of another name in the same folder', async () => {
  const sameFolder = folder({ 'ladder.yaml': role('base', 'duties: [Beside]\n'), 'child.yaml': role('child', 'extends: base\n') });
  const child = join(sameFolder.path, 'child.yaml');
  expect(await dutiesOf(child, folder({}))).toEqual(['Beside']);
  expect(await dutiesOf(child, folder({ 'base.yaml': role('base', 'duties: [Elsewhere]\n') }))).toEqual(['Elsewhere']);
  const orphan = folder({ 'child.yaml': role('child', 'extends: base\n'), 'bass.yaml': role('bass') });
  expect(await idOrError(join(orphan.path, 'child.yaml'), folder({}))).toEqual([expect.stringContaining('is not a valid role file'), null]);
});

const duties = (word: string): string => `duties:\n${Array.from({ length: 600 }, (_, index) => `  - ${word} ${index}\n`).join('')}`;

test('refuses a role that is too long with what it inherits', async () => {
  const files = folder({ 'base.yaml': role('base', duties('Plan')), 'child.yaml': role('child', `extends: base\n${duties('Sing')}`) });
  expect(await idOrError('child', files)).toEqual(['child has more than 1000 entries in duties, including what it inherits', null]);
  expect(await idOrError('base', files)).toBe('base');
});

test('a category of another shape replaces the inherited one', async () => {
  const files = folder({
    'base.yaml': role('base', 'impact: [Much, More]\n'),
    'child.yaml': role('child', 'extends: base\nimpact: Little\n'),
  });
  const { categories } = await loadRole('child', sourcesOf(files));
  expect(categories).toEqual([
    { id: 'impact', kind: 'text', entries: [{ kind: 'text', label: null, cell: { text: 'Little' }, scale: null }] },
  ]);
});

const twin = (id: string): [string, string] => [`${id}.yaml`, `id: ${id}\ntitle: Twin\nlevels: [{ id: 1 }]\n`];

test('picks choose among roles of the same name, by the name or in order', async () => {
  const all = sourcesOf(folder(Object.fromEntries(['a', 'b', 'c'].map(twin))));
  const idsOf = async (
    references: readonly string[],
    ...picks: readonly (readonly [string | null, number])[]
  ): Promise<readonly string[]> =>
    (
      await loadRoles(
        references,
        all,
        picks.map(([name, number]) => ({ name, number })),
      )
    ).map(({ id, level }) => `${id}${level ?? ''}`);
  expect(await idsOf(['twin', 'a', 'Twin@1'], [null, 3], [null, 2])).toEqual(['c', 'a', 'b1']);
  expect(await idsOf(['twin', 'TWIN'], ['Twin', 2], [null, 3])).toEqual(['b', 'c']);
  expect(await idsOf(['a'])).toEqual(['a']);
  expect(await idsOf(['twin', 'twin'], [null, 2])).toEqual(['b', 'a']);
  await expect(idsOf(['twin'], [null, 4])).rejects.toThrow('--pick takes 1 to 3 for twin, not 4');
  await expect(idsOf(['twin@1'], [null, 4])).rejects.toThrow('twin matches 3 roles, but --pick is 4');
  await expect(idsOf(['twin@1'])).rejects.toThrow('twin matches 3 roles');
  await expect(idsOf(['a'], [null, 2])).rejects.toThrow('--pick 2 has no effect, because every name was exact');
  await expect(idsOf(['a', 'twin'], ['a', 2])).rejects.toThrow('--pick a=2 has no effect');
  await expect(loadRoles(['twin'], { ...all, exactNames: true })).rejects.toThrow('twin matches 3 roles');
});

test('says how a role was found by a name that is not exact, and what else may have been meant', async () => {
  const all = sourcesOf(folder({ 'baker.yaml': 'id: baker\ntitle: Bread Baker\n', 'bun.yaml': 'id: bun\ntitle: Bun Baker\n' }));
  const guessed: string[] = [];
  const [found] = await loadRoles(['bred baker'], { ...all, onGuess: ({ name }) => void guessed.push(name) });
  expect([found?.ref, found?.id, found?.found?.by, guessed]).toEqual(['bred baker', 'baker', 'spelling', ['bred baker']]);
  expect((await loadRoles(['Bread  Baker'], all))[0]?.found).toBe(undefined);
  await expect(loadRoles(['bred baker', 'bunn baker'], { ...all, exactNames: true })).rejects.toThrow(
    'there are no roles bred baker, bunn baker',
  );
});

test('lists the metadata of each role, and its file unless it is bundled', async () => {
  const metadata = 'aliases: [X]\ncodes: { onet-soc: 15-1252.00 }\nlevels: [{ id: 1 }, { id: two }]\n';
  const own = folder({ 'a.yaml': role('a', metadata), 'b.yaml': role('b') });
  const [listed, minimal] = (await openLibrary([own]).list()).roles;
  expect({ ...listed }).toEqual({
    id: 'a',
    title: 'The a',
    aliases: ['X'],
    codes: { 'onet-soc': { code: '15-1252.00', match: 'exact' } },
    tags: [],
    levels: ['1', 'two'],
    origin: 'file',
    file: join(own.path, 'a.yaml'),
  });
  expect([minimal?.aliases, minimal?.codes, minimal?.levels]).toEqual([[], {}, []]);
  const [bundled] = (await openLibrary([{ ...own, origin: 'bundled' }]).list()).roles;
  expect([bundled?.origin, bundled?.file]).toEqual(['bundled', null]);
});
