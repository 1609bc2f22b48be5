import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { measurePair } from '../../src/compare/pair-similarity.js';
import { listRoles } from '../../src/index.js';
import { bundledIndex, facetVectorsOf, type MeasuredRole, percentileOf } from '../../src/neighbors/index.js';
import { roleSimilarity } from '../../src/neighbors/role-similarity.js';
import { similarityBands } from '../../src/model/similarity-bands.js';
import { root } from '../run.js';

// How well the similarity of bundled roles tells related occupations from random pairs. The occupations are half of those that O*NET relates, whose table
// is no part of this project: without it, that is skipped.
const relatedFile = `${root}../shared/bench/related/related_dev.tsv`;

const measured = new Map<string, MeasuredRole>();
function measure(id: string): MeasuredRole {
  const existing = measured.get(id) ?? { vectors: facetVectorsOf(bundledIndex(), id), role: null };
  measured.set(id, existing);
  return existing;
}
const score = (left: string, right: string): number => measurePair(measure(left), measure(right)).score ?? 0;
const exactScore = (left: string, right: string): number => roleSimilarity(measure(left).vectors, measure(right).vectors);

describe('the similarity of bundled roles', () => {
  it.each([
    ['web-developer', 'software-engineer', 'registered-nurse', 'welder'],
    ['registered-nurse', 'licensed-practical-nurse', 'carpenter', 'electrician'],
    ['project-manager', 'product-manager', 'chef', 'electrician'],
  ])('is higher for %s and %s than for %s and %s', (left, right, other, another) => {
    expect(score(left, right)).toBeGreaterThan(score(other, another));
  });

  it('is 0 on average', async () => {
    const ids = (await listRoles()).map(({ id }) => id).filter((id) => measure(id).vectors.isOfficial);
    const scores = randomPairs(ids, 4000).map(([left, right]) => exactScore(left, right));
    expect(Math.abs(scores.reduce((sum, each) => sum + each, 0) / scores.length)).toBeLessThan(0.02);
  });

  it('is in each band for about as many pairs as the bands say', async () => {
    const { pairScores } = bundledIndex();
    const shares = similarityBands.slice(0, -1).map(({ minimum }) => 100 - (percentileOf(minimum, pairScores) ?? 0));
    [1, 6, 15, 25].forEach((share, i) => expect(Math.abs((shares[i] ?? 0) / share - 1)).toBeLessThan(0.3));
  });

  (existsSync(relatedFile) ? it : it.skip)('tells related occupations from random pairs: AUC of at least 0.99', async () => {
    const idOf = new Map<string, string>();
    for (const match of ['exact', 'close', 'broad'])
      for (const { id, codes } of await listRoles()) {
        const code = codes['onet-soc'];
        if (code?.match === match && !idOf.has(code.code)) idOf.set(code.code, id);
      }
    const rows = readFileSync(relatedFile, 'utf8').trim().split('\n').slice(1);
    const pairs = rows.flatMap((line): [string, string, string][] => {
      const [left = '', right = '', tier = ''] = line.split('\t');
      const [a, b] = [idOf.get(left), idOf.get(right)];
      return a !== undefined && b !== undefined && a !== b ? [[a, b, tier]] : [];
    });
    const related = new Set(pairs.flatMap(([left, right]) => [`${left} ${right}`, `${right} ${left}`]));
    const near = pairs.filter(([, , tier]) => tier === 'Primary-Short').map(([left, right]) => exactScore(left, right));
    const random = randomPairs([...new Set(pairs.flatMap(([left, right]) => [left, right]))], 10_000)
      .filter(([left, right]) => !related.has(`${left} ${right}`))
      .map(([left, right]) => exactScore(left, right));
    expect(near.length).toBeGreaterThan(2000);
    expect(areaUnderCurve(near, random)).toBeGreaterThan(0.99);
  });
});

/** The same pairs in every run. A linear congruential generator (Numerical Recipes). */
function randomPairs(ids: readonly string[], count: number): [string, string][] {
  let state = 1;
  const pick = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ids[Math.floor((state / 2 ** 32) * ids.length)]!;
  };
  return Array.from({ length: count }, (): [string, string] => [pick(), pick()]).filter(([left, right]) => left !== right);
}

/** The probability that one of the first is greater than one of the second. */
function areaUnderCurve(first: readonly number[], second: readonly number[]): number {
  const labelled = [...first.map((value) => ({ value, isFirst: true })), ...second.map((value) => ({ value, isFirst: false }))];
  labelled.sort((a, b) => a.value - b.value);
  const rankSum = labelled.reduce((sum, { isFirst }, i) => sum + (isFirst ? i + 1 : 0), 0);
  return (rankSum - (first.length * (first.length + 1)) / 2) / (first.length * second.length);
}
