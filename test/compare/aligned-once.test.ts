import { expect, test } from '@jest/globals';
import { itemTiers } from '../../src/categories/item-tiers.js';
import { align } from '../../src/compare/align.js';
import { alignedOnce } from '../../src/compare/aligned-once.js';
import type { Alignment } from '../../src/model/alignments.js';
import type { AttributeEntry, ItemEntry } from '../../src/model/role.js';

const item = (text: string, label: string | null = null): ItemEntry => ({ kind: 'list', label, cell: { text }, scale: null });
const value = (text: string, listed: boolean): AttributeEntry => ({
  kind: 'attributes',
  label: 'tools',
  cell: { text },
  scale: null,
  listed,
});

type Question = Parameters<typeof align>;

/** How many of the questions were not asked before. */
function asked(...questions: readonly Question[]): number {
  const kept = new Map<string, readonly Alignment[]>();
  const alignments = {
    recall: (question: string) => kept.get(question) ?? null,
    keep: (question: string, found: readonly Alignment[]) => void kept.set(question, found),
  };
  for (const question of questions) expect(alignedOnce(...question, alignments)).toEqual(align(...question));
  return kept.size;
}

const known: Question = [[[item('Sing')], [item('Hum')]], itemTiers, ['a', 'b'], 'duties'];

test('what was aligned before is not aligned again', () => {
  expect(asked(known, [[[item('Sing')], [item('Hum')]], itemTiers, ['a', 'b'], 'duties'])).toBe(1);
  expect(alignedOnce(...known, undefined)).toEqual(align(...known));
});

test.each<[what: string, ...question: Question]>([
  ['another text', [[item('Sing')], [item('Cook')]], itemTiers, ['a', 'b'], 'duties'],
  ['another label', [[item('Sing', 'Music')], [item('Hum')]], itemTiers, ['a', 'b'], 'duties'],
  ['another category', [[item('Sing')], [item('Hum')]], itemTiers, ['a', 'b'], 'skills'],
  ['other roles', [[item('Sing')], [item('Hum')]], itemTiers, ['a', 'c'], 'duties'],
  ['fewer tiers', [[item('Sing')], [item('Hum')]], itemTiers.slice(1), ['a', 'b'], 'duties'],
  ['another order of tiers', [[item('Sing')], [item('Hum')]], itemTiers.toReversed(), ['a', 'b'], 'duties'],
  ['none of the first role', [[], [item('Hum')]], itemTiers, ['a', 'b'], 'duties'],
])('%s is another question', (_what, ...question) => {
  expect(asked(known, question)).toBe(2);
});

test('so are a value of a list and a single one', () => {
  expect(asked(...[true, false].map((listed): Question => [[[value('axe', listed)]], itemTiers, ['a'], 'requirements']))).toBe(2);
});
