import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placeMarks } from '../../../src/formats/terminal/place-marks.js';

const width = 22;
const places = fc.array(fc.double({ min: 0, max: width - 1, noNaN: true }), { maxLength: 6 }).map((all) => all.sort((a, b) => a - b));

test('marks keep their order, and each has a column of its own on the line', () => {
  fc.assert(
    fc.property(places, (all) => {
      const columns = placeMarks(all, width);
      expect(columns).toHaveLength(all.length);
      expect(columns.every((column, index) => column >= 0 && column < width && column > (columns[index - 1] ?? -1))).toBe(true);
    }),
  );
});

test('marks that have room stand in the nearest column', () => {
  fc.assert(
    fc.property(
      fc.subarray([0, 2, 4, 7, 11, 16, 21], { maxLength: 6 }),
      fc.double({ min: -0.49, max: 0.49, noNaN: true }),
      (all, shift) => {
        const shifted = all.map((place) => Math.min(width - 1, Math.max(0, place + shift)));
        expect(placeMarks(shifted, width)).toEqual(all);
      },
    ),
  );
});

test.each([
  { places: [10, 10], columns: [10, 11] },
  { places: [10, 10, 10], columns: [9, 10, 11] },
  { places: [14.4, 14.4, 15.2], columns: [14, 15, 16] },
  { places: [21, 21, 21], columns: [19, 20, 21] },
  { places: [0, 0, 1], columns: [0, 1, 2] },
])('$places stand in $columns', ({ places: all, columns }) => {
  expect(placeMarks(all, width)).toEqual(columns);
});
