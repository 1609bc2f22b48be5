import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { compareRoles, loadRole } from '../src/index.js';
import { run } from './run.js';

// One number for each pair of roles, wherever it is shown.
const folder = mkdtempSync(join(tmpdir(), 'one-similarity-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = {
  baker: `
title: Baker
duties: [Mix and knead dough, Bake bread and rolls in the oven, Order flour and yeast]
skills: [{ name: Monitoring, level: 3 }, { name: Time Management, level: 4 }]
interests: [Realistic]
`,
  designer: `
title: Designer
scales: { craft: [basic, solid, strong], skills: [novice, able, master] }
skills: [{ name: Figma, level: novice }, { name: Workshops, level: novice }]
craft: [{ id: a, name: Visual design, level: basic }, { id: b, name: Research, level: basic }]
levels:
  - { id: p1, title: Designer 1 }
  - { id: p2, title: Designer 2, craft: [{ id: a, level: solid }] }
  - { id: p3, title: Designer 3, craft: [{ id: a, level: strong }, { id: b, level: strong }], skills: [{ name: Figma, level: master }] }
`,
  analyst: `
title: Analyst
scales: { craft: [basic, solid, strong] }
duties: [Query the data of the shop, Draw charts for the managers, Explain what changed and why]
craft: [{ id: b, name: Research, level: solid }, Writing]
`,
  mixed: `
title: Shop nurse
extends: registered-nurse
craft: [{ name: Research }, { name: First aid }]
`,
  silent: `
title: Fireman
`,
};
for (const [id, text] of Object.entries(files)) writeFileSync(join(folder, `${id}.yaml`), `id: ${id}${text}`);

const references =
  'registered-nurse welder web-developer software-engineer product-manager chief-executive-officer carpenter baker designer designer@p1 designer@p2 designer@p3 analyst mixed silent'.split(
    ' ',
  );
const reference = fc.constantFrom(...references);
const options = fc.constantFrom([], ['--category', 'duties', 'skills'], ['--status', 'same'], ['--match', 'exact'], ['--sort', 'file']);

describe('the similarity of two roles', () => {
  it('is one number in comparisons, gaps, matrices, batches, lists of near roles and the API', async () => {
    await fc.assert(
      fc.asyncProperty(reference, reference, options, async (left, right, chosen) => {
        fc.pre(left !== right);
        const { similarity } = await json(['compare', left, right, ...chosen]);
        const { score, percentile } = similarity;
        const ofPair = { score, percentile };
        expect(similarity.pairs).toEqual([{ roles: [0, 1], ...ofPair }]);
        expect((await json(['compare', right, left])).similarity).toEqual(similarity);
        expect((await json(['gap', left, right])).similarity).toEqual(similarity);
        const { scores, percentiles } = await json(['matrix', left, right, 'welder']);
        expect({ score: scores[1][0], percentile: percentiles[0][1] }).toEqual(ofPair);
        expect((await json(['batch', '--jobs', '1'], `${left}\t${right}\n`)).similarity).toEqual(similarity);
        const loaded = await Promise.all([left, right].map(async (each) => loadRole(each, { roles: [folder] })));
        expect(compareRoles(loaded).similarity).toEqual(similarity);
        const { roles } = await json(['similar', left, '--limit', '100']);
        const listed = roles.find(({ id }: { id: string }) => id === right);
        if (listed) expect({ score: listed.score, percentile: listed.percentile }).toEqual(ofPair);
        else expect(right.includes('@') || score === null || score < 0.5).toBe(true);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('is 1 for a role with itself, or null where it states too little', async () => {
    for (const each of references) {
      const { similarity } = await json(['compare', each, each]);
      expect([each, similarity.score]).toEqual([each, each === 'silent' ? null : 1]);
    }
  });

  it('of three roles has those of its pairs, and their mean', async () => {
    const { similarity } = await json(['compare', 'designer@p1', 'designer@p2', 'registered-nurse']);
    const pairs = await Promise.all(
      [
        ['designer@p1', 'designer@p2'],
        ['designer@p1', 'registered-nurse'],
        ['designer@p2', 'registered-nurse'],
      ].map(async (pair) => (await json(['compare', ...pair])).similarity.score),
    );
    expect(similarity.pairs.map(({ score }: { score: number | null }) => score)).toEqual(pairs);
    expect(similarity.score).toBeCloseTo(mean(pairs.filter((score) => score !== null)), 4);
  });

  it('does not change with the library that is loaded', async () => {
    const bundled = JSON.parse((await run(['welder', 'carpenter', '--json'])).stdout);
    expect((await json(['compare', 'welder', 'carpenter'])).similarity).toEqual(bundled.similarity);
  });
});

describe('the levels of one role', () => {
  it('are nearer the fewer steps they are apart, and nearer than to another role', async () => {
    const { scores } = await json(['matrix', 'designer@p1', 'designer@p2', 'designer@p3', 'analyst']);
    const [first, second] = scores;
    expect(first[1]).toBeGreaterThan(first[2]);
    expect(second[2]).toBeGreaterThan(first[2]);
    expect(first[2]).toBeGreaterThan(Math.max(0, first[3], second[3]));
  });
});

async function json(argv: readonly string[], input = ''): Promise<ReturnType<typeof JSON.parse>> {
  const command = argv[0] === 'compare' ? argv.slice(1) : argv;
  const { stdout, stderr, exitCode } = await run([...command, '--roles', folder, ...(argv[0] === 'batch' ? [] : ['--json'])], { input });
  if (exitCode !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
