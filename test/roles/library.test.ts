import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadAllRoles, resolveRoleFile } from '../../src/roles/load-all-roles.js';
import type { Folder } from '../../src/roles/folder.js';
import { openLibrary } from '../../src/roles/library.js';
import { loadRole, loadRoles, type RoleSources } from '../../src/roles/load-role.js';

let cwd: string;
beforeAll(() => void (cwd = mkdtempSync(join(tmpdir(), 'role-compare-library-'))));
afterAll(() => rmSync(cwd, { recursive: true }));

let made = 0;

/** A folder of its own with these files. */
function folder(files: Readonly<Record<string, string>>, isNamed = false): Folder {
  const path = `roles-${made++}`;
  mkdirSync(join(cwd, path));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, path, name), text);
  return { path, cwd, origin: 'file', isNamed };
}

function shelves(...folders: readonly Folder[]): RoleSources {
  return { library: openLibrary(folders), cwd, stdin: async () => Buffer.from('') };
}

const role = (id: string, rest = ''): string => `id: ${id}\ntitle: The ${id}\n${rest}`;

async function refusal(name: string, ...folders: readonly Folder[]): Promise<unknown> {
  return loadRole(name, shelves(...folders)).then(
    ({ id }) => id,
    (error: unknown) => (error instanceof Error ? [error.message, 'hint' in error ? error.hint : null] : error),
  );
}

test('every role of a library, by id; those that cannot be read or extend nothing are left out', async () => {
  const files = { 'b.yaml': role('b'), 'a.yaml': role('a'), 'heir.yaml': role('heir', 'extends: nobody\n'), 'bad.yaml': 'id: [\n' };
  expect((await loadAllRoles(shelves(folder(files)))).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('the role of one file, whole; a file that is faulty or not there is told of', async () => {
  const files = folder({
    'base.yaml': role('base', 'duties: [Plan]\n'),
    'heir.yaml': role('heir', 'extends: base\n'),
    'bad.yaml': 'id: [\n',
  });
  const found = await resolveRoleFile(files, 'heir.yaml', shelves(files));
  expect([found.id, found.categories.map(({ id }) => id)]).toEqual(['heir', ['duties']]);
  await expect(resolveRoleFile(files, 'bad.yaml', shelves(files))).rejects.toThrow('bad.yaml');
  await expect(resolveRoleFile(files, 'none.yaml', shelves(files))).rejects.toThrow('none.yaml: there is no such file');
});

test('an earlier folder hides a later one, and lists no role twice', async () => {
  const [first, second] = [folder({ 'a.yaml': role('a', 'tags: [first]\n') }), folder({ 'a.yaml': role('a'), 'b.yaml': role('b') })];
  const { library } = shelves(first, second);
  expect((await library.list()).roles.map(({ id, tags }) => [id, tags])).toEqual([
    ['a', ['first']],
    ['b', []],
  ]);
  expect((await library.find('a')).path).toBe(join(first.path, 'a.yaml'));
  expect((await library.readAll()).loaded.map(({ path }) => path)).toEqual([join(first.path, 'a.yaml'), join(second.path, 'b.yaml')]);
});

test('an id comes before a title, a title before an alias and that before a code', async () => {
  const [ids, titles] = [folder({ 'x.yaml': role('x') }), folder({ 'y.yaml': 'id: y\ntitle: X\n' })];
  const [aliases, codes] = [folder({ 'z.yaml': role('z', 'aliases: [X]\n') }), folder({ 'c.yaml': role('c', 'codes: { onet-soc: X }\n') })];
  const all = [codes, aliases, titles, ids];
  for (const [place, id] of ['x', 'y', 'z', 'c'].entries()) {
    expect(await refusal(place === 0 ? 'x' : 'X', ...all.slice(0, all.length - place))).toBe(id);
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
])('%j names the role with the title %j: %p', async (name, title, isNamed) => {
  const found = await refusal(name, folder({ 'a.yaml': `id: a\ntitle: ${JSON.stringify(title)}\n` }));
  expect(found === 'a').toBe(isNamed);
});

test('of folders that are named any name comes before a surer one elsewhere', async () => {
  const [own, other] = [folder({ 'z.yaml': role('z', 'aliases: [X X]\n') }, true), folder({ 'y.yaml': 'id: y\ntitle: X x\n' })];
  expect(await refusal('x-x', other, own)).toBe('z');
});

test('a file whose id is another is not found by its name', async () => {
  expect(await refusal('a', folder({ 'a.yaml': role('other') }), folder({ 'a.yml': role('a') }))).toBe('a');
});

test('what is no name is told of with the nearest, and with what was left out', async () => {
  const files = { 'planner.yaml': role('planner', 'aliases: [Scheduler]\n') };
  const hint = 'compare list shows all roles.';
  expect(await refusal('planer', folder(files))).toEqual(['there is no role planer', `Did you mean planner? ${hint}`]);
  expect(await refusal('schedular', folder(files))).toEqual(['there is no role schedular', `Did you mean planner? ${hint}`]);
  expect(await refusal('xyzzy', folder(files))).toEqual(['there is no role xyzzy', hint]);
  expect(await refusal('xyzzy', folder({ ...files, 'bad.yaml': 'id: [\n' }))).toEqual([
    'there is no role xyzzy',
    `${hint} It also names a file that was left out for faults.`,
  ]);
  expect(await refusal('xyzzy', folder({ ...files, 'bad.yaml': 'id: [\n', 'worse.yaml': 'id: {\n' }))).toEqual([
    'there is no role xyzzy',
    `${hint} It also names 2 files that were left out for faults.`,
  ]);
});

test('three near names at the most, each role once', async () => {
  const near = ['planner-a', 'planner-b', 'planner-c', 'planner-d'].map((id) => [`${id}.yaml`, role(id, `aliases: [${id} x]\n`)]);
  expect(await refusal('planner-', folder(Object.fromEntries(near)))).toEqual([
    'there is no role planner-',
    'Did you mean planner-a or planner-b or planner-c? compare list shows all roles.',
  ]);
});

test('in a folder of more than 200 files the names of the files are suggested', async () => {
  const many = Array.from({ length: 201 }, (_, place): [string, string] => [`role-${place}.yaml`, 'id: [\n']);
  expect(await refusal('planer', folder(Object.fromEntries([...many, ['planner.yaml', role('planner')]])))).toEqual([
    'there is no role planer',
    'Did you mean planner? compare list shows all roles.',
  ]);
});

test.each([
  ['an empty name', ' ', ['the name of a role is empty', 'Is a variable of the command line not set?']],
  ['a file that is not there', 'none.yaml', ['none.yaml: there is no such file', null]],
  ['a level of one that is not there', 'none.yaml@1', ['none.yaml: there is no such file', null]],
])('%s is refused', async (_what, name, said) => {
  expect(await refusal(name, folder({}))).toEqual(said);
});

test('a level is named behind the last @, and an id may have one', async () => {
  const files = folder({ 'a.yaml': role('a', 'levels: [{ id: 1 }, { id: 2, title: Second, aliases: [II] }]\n') });
  const found = await loadRole('a@2', shelves(files));
  expect([found.ref, found.id, found.level, found.title, found.aliases]).toEqual(['a@2', 'a', '2', 'Second', ['II']]);
  expect((await loadRole('a@1', shelves(files))).title).toBe('The a (1)');
  expect(await refusal('a@3', files)).toEqual(['a has no level 3', 'Its levels: 1, 2.']);
  expect(await refusal('@1', files)).toEqual(['there is no role @1', 'compare list shows all roles.']);
  expect(await refusal('a@', files)).toEqual([
    'no level is named behind a@',
    'compare show lists the levels of a role; without the @ it is meant whole.',
  ]);
});

const dutiesOf = async (name: string, ...folders: readonly Folder[]): Promise<unknown> =>
  (await loadRole(name, shelves(...folders))).categories.flatMap(({ entries }) => entries.map(({ cell }) => cell.text));

test('what one extends lies beside it, or in the library, and is never a path', async () => {
  const beside = folder({ 'base.yaml': role('base', 'duties: [Beside]\n'), 'heir.yaml': role('heir', 'extends: base\n') });
  const other = folder({ 'base.yaml': role('base', 'duties: [Elsewhere]\n'), 'son.yaml': role('son', 'extends: base\n') });
  const path = folder({ 'heir.yaml': role('heir', 'extends: base.yaml\n'), 'base.yaml': role('base') });
  expect(await dutiesOf(join(beside.path, 'heir.yaml'), other)).toEqual(['Beside']);
  expect(await dutiesOf('son', beside, other)).toEqual(['Elsewhere']);
  expect(await refusal('heir', path)).toEqual([expect.stringContaining('heir.yaml is not a valid role file'), null]);
});

test('what one extends may lie beside it in a file of another name', async () => {
  const beside = folder({ 'ladder.yaml': role('base', 'duties: [Beside]\n'), 'heir.yaml': role('heir', 'extends: base\n') });
  const heir = join(beside.path, 'heir.yaml');
  expect(await dutiesOf(heir, folder({}))).toEqual(['Beside']);
  expect(await dutiesOf(heir, folder({ 'base.yaml': role('base', 'duties: [Elsewhere]\n') }))).toEqual(['Elsewhere']);
  const orphan = folder({ 'heir.yaml': role('heir', 'extends: base\n'), 'bass.yaml': role('bass') });
  expect(await refusal(join(orphan.path, 'heir.yaml'), folder({}))).toEqual([expect.stringContaining('is not a valid role file'), null]);
});

const duties = (word: string): string => `duties:\n${Array.from({ length: 600 }, (_, place) => `  - ${word} ${place}\n`).join('')}`;

test('with all that it inherits, a role may be too long', async () => {
  const files = folder({ 'base.yaml': role('base', duties('Plan')), 'heir.yaml': role('heir', `extends: base\n${duties('Sing')}`) });
  expect(await refusal('heir', files)).toEqual(['heir has more than 1000 entries in duties, including what it inherits', null]);
  expect(await refusal('base', files)).toBe('base');
});

test('a category of another shape takes the place of the inherited one', async () => {
  const files = folder({
    'base.yaml': role('base', 'impact: [Much, More]\n'),
    'heir.yaml': role('heir', 'extends: base\nimpact: Little\n'),
  });
  const { categories } = await loadRole('heir', shelves(files));
  expect(categories).toEqual([
    { id: 'impact', kind: 'text', entries: [{ kind: 'text', label: null, cell: { text: 'Little' }, scale: null }] },
  ]);
});

const twin = (id: string): [string, string] => [`${id}.yaml`, `id: ${id}\ntitle: Twin\nlevels: [{ id: 1 }]\n`];

test('of several that bear one name, picks choose in turn', async () => {
  const all = shelves(folder(Object.fromEntries(['a', 'b', 'c'].map(twin))));
  const picked = async (references: readonly string[], picks: readonly number[]): Promise<readonly string[]> =>
    (await loadRoles(references, all, picks)).map(({ id, level }) => `${id}${level ?? ''}`);
  expect(await picked(['twin', 'a', 'Twin@1'], [3, 2])).toEqual(['c', 'a', 'b1']);
  expect(await picked(['a'], [])).toEqual(['a']);
  await expect(picked(['twin', 'twin'], [1])).rejects.toThrow('twin matches 3 roles');
  await expect(picked(['twin'], [4])).rejects.toThrow('twin matches 3 roles, but --pick is 4');
  await expect(loadRole('twin', all)).rejects.toThrow('twin matches 3 roles');
});

test('a list shows what a file says of its role, and where it lies unless it is bundled', async () => {
  const stated = 'aliases: [X]\ncodes: { onet-soc: 15-1252.00 }\nlevels: [{ id: 1 }, { id: two }]\n';
  const own = folder({ 'a.yaml': role('a', stated), 'b.yaml': role('b') });
  const [listed, unsaid] = (await openLibrary([own]).list()).roles;
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
  expect([unsaid?.aliases, unsaid?.codes, unsaid?.levels]).toEqual([[], {}, []]);
  const [bundled] = (await openLibrary([{ ...own, origin: 'bundled' }]).list()).roles;
  expect([bundled?.origin, bundled?.file]).toEqual(['bundled', null]);
});
