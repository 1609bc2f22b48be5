import { expect, test } from '@jest/globals';
import { purposeOf } from '../../src/cli/purpose.js';

test.each([
  ['', 'compare-help'],
  ['systems-engineer product-manager', 'compare-table'],
  ['systems-engineer product-manager --json', 'compare-json'],
  ['--format json a b', 'compare-json'],
  ['a b --format=yaml', 'compare-yaml'],
  ['a b -o out.md', 'compare-markdown'],
  ['list', 'list-table'],
  ['list --json', 'list-json'],
  ['gap --help', 'gap-help'],
  ['help gap', 'compare-help'],
  ['-V', 'compare-help'],
  ['__complete zsh compare sys', 'complete'],
])('compare %s → %s', (line, purpose) => {
  expect(purposeOf(line.split(' ').filter((word) => word !== ''))).toBe(purpose);
});
