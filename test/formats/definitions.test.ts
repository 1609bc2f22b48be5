import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareRoles } from '../../src/compare/compare-roles.js';
import { gapBetween } from '../../src/compare/gap.js';
import { readRole, roleContent } from '../generate.js';
import { expectGolden } from '../golden.js';
import { type Ran, run } from '../run.js';

const cwd = mkdtempSync(join(tmpdir(), 'role-compare-definitions-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

beforeAll(() => {
  writeFileSync(
    join(cwd, 'analyst.yaml'),
    `id: analyst
title: Analyst
scales: { skills: [awareness, working, expert] }
duties:
  - { id: asks, text: Asks what people need, description: Before anything is built. }
  - Draws charts
skills:
  - id: writing
    name: Writing
    level: awareness
    description: Putting findings into words that [others](https://example.com) can act on.
    points: [Writes notes of meetings, Summarizes a result in a sentence]
  - { id: sql, name: SQL, level: working }
impact:
  scope: { text: a question, description: How far the work reaches, points: [a report, a chart] }
  people: [{ text: customers, description: Who pay }, { text: colleagues, description: Who do not }]
levels:
  - id: 1
  - id: 2
    title: Senior Analyst
    skills:
      - { id: writing, level: expert, points: [Writes papers, Summarizes a result in a sentence] }
    impact: { scope: a field }
`,
  );
});

const here = (argv: readonly string[], columns: number | null = null): Promise<Ran> =>
  run(argv, { cwd, ...(columns !== null && { columns }), env: { NO_COLOR: '1' } });

test.each<[name: string, argv: string[], columns: number | null]>([
  ['definitions-show-60.txt', ['show', 'analyst.yaml', '--full'], 60],
  ['definitions-show-pipe.txt', ['show', 'analyst.yaml'], null],
  ['definitions-show.md', ['show', 'analyst.yaml', '--format', 'markdown'], null],
  ['definitions-show-screen.txt', ['show', 'analyst.yaml@2'], 80],
  ['definitions-pair-80.txt', ['analyst.yaml@1', 'analyst.yaml@2', '--full'], 80],
  ['definitions-pair-ascii.txt', ['analyst.yaml@1', 'analyst.yaml@2', '--full', '--ascii'], 80],
  ['definitions-pair-pipe.txt', ['analyst.yaml@1', 'analyst.yaml@2'], null],
  ['definitions-pair.md', ['analyst.yaml@1', 'analyst.yaml@2', '--format', 'markdown'], null],
])('%s', async (name, argv, columns) => {
  const { stdout, stderr } = await here(argv, columns);
  expect(stderr).toBe('');
  expectGolden(name, stdout);
});

test('a page has each text once', async () => {
  const { stdout } = await here(['analyst.yaml@1', 'analyst.yaml@2', '--format', 'html']);
  for (const text of ['Before anything is built', 'Putting findings into words', 'Summarizes a result', 'Writes papers', 'How far'])
    expect(stdout.split(text)).toHaveLength(2);
  expect(stdout).toContain('<summary>What they mean</summary>');
  const { stdout: shown } = await here(['show', 'analyst.yaml', '--format', 'html']);
  for (const text of ['Putting findings into words', 'Writes notes', 'Who pay']) expect(shown.split(text)).toHaveLength(2);
});

test('an override keeps what it does not state, also if the value of an attribute changes', async () => {
  const { stdout } = await here(['show', 'analyst.yaml@2', '--json']);
  const cells = JSON.parse(stdout).categories.flatMap(({ rows }: { rows: { cell: object }[] }) => rows.map(({ cell }) => cell));
  expect(cells).toContainEqual({
    text: 'Writing',
    id: 'writing',
    level: 'expert',
    description: 'Putting findings into words that [others](https://example.com) can act on.',
    points: ['Writes papers', 'Summarizes a result in a sentence'],
  });
  expect(cells).toContainEqual({ text: 'a field', description: 'How far the work reaches', points: ['a report', 'a chart'] });
});

test('control characters of a description reach no format', async () => {
  writeFileSync(
    join(cwd, 'hostile.yaml'),
    'id: hostile\ntitle: H\nduties: [{ text: A, description: "a\\e[31m\\u202Eb<script>", points: ["c\\e]0;d\\a"] }, B]\n',
  );
  for (const format of ['table', 'markdown', 'html']) {
    for (const argv of [
      ['show', 'hostile.yaml'],
      ['hostile.yaml', 'analyst.yaml'],
    ]) {
      const { stdout } = await here([...argv, '--format', format]);
      expect(stdout).not.toMatch(/[\u001B\u0007\u202E]/);
      if (format !== 'table') expect(stdout).not.toContain('<script>');
    }
  }
});

test('what an item means counts for nothing', () =>
  fc.assert(
    fc.asyncProperty(roleContent, roleContent, async (a, b) => {
      const roles = [await readRole(a), await readRole(b)] as const;
      const plain = [await readRole(withoutDefinitions(a)), await readRole(withoutDefinitions(b))] as const;
      expect(withoutDefinitions(compareRoles(roles))).toEqual(compareRoles(plain));
      expect(withoutDefinitions(gapBetween(...roles))).toEqual(gapBetween(...plain));
    }),
    { numRuns: 50 },
  ));

function withoutDefinitions<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (key: string, inner: unknown) => (key === 'description' || key === 'points' ? undefined : inner)),
  );
}
