import { expect, test } from '@jest/globals';
import type { SimilarRole } from '../../src/model/neighbors.js';
import { similarReport } from '../../src/reports/similar.js';

const named = (id: string) => ({ id, title: id, origin: 'bundled', codes: {} }) as const;
const near = (id: string, score: number): SimilarRole => ({
  ...named(id),
  score,
  percentile: null,
  coverage: { compared: 1, stated: 2 },
  why: '',
});
const report = (...roles: readonly SimilarRole[]): ReturnType<typeof similarReport> =>
  similarReport({ schemaVersion: 1, kind: 'similar', role: named('chef'), among: 9, roles });

test('what is no nearer than any two roles is shown to scripts alone', () => {
  const { blocks, records } = report(near('baker', 0.3), near('lawyer', 0));
  expect(blocks[1]).toMatchObject({ type: 'table', rows: [['baker', 'baker', '0.30', '1 of 2', '']] });
  expect(records?.().rows.map(([id]) => id)).toEqual(['baker', 'lawyer']);
});

test('nothing that is near is told apart from no other role', () => {
  expect([report(near('lawyer', 0)), report()].map(({ blocks }) => blocks[1])).toEqual([
    { type: 'paragraph', text: 'None is nearer than any two roles are.' },
    { type: 'paragraph', text: 'There is no other role.' },
  ]);
});
