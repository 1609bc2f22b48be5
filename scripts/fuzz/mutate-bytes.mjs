import { fragments } from './hostile.mjs';

/**
 * Changes bytes in one to four places, without regard to their meaning.
 * @param others files to take pieces from
 */
export function mutateBytes(bytes, others, random) {
  let changed = bytes;
  for (let remaining = 1 + random.below(4); remaining > 0; remaining--) changed = random.pick(changes)(changed, random, others);
  return changed;
}

const changes = [
  (bytes, { below }) => splice(bytes, below(bytes.length + 1), 1, Buffer.of(below(256))),
  (bytes, { below }) => {
    const offset = below(bytes.length + 1);
    return splice(bytes, offset, 1, Buffer.of((bytes[offset] ?? 0) ^ (1 << below(8))));
  },
  (bytes, { below, pick }) => splice(bytes, below(bytes.length + 1), 0, Buffer.from(pick(fragments))),
  (bytes, { below, pick }) => splice(bytes, below(bytes.length + 1), below(8), Buffer.from(pick(fragments))),
  (bytes, { below }) => splice(bytes, below(bytes.length + 1), below(40), Buffer.alloc(0)),
  (bytes, { below }) => bytes.subarray(0, below(bytes.length + 1)),
  (bytes, random) => splice(bytes, random.below(bytes.length + 1), 0, slice(bytes, random)),
  (bytes, random, others) => splice(bytes, random.below(bytes.length + 1), random.below(60), slice(random.pick(others), random)),
  (bytes, random, others) => Buffer.concat([bytes.subarray(0, random.below(bytes.length + 1)), slice(random.pick(others), random)]),
  swapLines,
];

function splice(bytes, offset, length, replacement) {
  return Buffer.concat([bytes.subarray(0, offset), replacement, bytes.subarray(offset + length)]);
}

function slice(bytes, { below }) {
  const offset = below(bytes.length + 1);
  return bytes.subarray(offset, offset + below(120));
}

function swapLines(bytes, { below }) {
  const lines = bytes.toString('latin1').split('\n');
  const [a, b] = [below(lines.length), below(lines.length)];
  [lines[a], lines[b]] = [lines[b], lines[a]];
  return Buffer.from(lines.join('\n'), 'latin1');
}
