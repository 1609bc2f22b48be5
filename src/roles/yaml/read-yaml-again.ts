import { readFileSync } from 'node:fs';
import { decode } from './source-text.js';
import type { YamlFile } from './yaml-file.js';

/** The YAML of a file of which only the draft was kept: it is parsed once a fault must be placed in it. */
export async function readYamlAgain(path: string, file: string): Promise<YamlFile> {
  const { readYaml } = await import('./yaml-file.js');
  return readYaml(decode(readFileSync(path), file), file);
}
