import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { countFiles, filesInHand, type Kind } from './count.js';
import { type Counts, share, table, total } from './measure.js';

// Ads, résumés and ladders as people have them, each with what a careful reader finds in it. Those that begin with "dev" were there when the readers
// were made; those that begin with "held" were looked at once, and what went wrong was mended by its kind; "blind" ones were written last, without sight of the readers. IN_HAND=table prints the counts, IN_HAND=errors also what is wrong.
const floorsOfKind: Readonly<Record<Kind, Readonly<Record<string, number>>>> = {
  ads: { duties: 0.97, tier: 0.98, tools: 0.95, 'only tools': 0.98, years: 0.98, degree: 0.95, pay: 0.98, 'in the ad': 1 },
  resumes: {
    duties: 0.98,
    jobs: 0.98,
    years: 0.98,
    degree: 0.98,
    skills: 0.98,
    tools: 0.95,
    'only tools': 0.95,
    spoken: 0.98,
    'in the résumé': 1,
    private: 1,
  },
  ladders: { roles: 1, levels: 1, criteria: 1, cells: 1 },
};

// The years until today, of a job that goes on, are those of the day on which the truth was written.
const clocks = ['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const;
const timers = ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const;
beforeEach(() => void jest.useFakeTimers({ now: new Date('2026-12-01T12:00:00Z'), doNotFake: [...clocks, ...timers] }));
afterEach(() => void jest.useRealTimers());

const kinds: readonly Kind[] = ['ads', 'resumes', 'ladders'];

test.each(kinds.flatMap((kind) => ['dev', 'held', 'blind'].map((half) => [kind, half] as const)))(
  'imports %s of %s at least as well as before',
  async (kind, half) => {
    const counts = await countFiles(kind, half);
    print(`${kind} ${half}`, counts);
    const all = total(Object.values(counts));
    const least = floorsOfKind[kind];
    const low = Object.entries(least).flatMap(([name, floor]) => {
      const reached = all[name] ? share(all[name]) : 0;
      return reached < floor ? [`${name}: ${reached.toFixed(3)}, below ${floor}`] : [];
    });
    expect(low).toEqual([]);
  },
  120_000,
);

test('has as many files of each kind as it should', () => {
  expect(kinds.map((kind) => ['dev', 'held', 'blind'].map((half) => filesInHand(kind, half).length))).toEqual([
    [10, 10, 12],
    [10, 10, 12],
    [3, 3, 3],
  ]);
});

function print(heading: string, counts: Readonly<Record<string, Counts>>): void {
  if (process.env.IN_HAND) {
    process.stdout.write(`\n${heading}\n${table(counts, process.env.IN_HAND === 'errors')}`);
  }
}
