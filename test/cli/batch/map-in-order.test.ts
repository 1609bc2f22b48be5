import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { setTimeout as wait } from 'node:timers/promises';
import { mapInOrder } from '../../../src/cli/batch/map-in-order.js';

async function* counted(count: number, taken: { count: number }, delays: readonly number[]): AsyncGenerator<number> {
  for (let item = 0; item < count; item++) {
    await wait(delays[item % delays.length] ?? 0, undefined, { ref: false });
    taken.count += 1;
    yield item;
  }
}

const delays = fc.array(fc.nat(3), { minLength: 1, maxLength: 5 });

test('yields results in the order of the items, and never exceeds the concurrency', () =>
  fc.assert(
    fc.asyncProperty(fc.nat(12), fc.integer({ min: 1, max: 4 }), delays, delays, async (count, concurrency, arrivalDelays, workDelays) => {
      let [running, maxRunning] = [0, 0];
      const work = async (item: number): Promise<number> => {
        maxRunning = Math.max(maxRunning, (running += 1));
        await wait(workDelays[item % workDelays.length]);
        running -= 1;
        return item * 2;
      };
      const results: number[] = [];
      for await (const result of mapInOrder(counted(count, { count: 0 }, arrivalDelays), work, concurrency)) results.push(result);
      expect(results).toEqual(Array.from({ length: count }, (_, item) => item * 2));
      expect(maxRunning).toBeLessThanOrEqual(concurrency);
    }),
    { numRuns: 60 },
  ));

test('takes no more items while results wait to be fetched', async () => {
  const taken = { count: 0 };
  const results = mapInOrder(counted(1000, taken, [0]), async (item) => item, 3);
  await results.next();
  await wait(50);
  expect(taken.count).toBeLessThanOrEqual(5);
  await results.return(undefined);
});

test('throws an error when its turn comes', async () => {
  const results = mapInOrder(counted(5, { count: 0 }, [0]), failingAtOne, 3);
  expect(await results.next()).toEqual({ done: false, value: 0 });
  await expect(results.next()).rejects.toThrow('no');
});

test('yields a result while waiting for the next item', async () => {
  const results = mapInOrder(counted(2, { count: 0 }, [0, 60_000]), async (item) => item, 3);
  expect(await Promise.race([results.next(), wait(5_000, 'late', { ref: false })])).toEqual({ done: false, value: 0 });
});

async function failingAtOne(item: number): Promise<number> {
  if (item === 1) throw new Error('no');
  return item;
}
