// Two bundled roles, and what is asked without naming one.
import { row } from './stand.mjs';

const pair = ['systems-engineer', 'product-manager'];

/** Command lines, and the multiple of a bare start that each may take. */
const targets = [
  [[...pair, '--json'], 1.6],
  [pair, 2.2],
  [['--help'], 1.4],
  [['--version'], 1.4],
];

export const start = {
  name: 'start',
  *rows({ compare, multiple }) {
    for (const [args, most] of targets) yield row(`\`compare ${args.join(' ')}\``, multiple(...compare(...args)), most);
  },
};
