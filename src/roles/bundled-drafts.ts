import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCompiled } from './compiled.js';
import { type Drafts, nothingKept } from './drafts.js';
import type { Listed } from './listed.js';

/** Drafts that were compiled at build time: a file for each role and, in `listed`, what lists show of all. They had no faults. */
export function bundledDrafts(folder: string): Drafts {
  let listed: Readonly<Record<string, Listed>> | undefined;
  return {
    of: (path) => ({ ...nothingKept, draft: readCompiled(readFileSync(path, 'utf8'), faultless) }),
    listed: (path) => (listed ??= JSON.parse(readFileSync(join(folder, 'listed'), 'utf8')))[basename(path, '.json')] ?? null,
  };
}

async function faultless(): Promise<never> {
  throw new Error('a bundled role is right, and was compiled without its text');
}
