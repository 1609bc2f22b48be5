import { expect, test } from '@jest/globals';
import type { SimilarRole } from '../../src/model/neighbors.js';
import { similarScreen } from '../../src/reports/similar-screen.js';
import { type ExplainedNeighbors, similarReport } from '../../src/reports/similar.js';

const role = (id: string) => ({ id, title: id, origin: 'bundled', codes: {} }) as const;
const similarRole = (id: string, score: number, more: Partial<SimilarRole> = {}): SimilarRole => ({
  ...role(id),
  score,
  percentile: null,
  coverage: { compared: 1, stated: 2 },
  medianPay: null,
  why: '',
  ...more,
});
const explained = (...roles: readonly SimilarRole[]): ExplainedNeighbors => ({
  similar: { schemaVersion: 1, kind: 'similar', role: { ...role('chef'), found: null }, among: 9, roles },
  reference: 'chef',
  language: 'en',
  briefReasons: roles.map(({ why }) => why),
});

test('lists roles that are hardly related only in records', () => {
  const { blocks, records } = similarReport(explained(similarRole('baker', 0.3), similarRole('lawyer', 0.049)));
  expect(blocks[1]).toEqual({
    type: 'table',
    columns: ['Role', 'Title', 'Alike', 'Why'],
    rows: [['baker', 'baker', '0.30', '']],
    isOfRoles: true,
    meter: { column: 2, blocks: [4] },
  });
  expect(records?.().rows.map(([id]) => id)).toEqual(['baker', 'lawyer']);
});

test('says that roles were judged by little', () => {
  const { blocks } = similarReport(
    explained(similarRole('baker', 0.3, { coverage: { compared: 3, stated: 7 }, why: 'both speak of bread' })),
  );
  expect(blocks[1]).toMatchObject({ rows: [['baker', 'baker', '0.30', 'both speak of bread; judged by 3 of 7 categories only']] });
});

test('distinguishes nothing near from no other role', () => {
  const texts = ['Nothing is near: no other role is even loosely related to chef.', 'There is no other role.'];
  const all = [explained(similarRole('lawyer', 0.04)), explained()];
  expect(all.map((each) => similarReport(each).blocks[1])).toEqual(texts.map((text) => ({ type: 'paragraph', text })));
  expect(all.map((each) => similarScreen(each).sections[0]?.parts)).toEqual(
    texts.map((text) => [{ type: 'lines', lines: [{ text, aside: null, remarks: [] }] }]),
  );
});

test('groups the near roles by how alike they are', () => {
  const medianPay = { amount: 41200, currency: 'USD', period: 'year', topCoded: false, asOf: '2025-05' } as const;
  const roles = [
    similarRole('baker', 0.31, { percentile: 98.7, medianPay, why: 'bread, ovens' }),
    similarRole('cook', 0.3, { percentile: 97.9 }),
    similarRole('waiter', 0.15, { percentile: 92, why: 'guests; Food Production' }),
    similarRole('lawyer', 0.01),
  ];
  expect(similarScreen(explained(...roles)).sections[0]?.parts).toEqual([
    {
      type: 'neighbors',
      lead: 'of 9 roles',
      payHeading: 'median pay',
      reasonHeading: 'what they share',
      groups: [
        {
          blocks: 4,
          words: 'Closely related',
          aside: 'nearer than 97% of all pairs',
          rows: [
            { name: 'baker', pay: '$41k', reason: 'bread, ovens' },
            { name: 'cook', pay: '–', reason: '' },
          ],
        },
        {
          blocks: 3,
          words: 'Related',
          aside: 'nearer than 92% of all pairs',
          rows: [{ name: 'waiter', pay: '–', reason: 'guests; Food Production' }],
        },
      ],
    },
  ]);
});

test('says that a role is in another language than the library', () => {
  const german = { ...explained(similarRole('baker', 0.3)), reference: 'koch.pdf', language: 'de' };
  const text = 'chef is in German and the library in English: only names and figures tell how near they are.';
  expect(similarReport(german).blocks.at(-1)).toEqual({ type: 'paragraph', text: [{ text, tone: 'muted' }] });
  const { notes, hints } = similarScreen(german);
  expect(notes.map((note) => note.text)).toEqual([[{ text, tone: 'muted' }]]);
  expect(hints[0]?.command).toBe('compare koch.pdf baker');
});
