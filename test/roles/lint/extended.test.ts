import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { run } from '../../run.js';
import { onlyChecks } from './only-checks.js';

onlyChecks('repeats-inherited');

const cwd = mkdtempSync(join(tmpdir(), 'role-compare-extended-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const base = { duties: ['Plan'], levels: [{ id: 1, duties: ['Sing'] }, { id: 2, duties: ['Cook'] }, { id: 3 }] };

const repeats = (index: number, text: string): string => `levels[0].duties[${index}] repeats what the level inherits: ${text}`;

test.each<[what: string, level: object, expected: string[]]>([
  ['the extended role states', { id: 1, duties: ['Plan'] }, [repeats(0, 'Plan')]],
  ['the same level of the extended role states', { id: 1, duties: ['Sing'] }, [repeats(0, 'Sing')]],
  ['the level below in the extended role states', { id: 2, duties: ['Rest', 'Sing'] }, [repeats(1, 'Sing')]],
  ['only a level above states', { id: 1, duties: ['Cook'] }, []],
])('checks a level that repeats what %s', async (_what, level, expected) => {
  writeFileSync(join(cwd, 'base.json'), JSON.stringify({ id: 'base', title: 'Base', ...base }));
  writeFileSync(join(cwd, 'derived.json'), JSON.stringify({ id: 'derived', title: 'Derived', extends: 'base', levels: [level] }));
  const { stdout } = await run(['validate', 'derived.json', '--strict', '--json'], { cwd });
  const [{ faults, warnings }] = JSON.parse(stdout).files;
  expect([faults, warnings.map(({ message }: { message: string }) => message)]).toEqual([[], expected]);
});
