import { expect, test } from '@jest/globals';
import { expectGolden } from '../golden.js';
import { schemaErrors } from '../json-schema.js';
import { fixtures, root, run } from '../run.js';

const cwd = `${fixtures}golden/`;
const pair = ['baker.yaml', 'chef.yaml'];

const headings = ['../headings/tern.yaml', '../headings/lark.yaml'];

const article = ['systems-engineer', 'product-manager'];
const six = ['systems-engineer', 'software-engineer', 'network-engineer', 'sales-engineer', 'product-manager', 'it-manager'];
const ladder = (...levels: readonly number[]): readonly string[] => [
  '--roles',
  `${root}data/examples/ladder`,
  ...levels.map((level) => `backend@${level}`),
];

const outputs: readonly (readonly [golden: string, argv: readonly string[], columns?: number, env?: Readonly<Record<string, string>>])[] = [
  ['article-60.txt', [...article, '--full'], 60],
  ['article-80.txt', [...article, '--full'], 80],
  ['article-100.txt', [...article, '--full'], 100],
  ['article-120.txt', [...article, '--full'], 120],
  ['article-200.txt', [...article, '--full'], 200],
  ['article-pipe.txt', article],
  ['article-ascii.txt', [...article, '--ascii', '--full'], 80],
  ['screen-article-80.txt', article, 80],
  ['screen-article-100.txt', article, 100],
  ['screen-article-140.txt', article, 140],
  ['screen-article-100-ascii.txt', [...article, '--ascii'], 100],
  ['screen-article-100-true-color.txt', [...article, '--color', 'always'], 100, { COLORTERM: 'truecolor' }],
  ['screen-nurse-teacher-80.txt', ['registered-nurse', 'high-school-teacher'], 80],
  ['screen-nurse-teacher-100.txt', ['registered-nurse', 'high-school-teacher'], 100],
  ['screen-nurse-teacher-140.txt', ['registered-nurse', 'high-school-teacher'], 140],
  ['screen-three-120.txt', ['systems-engineer', 'sales-engineer', 'product-manager'], 120],
  ['screen-three-80.txt', [...pair, 'waiter.yaml'], 80],
  ['screen-ratings-100.txt', [...article, '--category', 'skills', 'knowledge'], 100],
  ['screen-ratings-80-ascii.txt', [...article, '--category', 'skills', 'knowledge', '--ascii'], 80],
  ['screen-categories-100.txt', [...article, '--category', 'duties', 'technologies'], 100],
  ['screen-ladder-100.txt', ladder(3, 4), 100],
  ['screen-own-100.txt', pair, 100],
  ['screen-own-40.txt', pair, 40],
  ['article.json', [...article, '--json']],
  ['pair-100.txt', [...pair, '--full'], 100],
  ['pair-60.txt', [...pair, '--full'], 60],
  ['pair-30.txt', [...pair, '--full'], 30],
  ['pair-pipe.txt', pair],
  ['pair-ascii.txt', [...pair, '--ascii', '--full'], 80],
  ['pair-16-colors.txt', [...pair, '--color', 'always', '--full'], 80],
  ['pair-256-colors.txt', [...pair, '--color', 'always', '--full'], 80, { TERM: 'xterm-256color' }],
  ['pair-true-color.txt', [...pair, '--color', 'always', '--full'], 80, { COLORTERM: 'truecolor', FORCE_HYPERLINK: '1' }],
  ['pair-explain.txt', [...pair, '--explain', '--category', 'duties', 'skills'], 100],
  ['pair-different.txt', [...pair, '--status', 'different'], 100],
  ['pair-file-order.txt', [...pair, '--sort', 'file', '--category', 'duties', 'skills'], 100],
  ['pair.json', [...pair, '--json']],
  ['pair-sorted.json', [...pair, '--json', '--sort', 'importance', '--category', 'duties', 'skills']],
  ['three-120.txt', [...pair, 'waiter.yaml', '--full'], 120],
  ['three-80.txt', [...pair, 'waiter.yaml', '--full'], 80],
  ['three-pipe.txt', [...pair, 'waiter.yaml']],
  ['three.json', [...pair, 'waiter.yaml', '--json']],
  ['headings-100.txt', [...headings, '--full'], 100],
  ['headings-50.txt', [...headings, '--full'], 50],
  ['headings-pipe.txt', headings],
  ['headings.json', [...headings, '--json', '--category', 'craft', 'impact']],
  ['ladder-80.txt', [...ladder(3, 4), '--full'], 80],
  ['ladder-five-100.txt', [...ladder(1, 2, 3, 4, 5), '--full'], 100],
  ['show-80.txt', ['show', 'baker.yaml', '--full'], 80],
  ['show-article-80.txt', ['show', 'systems-engineer', '--full'], 80],
  ['show-screen-nurse-80.txt', ['show', 'registered-nurse'], 80],
  ['show-screen-nurse-100.txt', ['show', 'registered-nurse'], 100],
  ['show-screen-nurse-140.txt', ['show', 'registered-nurse'], 140],
  ['show-screen-nurse-true-color.txt', ['show', 'registered-nurse', '--color', 'always'], 100, { COLORTERM: 'truecolor' }],
  ['show-screen-electrician-100.txt', ['show', 'electrician'], 100],
  ['show-screen-electrician-ascii.txt', ['show', 'electrician', '--ascii'], 80],
  ['show-screen-electrician-40.txt', ['show', 'electrician'], 40],
  ['show-screen-near-occupation.txt', ['show', 'systems-engineer'], 100],
  ['show-screen-figures-only.txt', ['show', 'air-crew-officer'], 100],
  ['show-screen-own.txt', ['show', 'baker.yaml'], 100],
  ['show-screen-level-100.txt', ['show', '../../../data/examples/ladder/backend.yaml@3'], 100],
  ['show-screen-level-80.txt', ['show', '../../../data/examples/ladder/backend.yaml@3'], 80],
  ['show-pipe.txt', ['show', 'baker.yaml']],
  ['show.json', ['show', 'baker.yaml', '--json']],
  ['similar-60.txt', ['similar', 'baker.yaml', '--limit', '3'], 60],
  ['similar-120.txt', ['similar', 'baker.yaml', '--limit', '3'], 120],
  ['six-screen-140.txt', six, 140],
  ['six-screen-80.txt', six, 80],
  ['six-screen-true-color.txt', [...six, '--color', 'always'], 100, { COLORTERM: 'truecolor' }],
  ['own-screen-100.txt', [...pair, 'waiter.yaml', 'florist.yaml'], 100],
  ['own-screen-ascii-40.txt', [...pair, 'waiter.yaml', 'florist.yaml', '--ascii'], 40],
  ['ladder-screen-100.txt', ladder(1, 2, 3, 4, 5), 100],
  ['similar-full-120.txt', ['similar', 'baker.yaml', '--limit', '3', '--full'], 120],
  ['similar-pipe.txt', ['similar', 'baker.yaml', '--limit', '3']],
  ['similar-nurse-80.txt', ['similar', 'registered-nurse'], 80],
  ['similar-nurse-100.txt', ['similar', 'registered-nurse'], 100],
  ['similar-nurse-ascii.txt', ['similar', 'registered-nurse', '--ascii', '--limit', '4'], 40],
  ['gap-screen-100.txt', ['gap', 'systems-engineer', 'product-manager'], 100],
  ['gap-screen-80.txt', ['gap', 'systems-engineer', 'product-manager'], 80],
  ['gap-screen-ascii.txt', ['gap', 'systems-engineer', 'product-manager', '--ascii'], 80],
  ['gap-screen-own.txt', ['gap', '../resume/developer.yaml', 'software-engineer'], 100],
  ['gap-screen-levels.txt', ['gap', '../../../data/examples/ladder/backend.yaml@2', '../../../data/examples/ladder/backend.yaml@4'], 100],
  ['gap-screen-50.txt', ['gap', 'baker.yaml', 'pastry-chef'], 50],
  ['search-60.txt', ['search', 'customer', 'invoices', '--limit', '3'], 60],
  ['matrix-60.txt', ['matrix', ...pair, 'waiter.yaml'], 60],
  ['matrix-30.txt', ['matrix', ...pair, 'waiter.yaml'], 30],
  ['matrix-ascii.txt', ['matrix', ...pair, 'waiter.yaml', '--ascii'], 60],
];

test.each(outputs.map(([golden, argv, columns, env = {}]) => ({ golden, argv, columns, env })))(
  'prints $golden',
  async ({ golden, argv, columns, env }) => {
    const { exitCode, stdout, stderr } = await run(argv, {
      cwd,
      env: {},
      ...(columns !== undefined && { columns, env: { NO_COLOR: '1', ...env } }),
    });
    expect([exitCode, stderr]).toEqual([0, '']);
    if (golden.endsWith('.json')) expect(schemaErrors('comparison', JSON.parse(stdout))).toEqual([]);
    expectGolden(golden, stdout);
  },
);
