import { expect, test } from '@jest/globals';
import type { SimilarRole } from '../../src/model/neighbors.js';
import { similarReport } from '../../src/reports/similar.js';

const role = (id: string) => ({ id, title: id, origin: 'bundled', codes: {} }) as const;
const similarRole = (id: string, score: number): SimilarRole => ({
  ...role(id),
  score,
  percentile: null,
  coverage: { compared: 1, stated: 2 },
  why: '',
});
const report = (...roles: readonly SimilarRole[]): ReturnType<typeof similarReport> =>
  similarReport({ schemaVersion: 1, kind: 'similar', role: { ...role('chef'), found: null }, among: 9, roles });

test('lists roles no nearer than chance only in records', () => {
  const { blocks, records } = report(similarRole('baker', 0.3), similarRole('lawyer', 0));
  expect(blocks[1]).toMatchObject({ type: 'table', rows: [['baker', 'baker', '0.30', '1 of 2', '']] });
  expect(records?.().rows.map(([id]) => id)).toEqual(['baker', 'lawyer']);
});

test('distinguishes no near role from no other role', () => {
  expect([report(similarRole('lawyer', 0)), report()].map(({ blocks }) => blocks[1])).toEqual([
    { type: 'paragraph', text: 'None is nearer than any two roles are.' },
    { type: 'paragraph', text: 'There is no other role.' },
  ]);
});
