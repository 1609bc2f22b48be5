import { expect, test } from '@jest/globals';
import type { Lists } from '../../src/categories/kind.js';
import { judgedOnce } from '../../src/compare/judged-once.js';
import type { Judgement, Place } from '../../src/model/judgements.js';
import type { AttributeEntry, ItemEntry } from '../../src/model/role.js';

const item = (text: string, label: string | null = null): ItemEntry => ({ kind: 'list', label, cell: { text }, scale: null });
const value = (text: string, listed: boolean): AttributeEntry => ({
  kind: 'attributes',
  label: 'tools',
  cell: { text },
  scale: null,
  listed,
});
const isOpen = (): boolean => true;
const found: readonly Judgement[] = [{ left: { role: 0, entry: 0 }, right: { role: 1, entry: 0 }, score: 0.5 }];

/** How often the tier itself is asked. */
function asked(...questions: readonly (readonly [Lists, (place: Place) => boolean, string])[]): number {
  const [kept, answers] = [new Map<string, readonly Judgement[]>(), { count: 0 }];
  const tier = judgedOnce(
    {
      by: 'wording',
      edges: () => {
        answers.count += 1;
        return [...found];
      },
    },
    { recall: (question) => kept.get(question) ?? null, keep: (question, judged) => void kept.set(question, judged) },
  );
  for (const question of questions) expect(tier.edges(...question)).toEqual(found);
  return answers.count;
}

test('what was judged before is not judged again', () => {
  expect(asked([[[item('Sing')], [item('Hum')]], isOpen, 'duties'], [[[item('Sing')], [item('Hum')]], isOpen, 'duties'])).toBe(1);
});

test.each<[what: string, lists: Lists, isOpen: (place: Place) => boolean, category: string]>([
  ['another text', [[item('Sing')], [item('Cook')]], isOpen, 'duties'],
  ['another label', [[item('Sing', 'Music')], [item('Hum')]], isOpen, 'duties'],
  ['another category', [[item('Sing')], [item('Hum')]], isOpen, 'skills'],
  ['another that is joined already', [[item('Sing')], [item('Hum')]], ({ role }) => role === 0, 'duties'],
  ['none of the first role', [[], [item('Hum')]], isOpen, 'duties'],
  ['no role', [], isOpen, 'duties'],
])('%s is another question', (_what, ...question) => {
  expect(asked([[[item('Sing')], [item('Hum')]], isOpen, 'duties'], question)).toBe(2);
});

test('so are a value of a list and a single one', () => {
  expect(asked(...[true, false].map((listed) => [[[value('axe', listed)]], isOpen, 'requirements'] as const))).toBe(2);
});
