import { expect, test } from '@jest/globals';
import { styleSheet } from '../../../src/formats/html/style/index.js';

// The style sheets are written with String.raw, in which the bundler leaves its escapes of other characters as they are.
test('has only ASCII characters, which the bundler does not escape', () => {
  expect(styleSheet.match(/[^\t\n\x20-\x7e]/gu)).toBeNull();
});
