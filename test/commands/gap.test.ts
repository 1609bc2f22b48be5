import { expect, test } from '@jest/globals';
import { fixtures, run } from '../run.js';

test('refuses a gap from a job ad to a person, and says the other way round', async () => {
  const { exitCode, stdout, stderr } = await run(['gap', 'heart-ward.yaml', 'nadia.yaml'], { cwd: `${fixtures}evidence` });
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    'compare: nadia.yaml is a résumé, and a gap leads from it to a job, not from a job to it\n' +
      '  The other way round: compare gap nadia.yaml heart-ward.yaml\n',
  );
});
