import { compressJson, decompressJson } from './compressed.js';
import { damagedLibrary } from '../../damaged-package.js';
import type { PackedRoles } from './packed-roles.js';

/** By what a technology is recognised where it may also be another skill. */
export interface BundledTechnologies {
  /** Keys of product names (`readProductName`), after the maker and a space if they do not tell without: `excel`, `microsoft teams`. */
  readonly names: ReadonlySet<string>;
  /** Acronyms of other things, such as certificates, in lower case: `cpr`. */
  readonly otherAcronyms: ReadonlySet<string>;
}

const sectionName = 'technologies 1';

/**
 * Serialises a section of the bundled library. Called by the build.
 * @public
 */
export function serializeTechnologies(technologies: {
  readonly names: readonly string[];
  readonly otherAcronyms: readonly string[];
}): Readonly<Record<string, readonly Uint8Array[]>> {
  return { [sectionName]: [compressJson(technologies)] };
}

/**
 * Reads what `serializeTechnologies` wrote.
 * @throws DamagedPackage if the library is of a version without them
 */
export function readTechnologies(packed: Pick<PackedRoles, 'section'> | undefined): BundledTechnologies {
  const bytes = packed?.section(sectionName);
  if (!bytes) throw damagedLibrary();
  const { names, otherAcronyms } = decompressJson(bytes);
  return { names: new Set(names), otherAcronyms: new Set(otherAcronyms) };
}
