import { expect, test } from '@jest/globals';
import { americanSpelling } from '../../src/similarity/american-spelling.js';
import { verbBase } from '../../src/similarity/irregular-verbs.js';
import { scoreItems } from '../../src/similarity/score-items.js';
import { readTerms, readWords } from '../../src/similarity/terms.js';
import { sameDutyThreshold } from '../../src/similarity/thresholds.js';

test.each([
  ['Taught evening classes', 'Teach evening classes'],
  ['Led a team of nurses', 'Lead a team of nurses'],
  ['Kept the books of a bakery', 'Keep the books of a bakery'],
  ['Sold insurance to farmers', 'Sell insurance to farmers'],
  ['Drawn maps of the coast', 'Draw maps of the coast'],
  ['Rebuilt old engines', 'Rebuild old engines'],
  ['Visualisation of survey results', 'Visualization of survey results'],
  ['Hold a pilot licence', 'Hold a pilot license'],
  ['Run the training programme', 'Run the training program'],
  ['Plan labour costs of each centre', 'Plan labor costs of each center'],
  ['Catalogue travelling exhibitions', 'Catalog traveling exhibitions'],
])('%s ≈ %s', (left, right) => {
  expect(scoreItems([left], [right])[0]?.[0]).toBeGreaterThanOrEqual(sameDutyThreshold);
});

test.each(
  `organise organize, organisations organizations, prioritising prioritizing, customised customized, analysed analyzed, behavioural behavioral,
  neighbourhoods neighborhoods, centred centered, theatres theaters, kilometre kilometer, manoeuvring maneuvering, cataloguing cataloging,
  defenceless defenseless, practised practiced, programmes programs, fuelled fueled, counsellor counselor, judgement judgment, skilful skillful,
  paediatrician pediatrician, anaesthetist anesthetist, haemophilia hemophilia, oestrogen estrogen, enquiries inquiries, tyres tires, cheque check`
    .split(',')
    .map((pair) => pair.trim().split(' ')),
)('spells %s as %s', (british = '', american) => {
  expect(americanSpelling(british)).toBe(american);
});

test.each([
  'advise', 'supervised', 'revising', 'exercises', 'premises', 'enterprise', 'merchandising', 'improvisation', 'expertise', 'raise', 'liaising', 'diagnosis',
  'analyses', 'four', 'course', 'courier', 'resources', 'tourist', 'outsourced', 'core', 'acquire', 'literature', 'spectrum', 'premier', 'programmer', 'evidence',
  'reference', 'sequence', 'practice', 'dialogue',
])('leaves %s as it is', (word) => {
  expect(americanSpelling(word)).toBe(word);
}); // prettier-ignore

test('words that only look like a past tense stay', () => {
  const words = ['saw', 'wound', 'ground', 'left', 'felt', 'fell', 'bore', 'rose', 'bound'];
  expect(words.map(verbBase)).toEqual(words);
});

test('all forms of a verb have one stem', () => {
  const stems = readTerms(readWords('write wrote written writes writing')).map(({ stem }) => stem);
  expect(new Set(stems)).toEqual(new Set(['write']));
});
