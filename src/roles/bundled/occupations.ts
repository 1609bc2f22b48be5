import type { AllOccupations, RoleOccupation } from '../../model/occupations.js';
import { indexOfSorted } from '../../cache/sorted-texts.js';
import { compressJson, decompressJson, readBlocks, serializeBlocks } from './compressed.js';
import { damagedLibrary } from '../../damaged-package.js';
import type { PackedRoles } from './packed-roles.js';

/** What is published on occupations, beside what roles state. */
export interface Occupations {
  readonly all: AllOccupations;
  /** The occupation of a bundled role; null if it has none. */
  ofRole(id: string): RoleOccupation | null;
}

const sectionNames = { all: 'all occupations 1', ofRoles: 'occupations of roles 1' } as const;

/** A comparison asks for two, which are parsed in a tenth of the time of all. */
const occupationsPerBlock = 128;

/**
 * Serialises sections of the bundled library. Called by the build.
 * @param byRole by the id of each bundled role, its occupation; null if it has none
 * @public
 */
export function serializeOccupations(
  all: AllOccupations,
  byRole: Readonly<Record<string, RoleOccupation | null>>,
): Readonly<Record<string, readonly Uint8Array[]>> {
  const ids = Object.keys(byRole).sort();
  const texts = ids.map((id) => JSON.stringify(byRole[id]));
  return { [sectionNames.all]: [compressJson(all)], [sectionNames.ofRoles]: serializeBlocks(texts, occupationsPerBlock) };
}

/**
 * Reads what `serializeOccupations` wrote.
 * @throws DamagedPackage if the library is of a version without them
 */
export function readOccupations({ ids, section }: Pick<PackedRoles, 'ids' | 'section'>): Occupations {
  const [all, ofRoles] = [section(sectionNames.all), section(sectionNames.ofRoles)];
  if (!all || !ofRoles) throw damagedLibrary();
  const texts = readBlocks(ofRoles);
  return { all: decompressJson(all), ofRole: (id) => JSON.parse(texts.at(indexOfSorted(id, ids)) ?? 'null') };
}
