import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { textVector } from '../../src/neighbors/text-vector.js';

const anyBag = fc
  .dictionary(fc.constantFrom('nurs', 'patient', 'weld', 'metal', 'cook', 'qqqq'), fc.integer({ min: 1, max: 100 }))
  .map((counts) => new Map(Object.entries(counts)));

function length(vector: Float64Array): number {
  return Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
}

describe('the vector of a text', () => {
  it('has the length 1, or does not exist if no word is known', () => {
    fc.assert(
      fc.property(anyBag, (bag) => {
        const vector = textVector([bag]);
        const isKnown = [...bag.keys()].some((stem) => stem !== 'qqqq');
        expect(vector === null ? null : length(vector)).toEqual(isKnown ? expect.closeTo(1, 9) : null);
      }),
    );
  });

  it('does not depend on the order of words, nor on which bag has them', () => {
    fc.assert(
      fc.property(anyBag, (bag) => {
        const reversed = [...bag].toReversed();
        expect(textVector(reversed.map((entry) => new Map([entry])))).toEqual(textVector([bag]));
      }),
    );
  });

  it('is as good for a book as for a line', () => {
    const line = textVector([
      new Map([
        ['weld', 1],
        ['metal', 2],
      ]),
    ]);
    const book = textVector([
      new Map([
        ['weld', 1_000_000],
        ['metal', 2_000_000],
      ]),
    ]);
    expect(book).toEqual(line);
  });
});
