import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { evictUnused } from '../../src/cache/evict-unused.js';

const day = 24 * 60 * 60;
const now = new Date('2026-11-23T12:00:00Z').getTime() / 1000;

let home: string;
beforeEach(() => void (home = mkdtempSync(join(tmpdir(), 'role-compare-unused-'))));
afterEach(() => rmSync(home, { recursive: true }));

/** Creates a version's folder with two files: the newer was last read and written, and the folder changed, so many seconds ago. */
function createVersion(name: string, read: number, written: number, changed: number): void {
  const folder = join(home, name);
  mkdirSync(folder);
  for (const file of ['a', 'b']) writeFileSync(join(folder, file), '');
  utimesSync(join(folder, 'a'), now - 90 * day, now - 90 * day);
  utimesSync(join(folder, 'b'), now - read, now - written);
  utimesSync(folder, now - changed, now - changed);
}

test.each([
  ['read', 30 * day - 1, 90 * day, 90 * day, true],
  ['written', 90 * day, 30 * day - 1, 90 * day, true],
  ['changed', 90 * day, 90 * day, 30 * day - 1, true],
  ['unused', 30 * day, 30 * day, 30 * day, false],
  ['mine', 90 * day, 90 * day, 90 * day, true],
])('keeps or deletes %s, read %d, written %d and changed %d seconds ago (keeps: %p)', (name, read, written, changed, isKept) => {
  createVersion(name, read, written, changed);
  evictUnused(home, 'mine', now * 1000);
  expect(existsSync(join(home, name))).toBe(isKept);
});

test('deletes neither files nor links, nor what links lead to', () => {
  createVersion('old', 90 * day, 90 * day, 90 * day);
  writeFileSync(join(home, 'file'), '');
  const elsewhere = mkdtempSync(join(tmpdir(), 'role-compare-unused-'));
  symlinkSync(elsewhere, join(home, 'link'));
  evictUnused(home, 'mine', (now + 9000 * day) * 1000);
  expect([readdirSync(home), existsSync(elsewhere)]).toEqual([['file', 'link'], true]);
  rmSync(elsewhere, { recursive: true });
  expect(() => evictUnused(join(home, 'nothing'), 'mine', now * 1000)).not.toThrow();
});

test('does not delete a version with a file that cannot be inspected', () => {
  createVersion('old', 90 * day, 90 * day, 90 * day);
  symlinkSync('nowhere', join(home, 'old', 'link'));
  evictUnused(home, 'mine', (now + 9000 * day) * 1000);
  expect(readdirSync(home)).toEqual(['old']);
});
