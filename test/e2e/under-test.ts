import { join } from 'node:path';
import { root } from '../run.js';

/** What is tested as people start it: the Node and the package of this checkout, or those that `npm run test:nodes` names. */
export const node = process.env['TEST_NODE'] ?? process.execPath;
export const packageFolder = process.env['TEST_PACKAGE'] ?? root;
export const bin = join(packageFolder, 'bin/compare.js');
