import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { setTimeout as wait } from 'node:timers/promises';
import { mapInOrder } from '../../../src/cli/batch/map-in-order.js';

async function* counted(count: number, taken: { count: number }, delays: readonly number[]): AsyncGenerator<number> {
  for (let thing = 0; thing < count; thing++) {
    await wait(delays[thing % delays.length] ?? 0, undefined, { ref: false });
    taken.count += 1;
    yield thing;
  }
}

const delays = fc.array(fc.nat(3), { minLength: 1, maxLength: 5 });

test('what is done first waits for its turn, and no more is begun than may be', () =>
  fc.assert(
    fc.asyncProperty(fc.nat(12), fc.integer({ min: 1, max: 4 }), delays, delays, async (count, most, coming, working) => {
      let [begun, widest] = [0, 0];
      const work = async (thing: number): Promise<number> => {
        widest = Math.max(widest, (begun += 1));
        await wait(working[thing % working.length]);
        begun -= 1;
        return thing * 2;
      };
      const results: number[] = [];
      for await (const result of mapInOrder(counted(count, { count: 0 }, coming), work, most)) results.push(result);
      expect(results).toEqual(Array.from({ length: count }, (_, thing) => thing * 2));
      expect(widest).toBeLessThanOrEqual(most);
    }),
    { numRuns: 60 },
  ));

test('while nobody fetches what is done, no more is taken', async () => {
  const taken = { count: 0 };
  const results = mapInOrder(counted(1000, taken, [0]), async (thing) => thing, 3);
  await results.next();
  await wait(50);
  expect(taken.count).toBeLessThanOrEqual(5);
  await results.return(undefined);
});

test('a failure comes in its turn', async () => {
  const results = mapInOrder(counted(5, { count: 0 }, [0]), failingAtOne, 3);
  expect(await results.next()).toEqual({ done: false, value: 0 });
  await expect(results.next()).rejects.toThrow('no');
});

test('a result is handed on while the next thing is waited for', async () => {
  const results = mapInOrder(counted(2, { count: 0 }, [0, 60_000]), async (thing) => thing, 3);
  expect(await Promise.race([results.next(), wait(5_000, 'late', { ref: false })])).toEqual({ done: false, value: 0 });
});

async function failingAtOne(thing: number): Promise<number> {
  if (thing === 1) throw new Error('no');
  return thing;
}
