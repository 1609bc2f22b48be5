import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCompiled } from './compiled.js';
import { type Drafts, nothingKept } from './drafts.js';
import { readYamlAgain } from './read-yaml-again.js';

/**
 * Drafts that were compiled at build time: beside `names.json`, a file for each role. Where they were not, as in the source, none is kept.
 */
export function bundledDrafts(folder: string): Drafts {
  const read = (name: string): string | null => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      return null;
    }
  };
  let names: Readonly<Record<string, string>> | undefined;
  return {
    of: (path, file) => {
      const text = read(`${idOf(path)}.json`);
      return text === null ? nothingKept : { ...nothingKept, draft: readCompiled(text, async () => readYamlAgain(path, file)) };
    },
    names: (path) => (names ??= JSON.parse(read('names.json') ?? '{}'))?.[idOf(path)] ?? null,
  };
}

function idOf(path: string): string {
  return basename(path, '.yaml');
}
