// Measures a comparison of two bundled roles, and commands that name no role.
import { row } from './sandbox.mjs';

const pair = ['systems-engineer', 'product-manager'];

/** Command lines, each with its limit as a multiple of a bare start. */
const targets = [
  [[...pair, '--json'], 2.1],
  [pair, 2.5],
  [['--help'], 1.35],
  [['--version'], 1.35],
];

export const start = {
  name: 'start',
  *rows({ compare, multiple }) {
    for (const [args, limit] of targets) yield row(`\`compare ${args.join(' ')}\``, multiple(...compare(...args)), limit);
  },
};
