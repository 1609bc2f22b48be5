import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ParsedRole } from '../../src/roles/parse-role.js';
import { type ParsedRoleCache, readParsedRole } from '../../src/roles/parsed-role-cache.js';
import { fileById, readById, readRoleFiles, roleFileCandidates, roleFiles } from '../../src/roles/folder.js';
import { readRoleBytes } from '../../src/roles/role-bytes.js';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'role-compare-read-'));
  writeFileSync(join(cwd, 'a.yaml'), 'id: a\ntitle: A\n');
  writeFileSync(join(cwd, 'b.JSON'), '{ "id": "b", "title": "B" }');
  writeFileSync(join(cwd, 'notes.txt'), 'no role');
  mkdirSync(join(cwd, 'folder.yaml'));
  symlinkSync('a.yaml', join(cwd, 'link.yml'));
  symlinkSync('folder.yaml', join(cwd, 'to-folder.yaml'));
  symlinkSync('nowhere', join(cwd, 'broken.yaml'));
  symlinkSync('loop', join(cwd, 'loop'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

test.each([
  ['none.yaml', 'none.yaml: there is no such file', undefined],
  ['a.yaml/b', 'a.yaml/b: there is no such file', undefined],
  ['folder.yaml', 'folder.yaml: this is a folder, not a role file', 'Name a file in it, or search it with --roles.'],
  ['loop', 'loop: this link is circular', undefined],
  ['x'.repeat(300), `${'x'.repeat(300)}: this file name is too long`, undefined],
])('says why %s cannot be read', async (path, message, hint) => {
  await expect(readRoleBytes(path, cwd)).rejects.toMatchObject({ name: 'UserError', message, ...(hint !== undefined && { hint }) });
});

test('passes other errors on', async () => {
  await expect(readRoleBytes('a\0b', cwd)).rejects.toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' });
  await expect(readRoleFiles({ path: '.', cwd, origin: 'file' }, ['a\0b'])).rejects.toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' });
});

test('reads files and devices', async () => {
  expect(Buffer.from(await readRoleBytes('a.yaml', cwd)).toString()).toBe('id: a\ntitle: A\n');
  expect(await readRoleBytes('/dev/null', cwd)).toHaveLength(0);
});

test('reads a file of 5 MB, but no larger one', async () => {
  writeFileSync(join(cwd, 'large'), 'x'.repeat(5_000_000));
  expect(await readRoleBytes('large', cwd)).toHaveLength(5_000_000);
  writeFileSync(join(cwd, 'large'), 'x'.repeat(5_000_001));
  await expect(readRoleBytes('large', cwd)).rejects.toMatchObject({ name: 'UserError', message: 'large is larger than 5 MB' });
});

test('lists the role files of a folder by name', () => {
  expect(roleFiles({ path: '.', cwd, origin: 'file' })).toEqual(['a.yaml', 'b.JSON', 'broken.yaml', 'link.yml']);
  expect(roleFiles({ path: 'none', cwd, origin: 'file' })).toEqual([]);
  expect(() => roleFiles({ path: 'none', cwd, origin: 'file', isFromUser: true })).toThrow('there is no folder none');
});

test('lists everything that is named like a role file', () => {
  const names = ['a.yaml', 'b.JSON', 'broken.yaml', 'folder.yaml', 'link.yml', 'to-folder.yaml'];
  expect(roleFileCandidates({ path: '.', cwd, origin: 'file' })).toEqual(names);
  expect(roleFileCandidates({ path: 'none', cwd, origin: 'file' })).toEqual([]);
});

test('finds a file by id in the first folder that has it', async () => {
  const [none, here] = ['none', '.'].map((path) => ({ path, cwd, origin: 'file' as const }));
  const named = { path: 'none', cwd, origin: 'file', isFromUser: true } as const;
  expect([none, here].map((folder) => folder && fileById([folder], 'link'))).toEqual([null, { folder: here, path: 'link.yml' }]);
  expect(none && here && fileById([none, here], 'a')).toEqual({ folder: here, path: 'a.yaml' });
  expect(here && ['a/b', 'a\\b', '../a', 'a\0', 'x'.repeat(300), 'broken'].map((id) => fileById([here], id)?.path)).toEqual([
    ...Array.from({ length: 5 }),
    'broken.yaml',
  ]);
  const inside = { path: 'folder.yaml', cwd, origin: 'file' } as const;
  expect([fileById([inside], '../a'), await readById(inside, '../a')]).toEqual([null, null]);
  expect(() => fileById([named], 'a')).toThrow('there is no folder none');
  await expect(readById(named, 'a')).rejects.toThrow('there is no folder none');
});

test.each([
  ['a', 'a.yaml'],
  ['link', undefined],
  ['folder', undefined],
  ['to-folder', undefined],
  ['none', undefined],
  ['../a', undefined],
  ['a\0', undefined],
  ['x'.repeat(300), undefined],
])('finds the role %j in %s', async (id, path) => {
  expect((await readById({ path: '.', cwd, origin: 'file' }, id))?.path).toBe(path);
});

test('reports a link that leads nowhere', async () => {
  await expect(readById({ path: '.', cwd, origin: 'file' }, 'broken')).rejects.toThrow('broken.yaml: there is no such file');
});

test('a file instead of a folder has no roles, and is an error if it was named', async () => {
  expect(await readById({ path: 'a.yaml', cwd, origin: 'file' }, 'a')).toBe(null);
  await expect(readById({ path: 'a.yaml', cwd, origin: 'file', isFromUser: true }, 'a')).rejects.toThrow('cannot read the folder a.yaml');
});

test('a file is read once', async () => {
  const kept: ParsedRole[] = [];
  const drafts: ParsedRoleCache = {
    get: () => ({ parsed: kept[0] ?? null, store: (draft) => void kept.push(draft) }),
  };
  const read = await readParsedRole('a.yaml', cwd, drafts);
  expect([read.role.id, kept.length]).toEqual(['a', 1]);
  expect(await readParsedRole('none.yaml', cwd, drafts)).toBe(read);
  expect(kept.length).toBe(1);
});
