import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCompiled } from './compiled.js';
import { type Drafts, nothingKept } from './drafts.js';

/** Drafts that were compiled at build time: a file for each role and, in `names`, what each may be called. They had no faults. */
export function bundledDrafts(folder: string): Drafts {
  let names: Readonly<Record<string, string>> | undefined;
  return {
    of: (path) => ({ ...nothingKept, draft: readCompiled(readFileSync(path, 'utf8'), faultless) }),
    names: (path) => (names ??= JSON.parse(readFileSync(join(folder, 'names'), 'utf8')))?.[basename(path, '.json')] ?? null,
  };
}

async function faultless(): Promise<never> {
  throw new Error('a bundled role is right, and was compiled without its text');
}
