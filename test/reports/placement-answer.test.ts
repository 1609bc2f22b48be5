import { expect, test } from '@jest/globals';
import type { Placement, PlacementLevel, PlacementPoint } from '../../src/model/placement.js';
import type { ComparedRole } from '../../src/model/comparison.js';
import { answerSpans } from '../../src/reports/placement/answer.js';

const role: ComparedRole = {
  ref: 'x',
  found: null,
  id: 'x',
  level: null,
  title: 'Data Engineer',
  language: null,
  origin: 'file',
  file: null,
  codes: {},
};
const point: PlacementPoint = {
  category: 'duties',
  kind: 'list',
  label: null,
  cell: { text: 'Bake' },
  scale: null,
  change: 'new',
  state: 'missing',
  evidence: [],
  lacking: null,
  metBy: [],
};
const titles = ['Junior Data Engineer', 'Data Engineer', 'Senior Data Engineer', 'Head of Data Engineering'];

/** The answer where so many of four points of each level are met. */
function answer(met: readonly number[], all: string | null, next: string | null, most: string | null): string {
  const levels = met.map((count, place): PlacementLevel => {
    const points = Array.from({ length: 4 }, () => point);
    return {
      id: String(place + 1),
      ref: '',
      title: titles[place] ?? '',
      counts: { met: count, part: 0, missing: 4 - count },
      points,
    };
  });
  const placement: Placement = {
    schemaVersion: 1,
    kind: 'placement',
    role,
    ladder: role,
    all,
    next,
    most,
    isMostOfNext: most !== null,
    levels,
  };
  return answerSpans(placement)
    .map(({ text }) => text)
    .join('');
}

test.each([
  [[4, 4, 4, 4], '4', null, null, 'All of level 4, Head of Data Engineering, the highest.'],
  [[4, 1, 4, 0], '1', '2', null, 'All of level 1, Junior; of level 2, Data Engineer, 1 of its 4 points.'],
  [[4, 2, 1, 0], '1', '2', '2', 'All of level 1, Junior, and most of level 2, Data Engineer: 2 of its 4 points.'],
  [[4, 2, 3, 0], '1', '2', '3', 'All of level 1, Junior, and most of each up to 3, Senior: 3 of its 4 points.'],
  [[2, 1, 0, 0], null, '1', '1', 'Most of level 1, Junior: 2 of its 4 points.'],
  [[2, 3, 2, 0], null, '1', '3', 'Most of each level up to 3, Senior: 2 of its 4 points.'],
  [[1, 3, 2, 0], null, '1', null, 'Not all of level 1, Junior: 1 of its 4 points.'],
  [[0, 3, 2, 0], null, '1', null, 'Nothing of level 1, Junior: 0 of its 4 points.'],
] as const)('with %j points met, the answer says so', (met, all, next, most, text) => {
  expect(answer(met, all, next, most)).toBe(text);
});
