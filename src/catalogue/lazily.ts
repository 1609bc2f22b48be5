import type { Folder } from '../roles/folder.js';
import type { Register } from '../roles/library.js';
import type { Catalogue, Surroundings } from './catalogue.js';

export type { Surroundings };

/** The catalogue, which is loaded when something is first asked of it: most commands ask nothing. */
export function lazyCatalogue(folders: readonly Folder[], surroundings: Surroundings): Catalogue {
  const open = once(async () => (await import('./catalogue.js')).openCatalogue(folders, surroundings));
  return { ask: async (part, question) => (await open()).ask(part, question) };
}

export function lazyRegister(catalogue: Catalogue): Register {
  const open = once(async () => (await import('./register.js')).registerOf(catalogue));
  return { list: async () => (await open()).list(), bearers: async (name) => (await open()).bearers(name) };
}

function once<Thing>(make: () => Promise<Thing>): () => Promise<Thing> {
  let made: Promise<Thing> | undefined;
  return () => (made ??= make());
}
