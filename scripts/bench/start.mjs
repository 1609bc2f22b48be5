// Measures comparisons of bundled roles that are new in each run, in a pipe and on a terminal, and commands that name no role or one.
import { random } from './random.mjs';
import { row } from './sandbox.mjs';

/** Command lines of a run by its number, each with its limit as a multiple of a bare start. */
const targets = [
  { what: '`compare ROLE ROLE --json`, by ids', argsOf: (run, { ids }) => [...pairOf(ids, run), '--json'], limit: 2.1 },
  { what: 'the same by titles', argsOf: (run, { titles }) => [...pairOf(titles, run), '--json'], limit: 2.35 },
  { what: 'the same by ids on a terminal', argsOf: (run, { ids }) => pairOf(ids, run), limit: 2.5, isTerminal: true },
  { what: '`compare --help`', argsOf: () => ['--help'], limit: 1.35 },
  { what: '`compare --version`', argsOf: () => ['--version'], limit: 1.35 },
  { what: '`compare list FIELD`', argsOf: () => ['list', 'law'], limit: 2 },
  { what: '`compare search WORD`', argsOf: () => ['search', 'invoices'], limit: 2 },
  { what: '`compare similar ROLE`', argsOf: (run, { ids }) => ['similar', pairOf(ids, run)[0]], limit: 2 },
];

export const start = {
  name: 'start',
  *rows({ compare, multiple, terminalMultiple, roles }) {
    const named = { ids: roles.map(({ id }) => id), titles: roles.map(({ title }) => title) };
    for (const { what, argsOf, limit, isTerminal } of targets) {
      const measure = isTerminal ? terminalMultiple : multiple;
      yield row(
        what,
        measure(process.execPath, (run) => compare(...argsOf(run, named))[1]),
        limit,
      );
    }
  },
};

/** Two of the names, others for each run, and the same each time that this is run. */
function pairOf(names, run) {
  const next = random(run + 1000);
  for (let skipped = 0; skipped < 10; skipped += 1) next(names.length);
  const [left, right] = [next(names.length), next(names.length - 1)];
  return [names[left], names[right >= left ? right + 1 : right]];
}
