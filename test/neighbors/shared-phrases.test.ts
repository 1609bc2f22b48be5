import { describe, expect, test } from '@jest/globals';
import { learnVerbs, nounPhrases } from '../../src/neighbors/noun-phrases.js';
import { phrasesSharedWith } from '../../src/neighbors/shared-phrases.js';

describe('noun phrases', () => {
  const verbs = learnVerbs(['Chart vital signs', 'Run pumps', 'Dust shelves']);

  test.each([
    ['Give medications and watch for side effects', 'medications effects, side effects'],
    ['Admit and discharge patients', 'patients'],
    ['Conceive, develop and launch new products', 'products, new products'],
    ['Insert catheters and run infusion pumps', 'catheters pumps, infusion pumps'],
    ["Write and update each patient's nursing care plan", 'patient, care plan'],
    ['Take notes and chart outbursts', 'notes outbursts'],
    ['Protect data by encrypting the disks', 'data disks'],
    ['Quickly dust the shelves', 'shelves'],
    ['Call the doctor when symptoms worsen', 'doctor worsen, symptoms worsen'],
    ['Call the doctor when pumps run', 'doctor pumps'],
    ['Ask what each client wants', 'client'],
    ['The nurse who decides the dose', 'nurse dose'],
    ['Serve fried or steamed', ''],
    ['Follow the plan', ''],
    ['Answer questions of all kinds on IV lines in England', 'lines, IV lines England'],
    ['', ''],
  ])('of %j', (text, expected) => {
    const phrases = nounPhrases(text, verbs).map((phrase) => phrase.text);
    expect(
      phrases
        .map((phrase, index) => (index > 0 && phrase.includes(' ') ? `, ${phrase}` : ` ${phrase}`))
        .join('')
        .trim(),
    ).toBe(expected);
  });

  test('have the same key in singular and plural', () => {
    const [singular, plural] = ['Write a bank statement', 'Write bank statements'].map((text) =>
      nounPhrases(text, verbs).map(({ key }) => key),
    );
    expect(singular).toEqual(plural);
    expect(nounPhrases('Teach a child', verbs)[0]?.key).toBe(nounPhrases('Teach children', verbs)[0]?.key);
  });
});

test('a usual verb begins duties more often than it stands where no verb can be; of unknown words, verbs of work are', () => {
  const verbs = learnVerbs([
    'Dust shelves',
    'Chart signs',
    'Read the chart',
    'Sweep dust and dust shelves',
    'Dust the chart',
    'Ask who may weld',
  ]);
  const [dust, chart, plan, weld, shelf, sweep] = ['dust', 'chart', 'plan', 'weld', 'shelv', 'sweep'];
  expect([dust, sweep, plan].map((stem) => verbs.isUsual(stem!))).toEqual([true, true, true]);
  expect([chart, weld, shelf].map((stem) => verbs.isUsual(stem!))).toEqual([false, false, false]);
  expect([dust, chart, plan, weld, shelf].map((stem) => verbs.isPossible(stem!))).toEqual([true, true, true, false, false]);
});

describe('what the duties of two roles both speak of', () => {
  const nurse = { summary: 'Cares for patients.', duties: ['Write care plans', 'Give patients medications', 'Run pumps', 'Move beds'] };
  const aide = { summary: '', duties: ['Follow the care plan', 'Turn patients in beds', 'Fetch medications', 'Pump water and run'] };
  const shares = new Map([
    ['patient', 0.08],
    ['care', 0.1],
    ['plan', 0.2],
    ['medic', 0.01],
    ['bed', 0.5],
    ['pump', 0.001],
    ['run', 0.001],
  ]);

  test('is rare nouns and pairs, but no verbs', () => {
    expect(phrasesSharedWith(nurse, [aide])(aide, shares)).toEqual(['medications', 'care plans', 'patients']);
  });

  test('is first what both use most, and each word once', () => {
    const left = { summary: '', duties: ['Move beds', 'Clean beds', 'Fetch trays', 'Write care plans', 'Order plans'] };
    const right = { summary: '', duties: ['Fetch trays', 'Make beds', 'Move beds', 'Read care plans', 'Read plans'] };
    const even = new Map(['bed', 'trai', 'care', 'plan'].map((stem) => [stem, 0.1] as const));
    expect(phrasesSharedWith(left, [right])(right, even)).toEqual(['beds', 'care plans', 'trays']);
  });

  test('is the same the other way round', () => {
    expect(phrasesSharedWith(aide, [nurse])(nurse, shares)).toEqual(phrasesSharedWith(nurse, [aide])(aide, shares));
  });

  test('is nothing where there are no duties, or none in English', () => {
    const german = {
      summary: 'Die Pflegekraft arbeitet im Krankenhaus und hilft den Patienten.',
      duties: ['Patienten und die Familien beraten'],
    };
    const described = [{ summary: '', duties: [] }, german];
    expect(described.map((other) => phrasesSharedWith(german, described)(other, new Map([['patienten', 0.01]])))).toEqual([[], []]);
  });
});
