import { join } from 'node:path';
import type { Folder } from './folder.js';
import { openCheckedFile } from './bundled/checked-file.js';
import { readContainer } from './bundled/container.js';
import { damagedLibrary } from '../damaged-package.js';
import { type PackedRoles, readPackedRoles } from './bundled/packed-roles.js';

/** The build writes it. The relative path is the same from `src`, `dist` and the bundles. */
const libraryFile = join(import.meta.dirname, '../../dist/library.bin');

let opened: PackedRoles | undefined;

/** The roles that come with the tool, all in one file. It is opened when the first of them is asked for. */
export const bundledFolder: Folder = {
  path: 'the bundled library',
  cwd: '/',
  origin: 'bundled',
  get packed() {
    return (opened ??= readPackedRoles(readContainer(openCheckedFile(libraryFile, damagedLibrary))));
  },
};
