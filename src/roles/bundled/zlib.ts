import type Zlib from 'node:zlib';

/** Loads Node's compression on first use, which takes two milliseconds: help and the version need none of it. */
export function zlib(): typeof Zlib {
  // oxlint-disable-next-line no-restricted-globals -- import() would make every reader of a bundled role asynchronous
  return process.getBuiltinModule('node:zlib');
}
