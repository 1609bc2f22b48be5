import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { expectGolden, withoutStyle } from '../../golden.js';
import { fixtures, run } from '../../run.js';

const cwd = `${fixtures}golden/`;

test.each([
  { golden: 'article.html', argv: ['systems-engineer', 'product-manager'] },
  { golden: 'pair.html', argv: ['baker.yaml', 'chef.yaml', '--explain'] },
  { golden: 'three.html', argv: ['baker.yaml', 'chef.yaml', 'waiter.yaml'] },
  { golden: 'headings.html', argv: ['../headings/tern.yaml', '../headings/lark.yaml', '--category', 'craft', 'impact'] },
  { golden: 'gap.html', argv: ['gap', 'baker.yaml', 'chef.yaml'] },
  { golden: 'gap-in-part.html', argv: ['gap', 'nurse.yaml', 'ward-lead.yaml'] },
  { golden: 'show.html', argv: ['show', 'baker.yaml'] },
  { golden: 'placement.html', argv: ['ladder', '../placement/mia.yaml', '../placement/bakery.yaml'] },
  { golden: 'similar.html', argv: ['similar', 'baker.yaml', '--limit', '3'] },
  { golden: 'matrix.html', argv: ['matrix', 'accountant', 'bookkeeper', 'financial-analyst'] },
])('prints $golden', async ({ golden, argv }) => {
  const { exitCode, stdout, stderr } = await run([...argv, '--format', 'html'], { cwd });
  expect([exitCode, stderr]).toEqual([0, '']);
  expectGolden(golden, withoutStyle(stdout));
});

test.each(['page.html', 'PAGE.HTM'])('prints HTML to --output %s', async (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'role-compare-'));
  const argv = ['baker.yaml', 'chef.yaml', '--explain', '--output', join(folder, name)];
  expect(await run(argv, { cwd })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  expect(readdirSync(folder)).toEqual([name]);
  expectGolden('pair.html', withoutStyle(readFileSync(join(folder, name), 'utf8')));
  rmSync(folder, { recursive: true });
});
