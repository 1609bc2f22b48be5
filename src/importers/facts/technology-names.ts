import type { BundledTechnologies } from '../../roles/bundled/technologies.js';

/** Reads the technologies that a sentence names, known ones and those that are spelt as only technologies are. As they are written, in their order, each once. */
export function readTechnologyNames(_sentence: string, _known: BundledTechnologies): string[] {
  return [];
}
