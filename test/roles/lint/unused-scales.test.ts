import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { run } from '../../run.js';
import { onlyChecks } from './only-checks.js';
import { warnings } from './warnings.js';

onlyChecks('unused-scales');

test.each<[scale: string, lines: string[], expected: string[]]>([
  ['skilz', ['skills: [A]'], ['3 the scale skilz is not used']],
  ['scope', ['skills: [A]'], ['3 the scale scope is not used']],
  ['tags', ['skills: [A]', 'tags: [a]'], ['3 the scale tags is not used']],
  ['skills', ['skills: [A]'], []],
  ['scope', ['impact: { scope: low }'], []],
  // Education has a built-in scale.
  ['education', ['requirements: { education: { minimum: bachelor } }'], ['3 the scale education is not used']],
  // Only a level states it, or a level leaves it out, or only roles that extend this one fill it.
  ['scope', ['levels: [{ id: 1, impact: { scope: low } }, { id: 2, without: { impact: [scope] } }]'], []],
  ['skills', ['skills: []'], []],
])('checks a scale %s for %j', async (scale, lines, expected) => {
  expect(await warnings([`scales: { ${scale}: [low, high] }`, ...lines])).toEqual(expected);
});

const derived = (scale: string): string => `id: derived\ntitle: Derived\nextends: base\nscales: { ${scale}: [low, high] }\n`;

test('suggests the most similar name, including inherited ones', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'role-compare-scales-'));
  writeFileSync(join(cwd, 'base.yaml'), 'id: base\ntitle: Base\nskills: [A]\n');
  writeFileSync(join(cwd, 'right.yaml'), derived('skills'));
  writeFileSync(join(cwd, 'near.yaml'), derived('skilz'));
  writeFileSync(join(cwd, 'far.yaml'), derived('scope'));
  const { stdout } = await run(['validate', 'right.yaml', 'near.yaml', 'far.yaml', '--strict'], { cwd });
  rmSync(cwd, { recursive: true });
  const scales = stdout.split('\n').filter((line) => /scale|Did you mean/.test(line) && !line.includes('|'));
  expect(scales).toEqual([
    'near.yaml:4:11: warning: the scale skilz is not used',
    '  Did you mean skills?',
    'far.yaml:4:11: warning: the scale scope is not used',
    '  A scale has the name of the category or attribute that it is for.',
  ]);
});
