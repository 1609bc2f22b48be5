import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { bundledRoleCache } from '../../src/roles/bundled-roles.js';
import { serializeRole } from '../../src/roles/serialize-role.js';
import { parseRole } from '../../src/roles/parse-role.js';

const folder = mkdtempSync(join(tmpdir(), 'role-compare-bundled-'));
afterAll(() => rmSync(folder, { recursive: true }));

const metadata = { id: 'a', title: 'A', aliases: ['eh'] };
const source = parseRole(Buffer.from('id: a\ntitle: A\nduties: [Sing]\nlevels: [{ id: 1, duties: [Hum] }]\n'), 'a.yaml');
writeFileSync(join(folder, 'a.json'), serializeRole(source));
writeFileSync(join(folder, 'listed'), JSON.stringify({ a: metadata }));

test('a compiled role has the content of its file', async () => {
  const { parsed, store } = bundledRoleCache(folder).get(join(folder, 'a.json'), 'a.json');
  expect([parsed?.role, parsed?.categories()]).toEqual([source.role, source.categories()]);
  expect(store(source)).toBe(undefined);
  await expect(parsed?.yaml()).rejects.toThrow('a bundled role has no faults, and no YAML text to show them in');
});

test('reads the metadata of all roles once', () => {
  const roleCache = bundledRoleCache(folder);
  expect([roleCache.metadata(join(folder, 'a.json')), roleCache.metadata('b.json')]).toEqual([metadata, null]);
  rmSync(join(folder, 'listed'));
  expect(roleCache.metadata('a.json')).toEqual(metadata);
});
