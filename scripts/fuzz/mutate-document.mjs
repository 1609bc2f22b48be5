import { deflateSync, inflateSync } from 'node:zlib';
import papa from 'papaparse';
import { openArchive } from '../../dist/importers/files/archive.js';
import { mutateBytes } from './mutate-bytes.mjs';
import { mutateJson } from './mutate-json.mjs';
import { mutateTable } from './mutate-table.mjs';
import { mutateText } from './mutate-text.mjs';
import { zip } from './publications.mjs';

/** Reads a file, so that its parts can be changed one by one. */
export async function openDocument(name, bytes) {
  const type = typeOf(name);
  if (type !== 'zip') return { name, bytes, type, value: type === 'json' ? JSON.parse(bytes.toString()) : null };
  const archive = await openArchive(bytes, name);
  const parts = {};
  for (const part of archive.names) parts[part] = await archive.read(part);
  archive.close();
  return { name, bytes, type, parts };
}

function typeOf(name) {
  const [, ending] = /\.(\w+)$/.exec(name) ?? [];
  return { csv: 'table', tsv: 'table', json: 'json', docx: 'zip', xlsx: 'zip', zip: 'zip', pdf: 'pdf' }[ending] ?? 'text';
}

/**
 * Changes the bytes of a file, or what it consists of: lines, tags, cells, values, the files of a zip, the streams of a PDF.
 * @param documents files to take pieces from
 */
export function mutateDocument(document, documents, random) {
  const texts = documents.filter(({ type }) => type === 'text' || type === 'table').map(({ bytes }) => bytes.toString());
  return random.percent(25)
    ? mutateBytes(
        document.bytes,
        documents.map(({ bytes }) => bytes),
        random,
      )
    : Buffer.from(structuralChanges[document.type](document, texts, random));
}

const structuralChanges = {
  text: ({ bytes }, texts, random) => mutateText(bytes.toString(), texts, random),
  json: ({ value }, _texts, random) => mutateJson(value, random),
  table: ({ name, bytes }, texts, random) =>
    random.percent(30) ? mutateText(bytes.toString(), texts, random) : mutateCells(name, bytes, random),
  zip: ({ parts }, texts, random) => {
    const changed = { ...parts };
    const name = random.pick(Object.keys(parts));
    if (random.percent(10)) delete changed[name];
    else
      changed[name] =
        name.endsWith('.csv') && random.percent(60)
          ? mutateCells(name, parts[name], random)
          : mutateText(parts[name].toString(), [...texts, parts[random.pick(Object.keys(parts))].toString()], random);
    return zip(changed);
  },
  pdf: ({ bytes }, _texts, random) => mutateStream(bytes, random),
};

function mutateCells(name, bytes, random) {
  const delimiter = name.endsWith('.tsv') ? '\t' : ',';
  return papa.unparse(mutateTable(papa.parse(bytes.toString(), { delimiter }).data, random), { delimiter });
}

/** Changes the unpacked content of a stream. The places of the objects after it are wrong then, which readers of PDF put up with. */
function mutateStream(bytes, random) {
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].filter(([, content]) => isPacked(content));
  if (streams.length === 0) return bytes;
  const { index, 0: whole, 1: content } = random.pick(streams);
  const unpacked = inflateSync(Buffer.from(content, 'latin1'));
  const changed = random.percent(50)
    ? mutateBytes(unpacked, [unpacked], random)
    : Buffer.from(mutateText(unpacked.toString('latin1'), [unpacked.toString('latin1')], random), 'latin1');
  return Buffer.from(
    `${text.slice(0, index)}stream\n${deflateSync(changed).toString('latin1')}\nendstream${text.slice(index + whole.length)}`,
    'latin1',
  );
}

function isPacked(content) {
  try {
    inflateSync(Buffer.from(content, 'latin1'));
    return true;
  } catch {
    return false;
  }
}
