import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newPagePath, pageName } from '../../../src/cli/browser/page-file.js';

let temporary = '';
beforeEach(() => void (temporary = mkdtempSync(join(tmpdir(), 'role-compare-test-'))));
afterEach(() => rmSync(temporary, { recursive: true, force: true }));

const named = (name: string): Parameters<typeof pageName>[0] => ({ name, blocks: [] });
const now = Date.UTC(2026, 0, 15);

test.each([
  ['Registered Nurse vs. High School Teacher', 'registered-nurse-and-high-school-teacher'],
  ['Backend Engineer, levels 1–8', 'backend-engineer-levels-1-8'],
  ['1,101 roles in 23 fields', '1101-roles-in-23-fields'],
  ['Élève / Ingénieur C++', 'eleve-ingenieur-c'],
  ['看護師', '看護師'],
  ['../../etc/passwd', 'etc-passwd'],
  ['?!', 'page'],
  [`${'word '.repeat(40)}`, Array.from({ length: 12 }, () => 'word').join('-')],
  ['x'.repeat(300), 'page'],
])('names the page of %j %s', (title, name) => {
  expect(pageName(named(title))).toBe(name);
});

test('prefers the title on the page to the name of the report', () => {
  const title = { type: 'title', text: 'Chef', roles: [], question: null, aside: null, meter: null } as const;
  expect(pageName({ name: 'Role', blocks: [title] })).toBe('chef');
});

test('a name is a file name everywhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const name = pageName(named(title));
      expect(basename(name)).toBe(name);
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u);
      expect(Buffer.byteLength(name)).toBeLessThan(250);
    }),
  );
});

test('a page is in a folder of its own that only the user can read', () => {
  const path = newPagePath(temporary, { ...named('Chef'), data: {} }, now);
  expect(basename(path)).toBe('chef.html');
  expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
  expect(newPagePath(temporary, { ...named('Chef'), data: {} }, now)).not.toBe(path);
});

test('pages of earlier days are removed, and nothing else', () => {
  const hoursAgo = (name: string, hours: number): void => {
    const time = (now - hours * 3_600_000) / 1_000;
    mkdirSync(join(temporary, name));
    writeFileSync(join(temporary, name, 'x.html'), '');
    utimesSync(join(temporary, name), time, time);
  };
  hoursAgo('role-compare-page-abcdef', 25);
  hoursAgo('role-compare-page-ABC123', 23);
  hoursAgo('role-compare-page-other-tool', 100);
  hoursAgo('somebody-else', 100);
  symlinkSync('somebody-else', join(temporary, 'role-compare-page-linked'));
  const path = newPagePath(temporary, { ...named('Chef'), data: {} }, now);
  expect(readdirSync(temporary).sort()).toEqual(
    [
      'role-compare-page-ABC123',
      'role-compare-page-linked',
      'role-compare-page-other-tool',
      'somebody-else',
      basename(dirname(path)),
    ].sort(),
  );
  expect(existsSync(join(temporary, 'somebody-else/x.html'))).toBe(true);
});
