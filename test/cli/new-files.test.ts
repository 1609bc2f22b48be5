import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { areNew } from '../../src/cli/new-files.js';
import { cachedDrafts } from '../../src/roles/cached-drafts.js';
import { noCache, openCache } from '../../src/kept/cache.js';
import { parseRole } from '../../src/roles/parse-role.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-compare-new-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Longer than the coarsest clock of a file system. */
const tick = async (): Promise<void> => new Promise((done) => setTimeout(done, 20));

test('a file is new until its draft is kept, and again once it changes', async () => {
  const cache = openCache(join(folder, 'cache'), 'one');
  const path = join(folder, 'mine.yaml');
  const text = 'id: mine\ntitle: Mine\n';
  const write = (): void => writeFileSync(path, text);
  const keep = (): void => {
    // Long after it was written: what is fresh is not kept.
    const later = new Date(Date.now() + 60_000);
    cachedDrafts(cache, later)
      .of(path, path)
      .keep(parseRole(Buffer.from(text), path));
  };

  write();
  expect(areNew(['mine.yaml'], folder, cache)).toBe(true);
  await tick();
  keep();
  expect(areNew(['mine.yaml'], folder, cache)).toBe(false);
  expect(areNew(['mine.yaml', 'mine.yaml'], folder, noCache)).toBe(true);
  await tick();
  // An older time, as a copy may have it, is a change too.
  utimesSync(path, 1, 1);
  expect(areNew(['mine.yaml'], folder, cache)).toBe(true);
  keep();
  expect(areNew(['./mine.yaml'], folder, cache)).toBe(false);
});

test('what is not there is not parsed', () => {
  expect(areNew([], folder, noCache)).toBe(false);
  expect(areNew(['nothing.yaml'], folder, noCache)).toBe(false);
});
