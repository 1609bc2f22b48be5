import { expect, test } from '@jest/globals';
import { evidenceChecklist } from '../../../src/formats/markdown/evidence.js';

test.each([
  [[11], 'line 11'],
  [[11, 31], 'lines 11, 31'],
])('quotes %j as %s', (lines, where) => {
  const point = { asked: 'SQL and PostgreSQL', state: 'met', lines, evidence: 'SQL; PostgreSQL', lacking: '' } as const;
  expect(evidenceChecklist({ type: 'evidence', points: [point], isFirst: true })).toBe(
    `- [x] SQL and PostgreSQL: ${where}: SQL; PostgreSQL`,
  );
});
