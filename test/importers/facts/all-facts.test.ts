import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readAll } from './read-all.js';

describe.each(['ad-sentences', 'resume-lines'])('All facts of %s', (name) => {
  const lines = readFileSync(new URL(`../../fixtures/facts/${name}.txt`, import.meta.url), 'utf8').split('\n');
  const cases = lines.filter((line) => line !== '' && !line.startsWith('# ')).map((line) => line.split(/ =>\s?/));

  test.each(cases)('%s', (sentence = '', facts = '') => {
    expect(readAll(sentence)).toBe(facts.trim());
  });
});
