import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/**
 * Reads what the training needs from an O*NET release, the zip of tab-delimited text files from onetcenter.org: the tasks, the detailed
 * work activities (DWAs), and the links between them.
 */
export function readRelease(file) {
  const zip = readFileSync(file);
  const table = (name) => rows(readEntry(zip, name));
  return {
    tasks: table('Task Statements.txt').map((row) => ({ soc: row['O*NET-SOC Code'], id: row['Task ID'], text: row['Task'] })),
    activities: table('DWA Reference.txt').map((row) => ({ id: row['DWA ID'], text: row['DWA Title'] })),
    links: table('Tasks to DWAs.txt').map((row) => ({ soc: row['O*NET-SOC Code'], task: row['Task ID'], activity: row['DWA ID'] })),
  };
}

function rows(text) {
  const [header, ...lines] = text
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) => line.split('\t'));
  return lines.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

/** Reads the file with this name, in whatever folder of the zip it is (APPNOTE.TXT 4.3: end record, central directory, local header). */
function readEntry(zip, name) {
  let offset = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (zip.readUInt32LE(offset) === 0x02014b50) {
    const [size, nameLength, extra, comment] = [
      zip.readUInt32LE(offset + 20),
      ...[28, 30, 32].map((field) => zip.readUInt16LE(offset + field)),
    ];
    const path = zip.toString('utf8', offset + 46, offset + 46 + nameLength);
    if (path.split('/').at(-1) === name) {
      const local = zip.readUInt32LE(offset + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const data = zip.subarray(start, start + size);
      return (zip.readUInt16LE(offset + 10) === 0 ? data : inflateRawSync(data)).toString('utf8');
    }
    offset += 46 + nameLength + extra + comment;
  }
  throw new Error(`No "${name}" in the release.`);
}
