import type { AllOccupations, RoleOccupation } from '../../model/occupations.js';
import { compressJson, decompressJson } from './compressed.js';
import { damagedLibrary } from '../../damaged-package.js';
import type { PackedRoles } from './packed-roles.js';

/** What is published on occupations, beside what roles state. */
export interface Occupations {
  readonly all: AllOccupations;
  /** By the id of a bundled role; roles without an occupation are not there. */
  readonly byRole: Readonly<Record<string, RoleOccupation>>;
}

const sectionName = 'occupations 1';

/**
 * Serialises a section of the bundled library. Called by the build.
 * @public
 */
export function serializeOccupations(occupations: Occupations): Readonly<Record<string, readonly Uint8Array[]>> {
  return { [sectionName]: [compressJson(occupations)] };
}

/**
 * Reads what `serializeOccupations` wrote.
 * @throws DamagedPackage if the library is of a version without them
 */
export function readOccupations({ section }: Pick<PackedRoles, 'section'>): Occupations {
  const bytes = section(sectionName);
  if (!bytes) throw damagedLibrary();
  return decompressJson(bytes);
}
