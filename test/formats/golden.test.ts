import { expect, test } from '@jest/globals';
import { expectGolden } from '../golden.js';
import { schemaErrors } from '../json-schema.js';
import { fixtures, run } from '../run.js';

const cwd = `${fixtures}golden/`;
const pair = ['baker.yaml', 'chef.yaml'];

const outputs: readonly (readonly [golden: string, argv: readonly string[], columns?: number])[] = [
  ['article-80.txt', ['systems-engineer', 'product-manager'], 80],
  ['article-120.txt', ['systems-engineer', 'product-manager'], 120],
  ['article-50.txt', ['systems-engineer', 'product-manager'], 50],
  ['article-pipe.txt', ['systems-engineer', 'product-manager']],
  ['article.json', ['systems-engineer', 'product-manager', '--json']],
  ['pair-100.txt', pair, 100],
  ['pair-50.txt', pair, 50],
  ['pair-pipe.txt', pair],
  ['pair-ascii.txt', [...pair, '--ascii', '--width', '80']],
  ['pair-color.txt', [...pair, '--color', 'always', '--width', '80']],
  ['pair-explain.txt', [...pair, '--explain', '--category', 'duties', 'skills', '--width', '100']],
  ['pair-different.txt', [...pair, '--status', 'different', '--width', '100']],
  ['pair-summary.txt', [...pair, '--summary', '--width', '80']],
  ['pair.json', [...pair, '--json']],
  ['three-120.txt', [...pair, 'waiter.yaml'], 120],
  ['three-80.txt', [...pair, 'waiter.yaml'], 80],
  ['three.json', [...pair, 'waiter.yaml', '--json']],
  ['show.txt', ['show', 'baker.yaml'], 80],
  ['show.json', ['show', 'baker.yaml', '--json']],
];

test.each(outputs.map(([golden, argv, columns]) => ({ golden, argv, columns })))('$golden', async ({ golden, argv, columns }) => {
  const { exitCode, stdout, stderr } = await run(argv, { cwd, env: {}, ...(columns !== undefined && { columns, env: { NO_COLOR: '1' } }) });
  expect([exitCode, stderr]).toEqual([0, '']);
  if (golden.endsWith('.json')) expect(schemaErrors('comparison', JSON.parse(stdout))).toEqual([]);
  expectGolden(golden, stdout);
});
