import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { bundledRoleCache } from '../../src/roles/bundled-roles.js';
import { serializeRole } from '../../src/roles/serialize-role.js';
import { parseRole } from '../../src/roles/parse-role.js';

const folder = mkdtempSync(join(tmpdir(), 'role-compare-bundled-'));
afterAll(() => rmSync(folder, { recursive: true }));

const listed = { id: 'a', title: 'A', aliases: ['eh'] };
const made = parseRole(Buffer.from('id: a\ntitle: A\nduties: [Sing]\nlevels: [{ id: 1, duties: [Hum] }]\n'), 'a.yaml');
writeFileSync(join(folder, 'a.json'), serializeRole(made));
writeFileSync(join(folder, 'listed'), JSON.stringify({ a: listed }));

test('a compiled role says what its file said', async () => {
  const { parsed, store } = bundledRoleCache(folder).get(join(folder, 'a.json'), 'a.json');
  expect([parsed?.role, parsed?.categories()]).toEqual([made.role, made.categories()]);
  expect(store(made)).toBe(undefined);
  await expect(parsed?.yaml()).rejects.toThrow('a bundled role has no faults, and no YAML text to show them in');
});

test('what lists show is read once for all', () => {
  const drafts = bundledRoleCache(folder);
  expect([drafts.metadata(join(folder, 'a.json')), drafts.metadata('b.json')]).toEqual([listed, null]);
  rmSync(join(folder, 'listed'));
  expect(drafts.metadata('a.json')).toEqual(listed);
});
