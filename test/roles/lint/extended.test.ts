import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { run } from '../../run.js';
import { onlyChecks } from './only-checks.js';

onlyChecks('repeated');

const cwd = mkdtempSync(join(tmpdir(), 'role-compare-extended-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const base = { duties: ['Plan'], levels: [{ id: 1, duties: ['Sing'] }, { id: 2, duties: ['Cook'] }, { id: 3 }] };

const repeats = (place: string, text: string): string => `levels[0].duties[${place}] repeats what the level inherits: ${text}`;

test.each<[what: string, level: object, told: string[]]>([
  ['what the extended role says', { id: 1, duties: ['Plan'] }, [repeats('0', 'Plan')]],
  ['what its level says', { id: 1, duties: ['Sing'] }, [repeats('0', 'Sing')]],
  ['what the level below says there', { id: 2, duties: ['Rest', 'Sing'] }, [repeats('1', 'Sing')]],
  ['what only a level above says', { id: 1, duties: ['Cook'] }, []],
])('a level of a role that extends another says %s', async (_what, level, told) => {
  writeFileSync(join(cwd, 'base.json'), JSON.stringify({ id: 'base', title: 'Base', ...base }));
  writeFileSync(join(cwd, 'heir.json'), JSON.stringify({ id: 'heir', title: 'Heir', extends: 'base', levels: [level] }));
  const { stdout } = await run(['validate', 'heir.json', '--strict', '--json'], { cwd });
  const [{ faults, warnings }] = JSON.parse(stdout).files;
  expect([faults, warnings.map(({ message }: { message: string }) => message)]).toEqual([[], told]);
});
