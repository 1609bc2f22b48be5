import { join } from 'node:path';
import { root } from '../run.js';

/** The Node and the package to test: those of this checkout, or those that `npm run test:nodes` names. */
export const node = process.env['TEST_NODE'] ?? process.execPath;
export const packageFolder = process.env['TEST_PACKAGE'] ?? root;
export const bin = join(packageFolder, 'bin/compare.js');
