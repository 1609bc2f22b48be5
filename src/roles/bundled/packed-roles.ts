import type { ByteSource, TextList } from '../../cache/byte-reader.js';
import { ByteReader } from '../../cache/byte-reader.js';
import { ByteWriter } from '../../cache/byte-writer.js';
import { indexOfSorted } from '../../cache/sorted-texts.js';
import { attachNames } from '../../categories/attached-names.js';
import type { Role } from '../../model/role.js';
import type { ParsedCategories } from '../parse-categories.js';
import type { ParsedRole } from '../parse-role.js';
import { type RoleMetadata, metadataOf } from '../role-metadata.js';
import { deserializeRole, serializeRole } from '../serialize-role.js';
import { compressJson, decompressJson, readBlocks, serializeBlocks } from './compressed.js';
import type { Container } from './container.js';
import { damagedLibrary } from '../../damaged-package.js';

/** Roles that were parsed before, in one file instead of one file each. */
export interface PackedRoles {
  /** Sorted by code unit. */
  readonly ids: TextList;
  has(id: string): boolean;
  /** @throws Error if no role has the id. */
  read(id: string): ParsedRole;
  /** The metadata of all roles, in the order of their ids. */
  metadata(): readonly RoleMetadata[];
  /** Any other section of the same file, such as an index of these roles; null if it has none of that name. */
  section(name: string): ByteSource | null;
}

const sectionNames = { ids: 'ids 1', roles: 'roles 1', metadata: 'metadata 1' } as const;

/** As many roles are decompressed in 0.6 ms. Half as many would take 0.4 ms, and a tenth more space. */
const rolesPerBlock = 32;

/**
 * Serialises parsed roles as sections of a container.
 * @param roles in an order in which neighbors resemble each other, which makes them smaller
 * @param namesOf serializes what is read of the names in a role
 */
export function serializePackedRoles(
  roles: readonly ParsedRole[],
  namesOf: (role: Pick<Role, 'title' | 'categories'>) => string,
): Readonly<Record<string, readonly Uint8Array[]>> {
  const sorted = [...roles.entries()].sort(([, a], [, b]) => (a.role.id < b.role.id ? -1 : 1));
  const ids = new ByteWriter();
  ids.texts(sorted.map(([, { role }]) => role.id));
  ids.integers(Uint32Array.from(sorted, ([place]) => place));
  const metadata = sorted.map(([, { role }]) => metadataOf(role));
  return {
    [sectionNames.ids]: ids.chunks,
    [sectionNames.metadata]: [compressJson(metadata)],
    [sectionNames.roles]: serializeBlocks(
      roles.map((parsed) => `${serializeRole(parsed)}\n${namesOf({ title: parsed.role.title, ...parsed.categories().whole })}`),
      rolesPerBlock,
    ),
  };
}

/** Opens the roles of a container, which reads each when it is asked for. */
export function readPackedRoles(container: Container): PackedRoles {
  const required = (name: string): ByteSource => {
    const section = container.section(name);
    if (!section) throw damagedLibrary();
    return section;
  };
  const idReader = new ByteReader(required(sectionNames.ids));
  const [ids, places] = [idReader.texts(), idReader.integerList('few')];
  const texts = readBlocks(required(sectionNames.roles));
  let metadata: readonly RoleMetadata[] | undefined;
  return {
    ids,
    has: (id) => indexOfSorted(id, ids) >= 0,
    read: (id) => {
      const position = indexOfSorted(id, ids);
      const text = position < 0 ? undefined : texts.at(places.subarray(position, position + 1)[0] ?? -1);
      if (text === undefined) throw new Error(`no bundled role has the id ${id}`);
      return readRole(text);
    },
    metadata: () => (metadata ??= decompressJson(required(sectionNames.metadata))),
    section: (name) => container.section(name),
  };
}

/** Reads a role, and attaches to its categories what was read of its names, which is the last line. */
function readRole(text: string): ParsedRole {
  const end = text.lastIndexOf('\n');
  const { categories, ...parsed } = deserializeRole(text.slice(0, end), noYaml);
  const withNames = (): ParsedCategories => {
    const parsedCategories = categories();
    attachNames(parsedCategories.whole.categories, text.slice(end + 1));
    return parsedCategories;
  };
  return { ...parsed, categories: withNames };
}

async function noYaml(): Promise<never> {
  throw new Error('a bundled role has no faults, and no YAML text to show them in');
}
