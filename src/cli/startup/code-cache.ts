import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import type { BlobStore } from '../../cache/blob-store.js';

/** Loads bundles with the code that V8 made of them in an earlier run. */
export interface CodeCache {
  /** What the bundle at the path exports; it and all that it requires from beside it is loaded so. */
  load<Exports>(path: string): Exports;
  /** Keeps the code of what was loaded anew. Called when all is done, it is that of each function which was of use. */
  save(): void;
}

/** @param purpose what the code is for: that of another purpose is kept apart, so that nothing is loaded in vain */
export function openCodeCache(files: BlobStore, purpose: string): CodeCache {
  const fresh: { readonly name: string; readonly script: Script }[] = [];
  const loaded = new Map<string, unknown>();
  const load = <Exports>(path: string): Exports => {
    const name = `${basename(path, '.cjs')}-${purpose}`;
    const script = compile(path, files.read(name));
    if (script.cachedDataRejected !== false) fresh.push({ name, script });
    const evaluate: Evaluate<Exports> = script.runInThisContext();
    const exported = evaluate(
      (id) => (id.startsWith('./') ? once(join(dirname(path), id)) : process.getBuiltinModule(id)),
      path,
      dirname(path),
    );
    loaded.set(path, exported);
    return exported;
  };
  // What several modules require is one module, as with Node's own require.
  const once = (path: string): unknown => (loaded.has(path) ? loaded.get(path) : load(path));
  return { load, save: () => fresh.forEach(({ name, script }) => files.write(name, script.createCachedData())) };
}

type Evaluate<Exports> = (require: (id: string) => unknown, filename: string, dirname: string) => Exports;

/** A bundle is a CommonJS module, of ASCII alone: that is read in a fraction of the time of UTF-8. */
function compile(path: string, code: Uint8Array | null): Script {
  const body = readFileSync(path, 'latin1');
  const source = `(function (require, __filename, __dirname) { "use strict"; const module = { exports: {} }, { exports } = module; ${body}
return module.exports; })`;
  return new Script(source, { filename: path, ...(code && { cachedData: Buffer.from(code.buffer, code.byteOffset, code.length) }) });
}
