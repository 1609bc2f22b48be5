import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { loadAllRoles, resolveRoleFile } from '../../src/roles/load-all-roles.js';
import { noRoleCache } from '../../src/roles/parsed-role-cache.js';
import type { Folder } from '../../src/roles/folder.js';
import { openLibrary } from '../../src/roles/library.js';

const cwd = mkdtempSync(join(tmpdir(), 'role-compare-all-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const files = { 'x.yaml': 'c', 'a.yaml': 'a', 'z.yaml': 'b' };
for (const [name, id] of Object.entries(files)) writeFileSync(join(cwd, name), `id: ${id}\ntitle: ${id}\n`);
writeFileSync(join(cwd, 'heir.yaml'), 'id: heir\ntitle: Heir\nextends: a\nduties: [Sing]\n');
writeFileSync(join(cwd, 'lost.yaml'), 'id: lost\ntitle: Lost\nextends: nobody\n');
writeFileSync(join(cwd, 'wrong.yaml'), 'id: wrong\n');

const folder: Folder = { path: '.', cwd, origin: 'file' };
const shelves = { library: openLibrary([folder]), cwd, drafts: noRoleCache, stdin: async () => new Uint8Array() };

test('all roles stand by id, and what has faults, or extends what is not there, is left out', async () => {
  expect((await loadAllRoles(shelves)).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'heir']);
});

test('one file is one role, or says what is wrong with it', async () => {
  expect(await resolveRoleFile(folder, 'heir.yaml', shelves)).toMatchObject({ id: 'heir', categories: [{ id: 'duties' }] });
  await expect(resolveRoleFile(folder, 'none.yaml', shelves)).rejects.toThrow('none.yaml: there is no such file');
  await expect(resolveRoleFile(folder, 'wrong.yaml', shelves)).rejects.toMatchObject({ faults: [{ message: 'the file has no title' }] });
});
