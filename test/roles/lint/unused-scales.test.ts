import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { run } from '../../run.js';
import { onlyChecks } from './only-checks.js';
import { warnings } from './warnings.js';

onlyChecks('unused-scales');

test.each<[scale: string, lines: string[], found: string[]]>([
  ['skilz', ['skills: [A]'], ['3 nothing is rated on the scale skilz']],
  ['scope', ['skills: [A]'], ['3 nothing is rated on the scale scope']],
  ['tags', ['skills: [A]', 'tags: [a]'], ['3 nothing is rated on the scale tags']],
  ['skills', ['skills: [A]'], []],
  ['scope', ['impact: { scope: low }'], []],
  // Education has a ladder of its own.
  ['education', ['requirements: { education: { minimum: bachelor } }'], ['3 nothing is rated on the scale education']],
  // What only a level states, what a level leaves out, and what only roles that extend this one do.
  ['scope', ['levels: [{ id: 1, impact: { scope: low } }, { id: 2, without: { impact: [scope] } }]'], []],
  ['skills', ['skills: []'], []],
])('a scale %s beside %j', async (scale, lines, found) => {
  expect(await warnings([`scales: { ${scale}: [low, high] }`, ...lines])).toEqual(found);
});

const heir = (scale: string): string => `id: own\ntitle: Own\nextends: base\nscales: { ${scale}: [low, high] }\n`;

test('the nearest name is suggested, among what is inherited too', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'role-compare-scales-'));
  writeFileSync(join(cwd, 'base.yaml'), 'id: base\ntitle: Base\nskills: [A]\n');
  writeFileSync(join(cwd, 'right.yaml'), heir('skills'));
  writeFileSync(join(cwd, 'near.yaml'), heir('skilz'));
  writeFileSync(join(cwd, 'far.yaml'), heir('scope'));
  const { stdout } = await run(['validate', 'right.yaml', 'near.yaml', 'far.yaml', '--strict'], { cwd });
  rmSync(cwd, { recursive: true });
  const scales = stdout.split('\n').filter((line) => /scale|Did you mean/.test(line) && !line.includes('|'));
  expect(scales).toEqual([
    'near.yaml:4:11: warning: nothing is rated on the scale skilz',
    '  Did you mean skills?',
    'far.yaml:4:11: warning: nothing is rated on the scale scope',
    '  A scale bears the name of a category or an attribute.',
  ]);
});
