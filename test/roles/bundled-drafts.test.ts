import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { bundledDrafts } from '../../src/roles/bundled-drafts.js';
import { compiledText } from '../../src/roles/compiled.js';
import { parseRole } from '../../src/roles/parse-role.js';

const folder = mkdtempSync(join(tmpdir(), 'role-compare-bundled-'));
afterAll(() => rmSync(folder, { recursive: true }));

const listed = { id: 'a', title: 'A', aliases: ['eh'] };
const made = parseRole(Buffer.from('id: a\ntitle: A\nduties: [Sing]\nlevels: [{ id: 1, duties: [Hum] }]\n'), 'a.yaml');
writeFileSync(join(folder, 'a.json'), compiledText(made));
writeFileSync(join(folder, 'listed'), JSON.stringify({ a: listed }));

test('a compiled role says what its file said', async () => {
  const { draft, keep } = bundledDrafts(folder).of(join(folder, 'a.json'), 'a.json');
  expect([draft?.role, draft?.stated()]).toEqual([made.role, made.stated()]);
  expect(keep(made)).toBe(undefined);
  await expect(draft?.yaml()).rejects.toThrow('a bundled role is right, and was compiled without its text');
});

test('what lists show is read once for all', () => {
  const drafts = bundledDrafts(folder);
  expect([drafts.listed(join(folder, 'a.json')), drafts.listed('b.json')]).toEqual([listed, null]);
  rmSync(join(folder, 'listed'));
  expect(drafts.listed('a.json')).toEqual(listed);
});
