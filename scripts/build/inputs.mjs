import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the library is made of, and by. The command and the types in `dist` are made after it. */
const folders = ['data/roles', 'data/occupations', 'data/wording', 'dist', 'scripts/build', 'scripts/occupations'];
const madeLater = /^dist\/(?:command|api)\//;

/** Returns a digest of everything that decides what is in the library, including the version of Node, whose zlib compresses it. */
export function digestOfInputs() {
  const digest = createHash('sha256').update(process.version);
  for (const file of folders.flatMap(filesIn).sort()) digest.update(file).update(readFileSync(join(root, file)));
  return digest.digest('hex');
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(?:m?js|tsv|yaml|bin)$/.test(name) && !madeLater.test(name) && name !== 'dist/library.bin');
}
