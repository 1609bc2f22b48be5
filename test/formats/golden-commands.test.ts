import { expect, test } from '@jest/globals';
import { expectGolden } from '../golden.js';
import { schemaErrors } from '../json-schema.js';
import { fixtures, run } from '../run.js';

const cwd = `${fixtures}golden/`;

const headings = ['../headings/tern.yaml', '../headings/lark.yaml'];

const outputs: readonly { readonly golden: string; readonly argv: readonly string[] }[] = [
  { golden: 'gap.txt', argv: ['gap', 'baker.yaml', 'chef.yaml', '--width', '80'] },
  { golden: 'gap.md', argv: ['gap', 'baker.yaml', 'chef.yaml', '--format', 'markdown'] },
  { golden: 'gap.json', argv: ['gap', 'baker.yaml', 'chef.yaml', '--json'] },
  { golden: 'gap.csv', argv: ['gap', 'baker.yaml', 'chef.yaml', '--format', 'csv'] },
  { golden: 'headings-gap.txt', argv: ['gap', ...headings, '--width', '80'] },
  { golden: 'headings.csv', argv: [...headings, '--format', 'csv', '--category', 'testing', 'impact'] },
  { golden: 'headings.md', argv: [...headings, '--format', 'markdown', '--category', 'testing', 'impact'] },
  { golden: 'headings.yaml', argv: [...headings, '--format', 'yaml', '--category', 'delivery'] },
  { golden: 'gap-in-part.txt', argv: ['gap', 'nurse.yaml', 'ward-lead.yaml', '--width', '80'] },
  { golden: 'gap-in-part-ascii.txt', argv: ['gap', 'nurse.yaml', 'ward-lead.yaml', '--width', '80', '--ascii'] },
  { golden: 'gap-in-part.md', argv: ['gap', 'nurse.yaml', 'ward-lead.yaml', '--format', 'markdown'] },
  { golden: 'gap-in-part.csv', argv: ['gap', 'nurse.yaml', 'ward-lead.yaml', '--format', 'csv'] },
  { golden: 'gap-in-part.json', argv: ['gap', 'nurse.yaml', 'ward-lead.yaml', '--json'] },
  { golden: 'pair-in-part.txt', argv: ['nurse.yaml', 'ward-lead.yaml', '--width', '80', '--explain'] },
  { golden: 'pair-in-part.csv', argv: ['nurse.yaml', 'ward-lead.yaml', '--format', 'csv'] },
  { golden: 'pair.csv', argv: ['baker.yaml', 'chef.yaml', '--format', 'csv'] },
  { golden: 'pair.yaml', argv: ['baker.yaml', 'chef.yaml', '--format', 'yaml', '--category', 'skills', 'pay'] },
  { golden: 'pair.md', argv: ['baker.yaml', 'chef.yaml', '--format', 'markdown'] },
];

test.each(outputs)('prints $golden', async ({ golden, argv }) => {
  const { exitCode, stdout, stderr } = await run(argv, { cwd });
  expect([exitCode, stderr]).toEqual([0, '']);
  if (golden.endsWith('.json')) expect(schemaErrors('comparison', JSON.parse(stdout))).toEqual([]);
  expectGolden(golden, stdout);
});

test.each([
  ['similar', 'systems-engineer'],
  ['search', 'enginer'],
  ['matrix', 'systems-engineer', 'product-manager', 'baker.yaml'],
])('%s prints JSON that conforms to the published schema', async (...argv) => {
  const { exitCode, stdout } = await run([...argv, '--json'], { cwd });
  expect(exitCode).toBe(0);
  expect(schemaErrors('comparison', JSON.parse(stdout))).toEqual([]);
});

test('ranks first the role that misspelt words mean', async () => {
  const { stdout } = await run(['search', 'prodct', 'manger', '--json']);
  expect(JSON.parse(stdout).roles[0].id).toBe('product-manager');
});

test('scores a file with the id of a bundled role by its own content', async () => {
  const input = 'id: product-manager\ntitle: Baker of bread\nduties: [Bake bread, Sell cakes]\n';
  const [own, bundled] = await Promise.all([run(['similar', '-', '--json'], { input }), run(['similar', 'product-manager', '--json'])]);
  expect(JSON.parse(own.stdout).role.id).toBe('-');
  expect(JSON.parse(own.stdout).roles[0].score).not.toBe(JSON.parse(bundled.stdout).roles[0].score);
});

test('numbers the columns of a large matrix on a page', async () => {
  const roles = ['systems-engineer', 'product-manager', 'systems-analyst', 'lawyer', 'chef', 'electrician', 'bookkeeper', 'paralegal'];
  const page = await run(['matrix', ...roles, '--format', 'html']);
  expect(page.stdout.match(/<span class="place">\d+<\/span>/g)).toHaveLength(8);
  expect(page.stdout.match(/<span aria-hidden="true">\d<\/span>/g)).toHaveLength(8);
});
