import { expect, test } from '@jest/globals';
import { root, run } from '../../run.js';

const now = (): Date => new Date('2026-11-23T12:00:00Z');

test('finds nothing in the bundled roles', async () => {
  const { stdout, exitCode } = await run(['validate', 'data/roles', '--strict'], { cwd: root, now });
  expect([exitCode, stdout]).toEqual([0, '1008 role files checked: no errors, no warnings.\n']);
});
