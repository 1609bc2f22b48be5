import { expect, test } from '@jest/globals';
import { codeCacheKey } from '../../../src/cli/startup/code-cache-key.js';

test.each([
  ['', 'pick'],
  ['nurse teacher --open', 'compare-html'],
  ['systems-engineer product-manager', 'compare-table'],
  ['systems-engineer product-manager --json', 'compare-json'],
  ['--format json a b', 'compare-json'],
  ['a b --format=yaml', 'compare-yaml'],
  ['a b -o out.md', 'compare-markdown'],
  ['a b --output=out.json', 'compare-json'],
  ['a.yaml b', 'compare-files-table'],
  ['./a.yml b.JSON --json', 'compare-files-json'],
  ['a.yaml b -o out.yaml', 'compare-files-yaml'],
  ['validate a.yaml', 'validate-files-table'],
  ['list', 'list-table'],
  ['list --json', 'list-json'],
  ['gap --help', 'gap-help'],
  ['help gap', 'compare-help'],
  ['-V', 'compare-help'],
  ['__complete zsh compare sys', 'complete'],
])('the key of compare %s is %s', (line, key) => {
  expect(codeCacheKey(line.split(' ').filter((word) => word !== ''))).toBe(key);
});
