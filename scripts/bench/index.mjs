// All benchmarks: each has a name, and `rows`, which gives what was measured and its target. To add one, add a file here and a line below.
import { batch } from './batch.mjs';
import { files } from './files.mjs';
import { library } from './library.mjs';
import { peers } from './peers.mjs';
import { start } from './start.mjs';

export const benches = [start, files, library, peers, batch];
