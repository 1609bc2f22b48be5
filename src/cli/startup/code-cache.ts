import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import type { BlobStore } from '../../cache/blob-store.js';

/** Loads bundles with the code that V8 compiled in an earlier run. */
export interface CodeCache {
  /** Loads the bundle at a path, and the bundles that it requires from the same folder. Returns its exports. */
  load<Exports>(path: string): Exports;
  /** Caches the code of the bundles that were compiled in this run. Called at its end, it includes every function that was used. */
  save(): void;
}

/** @param key see `codeCacheKey`: the code of each key is stored separately, so that no run loads code that it does not use */
export function openCodeCache(blobs: BlobStore, key: string): CodeCache {
  const compiled: { readonly name: string; readonly script: Script }[] = [];
  const loaded = new Map<string, unknown>();
  const load = <Exports>(path: string): Exports => {
    const name = `${basename(path, '.cjs')}-${key}`;
    const script = compile(path, blobs.read(name));
    if (script.cachedDataRejected !== false) compiled.push({ name, script });
    const evaluate: Evaluate<Exports> = script.runInThisContext();
    const exported = evaluate(
      (id) => (id.startsWith('./') ? loadOnce(join(dirname(path), id)) : process.getBuiltinModule(id)),
      path,
      dirname(path),
    );
    loaded.set(path, exported);
    return exported;
  };
  // Like Node's own require, evaluates a module only once.
  const loadOnce = (path: string): unknown => (loaded.has(path) ? loaded.get(path) : load(path));
  return { load, save: () => compiled.forEach(({ name, script }) => blobs.write(name, script.createCachedData())) };
}

type Evaluate<Exports> = (require: (id: string) => unknown, filename: string, dirname: string) => Exports;

/** Compiles a bundle, a CommonJS module in ASCII, which is decoded in a fraction of the time of UTF-8. */
function compile(path: string, code: Uint8Array | null): Script {
  const body = readFileSync(path, 'latin1');
  const source = `(function (require, __filename, __dirname) { "use strict"; const module = { exports: {} }, { exports } = module; ${body}
return module.exports; })`;
  return new Script(source, { filename: path, ...(code && { cachedData: Buffer.from(code.buffer, code.byteOffset, code.length) }) });
}
