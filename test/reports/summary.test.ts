import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run } from '../run.js';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'role-compare-summary-'));
  const roles = {
    a: 'motto: Hello',
    b: 'motto: Bye',
    described: 'summary: Does A.',
    other: 'summary: Does B.\nmotto: Hello',
    both: 'summary: Does A.\nmotto: Hello',
  };
  for (const [id, stated] of Object.entries(roles))
    writeFileSync(join(cwd, `${id}.yaml`), `id: ${id}\ntitle: ${id.toUpperCase()}\n${stated}\n`);
});
afterAll(() => rmSync(cwd, { recursive: true }));

const summary = async (...argv: string[]): Promise<string> => (await run([...argv, '--summary'], { cwd })).stdout;

test('has a line for the text of a custom category, whether equal or not', async () => {
  expect(await summary('a.yaml', 'b.yaml')).toBe('A vs. B\nnothing to compare in 1 category\n\nMotto        1 ≠\n');
  expect(await summary('a.yaml', 'a.yaml')).toBe('A vs. A\nnothing to compare in 1 category\n\nMotto        1 =\n');
});

test('has that line in other formats too', async () => {
  expect(await summary('a.yaml', 'b.yaml', '--format', 'markdown')).toContain('| Motto | not measured | 0 | 0 | 1 | 0 / 0 |');
  expect(await summary('a.yaml', 'b.yaml', '--format', 'html')).toContain('<th scope="row" dir="auto">Motto</th>');
});

const lines = async (...files: string[]): Promise<string[]> => (await summary(...files)).trimEnd().split('\n').slice(3);

test('has no line for the summary text, unless a role has none or there is no other category', async () => {
  expect(await lines('both.yaml', 'other.yaml')).toEqual(['Motto        1 =']);
  expect(await lines('described.yaml', 'described.yaml')).toEqual(['What is it?        1 =']);
  expect(await lines('described.yaml', 'b.yaml')).toEqual([
    'What is it?        not stated by B',
    'Motto              not stated by DESCRIBED',
  ]);
});

test('uses the singular in a matrix of one role', async () => {
  expect((await run(['matrix', 'a.yaml'], { cwd })).stdout).toMatch(/^1 role, similar ones next to each other\n/);
});
