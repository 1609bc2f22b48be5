import { ByteReader, type ByteSource } from '../../cache/byte-reader.js';
import { ByteWriter } from '../../cache/byte-writer.js';
import { damagedLibrary } from '../../damaged-package.js';

/** Named sections in one file, of which only the parts that are asked for are read. */
export interface Container {
  /**
   * The content of a section.
   * @param name includes the version of its format, such as `roles 1`: a section of another version is not there
   * @returns null if the container has no such section
   */
  section(name: string): ByteSource | null;
}

/** Serialises sections in the order given: a reader of another version skips those that it does not know. */
export function serializeContainer(sections: Readonly<Record<string, readonly Uint8Array[]>>): readonly Uint8Array[] {
  const writer = new ByteWriter();
  writer.texts(Object.keys(sections));
  for (const chunks of Object.values(sections)) writer.bytes(chunks);
  return writer.chunks;
}

/** Opens what `serializeContainer` wrote. */
export function readContainer(bytes: ByteSource): Container {
  const reader = new ByteReader(bytes);
  const sections = new Map([...reader.texts()].map((name) => [name, reader.bytes()]));
  if (!reader.isComplete) throw damagedLibrary();
  return { section: (name) => sections.get(name) ?? null };
}
