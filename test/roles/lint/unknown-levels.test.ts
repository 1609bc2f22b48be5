import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { run } from '../../run.js';

const cwd = mkdtempSync(join(tmpdir(), 'role-compare-same-as-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

writeFileSync(join(cwd, 'manager.yaml'), 'id: manager\ntitle: Manager\nlevels: [{ id: M1 }, { id: M2 }]\n');
writeFileSync(join(cwd, 'plain.yaml'), 'id: plain\ntitle: Plain\n');

test.each<[sameAs: string, found: string[]]>([
  ['manager@m2', []],
  ['IC4', []],
  ['4', []],
  ['[IC4, manager@M1, 5]', []],
  ['elsewhere@L5', []],
  ['accountant@3', []],
  ['manager@M9', ['4:23 levels[0].same-as: manager has no level M9 | Its levels: M1, M2.']],
  ['[IC1, manager@Z]', ['4:29 levels[0].same-as[1]: manager has no level Z | Its levels: M1, M2.']],
  ['plain@1', ['4:23 levels[0].same-as: plain has no level 1 | It has no levels.']],
  ['level 4', ["4:23 levels[0].same-as must be a level such as IC4, or a role and its level such as manager@M2, not 'level 4' | null"]],
  ['"manager@"', ["4:23 levels[0].same-as must be a level such as IC4, or a role and its level such as manager@M2, not 'manager@' | null"]],
])('same-as: %s', async (sameAs, found) => {
  writeFileSync(join(cwd, 'engineer.yaml'), `id: engineer\ntitle: Engineer\nlevels:\n  - { id: 1, same-as: ${sameAs} }\n`);
  const { stdout } = await run(['validate', 'engineer.yaml', '--strict', '--json'], { cwd });
  const [{ faults, warnings }] = JSON.parse(stdout).files;
  const all: { line: number; column: number; message: string; hint: string | null }[] = [...faults, ...warnings];
  expect(all.map(({ line, column, message, hint }) => `${line}:${column} ${message} | ${hint}`)).toEqual(found);
});
