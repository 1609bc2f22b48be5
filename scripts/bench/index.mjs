// Every bench: its name, and `rows`, which gives what was measured beside its target. A new one is a file beside this and a line here.
import { batch } from './batch.mjs';
import { files } from './files.mjs';
import { library } from './library.mjs';
import { peers } from './peers.mjs';
import { start } from './start.mjs';

export const benches = [start, files, library, peers, batch];
