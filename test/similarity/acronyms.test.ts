import { describe, expect, test } from '@jest/globals';
import { expandAcronyms, expandName, findAcronyms } from '../../src/similarity/acronyms.js';
import { initialsMatch, spelledOutIn } from '../../src/similarity/initials.js';
import { createNameScorer } from '../../src/similarity/name-scorer.js';
import { createScorer } from '../../src/similarity/sentence-scorer.js';

describe('in a text', () => {
  test.each([
    ['SQL and FMEA', 'structured query language and FMEA'],
    ['it or IT', 'it or information technology'],
    ['CI/CD pipelines', 'continuous integration and continuous delivery pipelines'],
    ['KPIs', 'key performance indicators'],
    ['Write reports', 'Write reports'],
  ])('those that the table lists are written out: %s', (text, written) => {
    expect(expandAcronyms(text, findAcronyms(text).fromTable)).toBe(written);
  });

  test('others of three to six capitals may be', () => {
    expect(findAcronyms('SQL, FMEA, BOMs, AB, Abc and ABCDEFG').unlisted).toEqual(['FMEA', 'BOMs']);
  });
});

test.each([
  ['SQL', 'structured query language'],
  ['UX design', 'user experience design'],
  ['QA Management', 'quality assurance Management'],
  ['QA and UX', 'quality assurance and user experience'],
  ['SQL Server', 'SQL Server'],
  ['SAP PM', 'SAP PM'],
  ['iOS QA', 'iOS QA'],
  ['QA of 3 APIs', 'QA of 3 APIs'],
])('the name %s is read as %s', (name, text) => {
  expect(expandName(name)).toMatchObject({ text });
});

test('a name tells which abbreviations were written out', () => {
  expect(expandName('QA and UX').acronyms).toEqual([
    { short: 'QA', long: 'quality assurance' },
    { short: 'UX', long: 'user experience' },
  ]);
  expect(expandName('SQL Server').acronyms).toEqual([]);
});

test.each([
  ['FMEA', 'Failure mode and effects analysis', true, 'failure mode effects analysis'],
  ['BOM', 'Bill of materials', true, 'bill of materials'],
  ['BOMs', 'We keep the bill of Materials up to date', false, 'bill of materials'],
  ['ABC', 'A b c', false, undefined],
  ['UMT', 'Überprüfung mit Test', false, undefined],
  ['SQL', 'structured query', false, undefined],
])('the words that %s stands for: %s', (acronym, text, isWhole, words) => {
  expect(initialsMatch(acronym, text)).toBe(isWhole);
  expect(spelledOutIn(text, acronym)).toBe(words);
});

describe('the reasons why two items are alike', () => {
  test.each([
    ['Write FMEA reports', 'Write failure mode and effects analysis reports', ['FMEA = failure mode effects analysis', 'write', 'reports']],
    [
      'Use SQL and QA',
      'Use structured query language and quality assurance',
      ['QA = quality assurance', 'SQL = structured query language'],
    ],
    ['Use SQL', 'Use SQL and structured query language', ['structured', 'query', 'language']],
    ['Research customer needs for clients', 'Study client requirements', ['clients', 'needs ~ requirements', 'research ~ study']],
    ['Plan budgets, plan costs', 'Costs plans', ['plan', 'costs']],
    ['Zebra apple', 'Apple zebra', ['apple', 'zebra']],
    ['Buy cars and trucks', 'Purchase vehicles and lorries', ['buy ~ purchase', 'cars ~ vehicles', 'trucks ~ lorries']],
    ['Buy cars, trucks and coats', 'Purchase vehicles, lorries and jackets', ['buy ~ purchase', 'cars ~ vehicles', 'trucks ~ lorries']],
    ['Paint walls', 'Sing songs', []],
  ])('%s, %s', (left, right, reasons) => {
    expect(createScorer([[left], [right]]).why(0, 0, 1, 0)).toEqual(reasons);
  });

  test('are the whole long form of a name that is an abbreviation', () => {
    const scorer = createNameScorer([
      ['FMEA', 'SQL', 'Plans'],
      ['Failure Mode and Effects Analysis', 'Structured query language', 'Planning'],
    ]);
    expect([0, 1, 2].map((item) => scorer.why(0, item, 1, item))).toEqual([
      ['FMEA = failure mode and effects analysis'],
      ['SQL = structured query language'],
      ['plans'],
    ]);
    expect(scorer.between(0, 1)(0, 0)).toBe(0.991);
    expect(scorer.between(1, 0)(0, 0)).toBe(0.991);
    expect(createNameScorer([['Failure Mode and Effects Analysis'], ['FMEA']]).why(0, 0, 1, 0)).toEqual([
      'FMEA = failure mode and effects analysis',
    ]);
  });
});
