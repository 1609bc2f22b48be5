import { expect, test } from '@jest/globals';
import { resumeFault } from '../../../src/roles/faults/resume-fault.js';
import { fixtures, run } from '../../run.js';

test('a résumé is told of once, with what makes a role file of it', async () => {
  const { exitCode, stderr } = await run(['gap', 'resume.json', 'product-manager'], { cwd: `${fixtures}resume/` });
  expect([exitCode, stderr.split('\n').slice(0, 2)]).toEqual([
    2,
    [
      expect.stringMatching(/^resume\.json:\d+:\d+: this is a JSON Resume, and not a role file$/),
      '  compare import json-resume makes one of it.',
    ],
  ]);
  expect(stderr.match(/resume\.json:\d/g)).toHaveLength(1);
});

test('a role file with a category of that name is none', () => {
  const basics = { scope: 'the team' };
  const values = [{ id: 'a', basics }, { title: 'A', basics }, { basics: ['Plan'] }, {}, [], null];
  expect(values.map(resumeFault)).toEqual(values.map(() => undefined));
});
