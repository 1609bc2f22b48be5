import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/**
 * What the training reads of an O*NET release (the zip of tab-delimited text that onetcenter.org offers): tasks, detailed work
 * activities (DWAs) and which task is which activity.
 */
export function readRelease(file) {
  const zip = readFileSync(file);
  const table = (name) => rows(entry(zip, name));
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

/** The text of the file of that name in a zip, whatever folder it is in (APPNOTE.TXT 4.3: end record, central directory, local header). */
function entry(zip, name) {
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [size, nameLength, extra, comment] = [zip.readUInt32LE(at + 20), ...[28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))];
    const path = zip.toString('utf8', at + 46, at + 46 + nameLength);
    if (path.split('/').at(-1) === name) {
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const data = zip.subarray(start, start + size);
      return (zip.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8');
    }
    at += 46 + nameLength + extra + comment;
  }
  throw new Error(`No "${name}" in the release.`);
}
