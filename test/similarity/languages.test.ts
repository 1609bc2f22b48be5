import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languageRules } from '../../src/similarity/languages/index.js';
import { sentenceScorer } from '../../src/similarity/languages/sentence-scorer.js';
import { sameDutyThreshold, similarThreshold } from '../../src/similarity/thresholds.js';
import { fixtures } from '../run.js';
import { judgedByLanguage } from './judged-in-six-languages.js';

interface ListPair {
  readonly language: string;
  readonly setAside?: boolean;
  readonly same: readonly (readonly [string, string])[];
  readonly left: readonly string[];
  readonly right: readonly string[];
}

const listPairs: readonly ListPair[] = JSON.parse(readFileSync(`${fixtures}duties-in-six-languages.json`, 'utf8'));
const languages = Object.keys(judgedByLanguage);

function scoreIn(language: string, left: string, right: string): number {
  return sentenceScorer(languageRules(language)).score(left, right);
}

describe.each(languages)('in %s', (language) => {
  test.each([...judgedByLanguage[language]!])('%s %s %s', (left, verdict, right, score) => {
    expect(scoreIn(language, left, right) >= similarThreshold ? '≈' : '≠').toBe(verdict);
    expect(scoreIn(language, left, right)).toBeCloseTo(score, 2);
  });

  const texts = fc.constantFrom(...listPairs.filter((each) => each.language === language).flatMap(({ same, left, right }) => [...same.flat(), ...left, ...right])); // prettier-ignore
  const anyText = fc.oneof(
    texts,
    fc.tuple(texts, texts).map((both) => both.join(', ')),
    fc.string({ unit: 'binary' }),
  );

  test('the order of two items does not matter, and a score is from 0 to 1', () =>
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const score = scoreIn(language, left, right);
        expect(scoreIn(language, right, left)).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    ));

  test('the same words, in any case, score 1', () =>
    fc.assert(
      fc.property(texts, (text) => {
        expect([text, text.toLowerCase(), `${text}.`].map((other) => scoreIn(language, text, other))).toEqual([1, 1, 1]);
      }),
    ));
});

// What was tuned on the other lists holds for these too.
test('finds more than half of the pairs of the lists that were set aside, and shows little else', () => {
  const results = listPairs.filter(({ setAside }) => setAside).map(matchesOf);
  const count = (key: 'shown' | 'found' | 'labelled'): number => results.reduce((sum, result) => sum + result[key], 0);
  expect(count('found') / count('labelled')).toBeGreaterThan(0.85);
  expect(count('found') / count('shown')).toBeGreaterThan(0.95);
});

/** Joins the best pairs first. */
function matchesOf({ language, same, left, right }: ListPair): { labelled: number; shown: number; found: number } {
  const [these, those] = [
    [...same.map(([text]) => text), ...left],
    [...same.map(([, text]) => text), ...right],
  ];
  const pairs = these.flatMap((a, i) => those.map((b, j) => ({ i, j, score: scoreIn(language, a, b) })));
  const sorted = pairs.filter(({ score }) => score >= similarThreshold).sort((a, b) => b.score - a.score);
  const shown: typeof sorted = [];
  for (const pair of sorted) if (!shown.some(({ i, j }) => i === pair.i || j === pair.j)) shown.push(pair);
  return { labelled: same.length, shown: shown.length, found: shown.filter(({ i, j }) => i === j && i < same.length).length };
}

test('other forms of the same words are the same duty', () => {
  expect(scoreIn('de', 'Beratung von Kunden', 'Kunden beraten')).toBeGreaterThanOrEqual(sameDutyThreshold);
  expect(scoreIn('fr', 'Rédaction de rapports', 'Rédiger des rapports')).toBeLessThan(sameDutyThreshold);
  expect(scoreIn('fr', 'Conseil aux clients', 'Conseiller les clients')).toBeGreaterThanOrEqual(sameDutyThreshold);
});

function why(language: string, left: string, right: string): string[] {
  return sentenceScorer(languageRules(language)).why(left, right);
}

test('says which words make two items alike', () => {
  expect(why('de', 'Patientenakten führen', 'Führung von Akten der Patienten')).toEqual([
    'Patientenakten ~ Akten',
    'Patientenakten ~ Patienten',
    'führen ~ Führung',
  ]);
  expect(why('es', 'Redacción de informes', 'Redactar un informe')).toEqual(['Redacción ~ Redactar', 'informes ~ informe']);
  expect(why('nl', 'Klantadvies', 'Rapporten schrijven')).toEqual([]);
  // The best pairs first: the same word before a related one.
  expect(why('de', 'Telefonisten und Telefone', 'Telefone')).toEqual(['Telefone']);
  expect(why('de', 'Telefone', 'Telefonisten und Telefone')).toEqual(['Telefone']);
});

test.each(['en', 'zh', 'ar', 'constructor', ''])('has no rules for "%s"', (code) => {
  expect(() => languageRules(code)).toThrow(RangeError);
});
