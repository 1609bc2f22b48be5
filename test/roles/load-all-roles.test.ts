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
writeFileSync(join(cwd, 'child.yaml'), 'id: child\ntitle: Child\nextends: a\nduties: [Sing]\n');
writeFileSync(join(cwd, 'orphan.yaml'), 'id: orphan\ntitle: Orphan\nextends: nobody\n');
writeFileSync(join(cwd, 'wrong.yaml'), 'id: wrong\n');

const folder: Folder = { path: '.', cwd, origin: 'file' };
const sources = { library: openLibrary([folder]), cwd, roleCache: noRoleCache, stdin: async () => new Uint8Array() };

test('loads all roles by id, except those with faults and those that extend a missing role', async () => {
  expect((await loadAllRoles(sources)).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'child']);
});

test('loads the role of one file, or reports its faults', async () => {
  expect(await resolveRoleFile(folder, 'child.yaml', sources)).toMatchObject({
    role: { id: 'child', categories: [{ id: 'duties' }] },
    levels: [],
  });
  await expect(resolveRoleFile(folder, 'none.yaml', sources)).rejects.toThrow('none.yaml: there is no such file');
  await expect(resolveRoleFile(folder, 'wrong.yaml', sources)).rejects.toMatchObject({ faults: [{ message: 'the file has no title' }] });
});
