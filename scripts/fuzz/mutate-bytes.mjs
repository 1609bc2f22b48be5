import { fragments } from './hostile.mjs';

/** The bytes after a few changes that know nothing of what they mean. */
export function mutatedBytes(bytes, others, chance) {
  let changed = bytes;
  for (let left = 1 + chance.below(4); left > 0; left--) changed = chance.pick(changes)(changed, chance, others);
  return changed;
}

const changes = [
  (bytes, { below }) => replaced(bytes, below(bytes.length + 1), 1, Buffer.of(below(256))),
  (bytes, { below }) => {
    const at = below(bytes.length + 1);
    return replaced(bytes, at, 1, Buffer.of((bytes[at] ?? 0) ^ (1 << below(8))));
  },
  (bytes, { below, pick }) => replaced(bytes, below(bytes.length + 1), 0, Buffer.from(pick(fragments))),
  (bytes, { below, pick }) => replaced(bytes, below(bytes.length + 1), below(8), Buffer.from(pick(fragments))),
  (bytes, { below }) => replaced(bytes, below(bytes.length + 1), below(40), Buffer.alloc(0)),
  (bytes, { below }) => bytes.subarray(0, below(bytes.length + 1)),
  (bytes, chance) => replaced(bytes, chance.below(bytes.length + 1), 0, part(bytes, chance)),
  (bytes, chance, others) => replaced(bytes, chance.below(bytes.length + 1), chance.below(60), part(chance.pick(others), chance)),
  (bytes, chance, others) => Buffer.concat([bytes.subarray(0, chance.below(bytes.length + 1)), part(chance.pick(others), chance)]),
  swappedLines,
];

function replaced(bytes, at, length, by) {
  return Buffer.concat([bytes.subarray(0, at), by, bytes.subarray(at + length)]);
}

function part(bytes, { below }) {
  const at = below(bytes.length + 1);
  return bytes.subarray(at, at + below(120));
}

function swappedLines(bytes, { below }) {
  const lines = bytes.toString('latin1').split('\n');
  const [a, b] = [below(lines.length), below(lines.length)];
  [lines[a], lines[b]] = [lines[b], lines[a]];
  return Buffer.from(lines.join('\n'), 'latin1');
}
