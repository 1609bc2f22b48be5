#!/usr/bin/env node
// Rebuilds data/wording/vectors.bin from an O*NET release (the zip of text files, from https://www.onetcenter.org/database.html).
// usage: npm run build && npm run train:wording -- db_29_3_text.zip
import { writeFileSync } from 'node:fs';
import { readRelease } from './wording/release.mjs';
import { trainVectors } from './wording/train.mjs';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run train:wording -- RELEASE.zip   (the O*NET database as text files)');
  process.exit(2);
}
const target = new URL('../data/wording/vectors.bin', import.meta.url);
const bytes = trainVectors(readRelease(file));
writeFileSync(target, bytes);
console.log(`${target.pathname}: ${Math.round(bytes.length / 1000)} kB`);
