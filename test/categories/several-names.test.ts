import { expect, test } from '@jest/globals';
import { severalNames } from '../../src/categories/several-names.js';
import { rowsOf } from './name-rows.js';

test('an entry that lists several names matches one of them, and every entry stands in one row', () => {
  expect(rowsOf(['JavaScript / TypeScript', 'Docker'], ['TypeScript', 'JavaScript', 'Docker'], 'technologies')).toEqual([
    ['JavaScript / TypeScript', 'JavaScript'],
    ['Docker', 'Docker'],
    [null, 'TypeScript'],
  ]);
});

test.each([
  ['CI/CD'],
  ['PL/SQL'],
  ['TCP/IP'],
  ['A/B testing'],
  ['I/O'],
  ['R&D'],
  ['S/4HANA'],
  ['Excel (advanced)'],
  ['Amazon Web Services (AWS)'],
])('%s is one name', (text) => {
  expect(severalNames(text, true)).toEqual([]);
});

test.each([
  ['C/C++', 'C|C++'],
  ['R/Python', 'R|Python'],
  ['HTML5, CSS3 and Sass', 'HTML5|CSS3|Sass'],
  ['React & Redux', 'React|Redux'],
  ['CI/CD / Docker', 'CI/CD|Docker'],
  ['AWS (EC2, S3)', 'AWS (EC2, S3)|EC2|S3'],
])('%s lists %s', (text, names) => {
  expect(severalNames(text, true).join('|')).toBe(names);
});

test('only names of products make a skill list several', () => {
  expect(severalNames('Sales and Marketing', false)).toEqual([]);
  expect(severalNames('JavaScript / TypeScript', false)).toEqual(['JavaScript', 'TypeScript']);
});
