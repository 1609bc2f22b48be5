import type { ForeignRole } from '../roles/foreign-file.js';
import { openSourceFile } from './documents/source-file.js';
import type { FileReader } from './file-reader.js';
import { fileReaders } from './file-readers.js';
import { bundledTechnologies } from './json-resume/technologies.js';
import { roleYaml } from './role-yaml.js';

/**
 * Reads a file as a role: a job ad or a résumé, whichever it is more likely to be.
 * @param label what messages call the file
 * @returns null for what may be a role file, whose faults are then told
 */
export async function readForeign(bytes: Uint8Array, label: string, now: Date): Promise<ForeignRole | null> {
  const file = openSourceFile(Buffer.from(bytes), label);
  const candidates: { readonly reader: FileReader; readonly sureness: number }[] = [];
  for (const reader of fileReaders) candidates.push({ reader, sureness: await reader.recognize(file) });
  const [best] = candidates.sort((a, b) => b.sureness - a.sureness);
  if (!best || best.sureness < leastSureness) return null;
  const { role, findings, places, placeUnit } = await best.reader.read(file, { now, technologies: bundledTechnologies() });
  return {
    text: roleYaml(role, best.reader.noun),
    note: `${label} is read as ${best.reader.noun}: ${findings[0] ?? ''}`,
    places,
    placeUnit,
  };
}

const leastSureness = 0.5;
