import { expect, test } from '@jest/globals';
import { item } from './name-rows.js';
import { isOtherHead, isShortPhrase } from '../../src/categories/short-phrase.js';
import { list } from '../../src/categories/list.js';

test.each([
  ['courts', 'court clerks', true],
  ['travelers', 'travel agents', true],
  ['nurses', 'nursing students', true],
  ['unions', 'union stewards', true],
  ['inspectors', 'quality inspectors', false],
  ['families', 'families of patients', false],
  ['students', 'students of nursing', false],
  ['clients', 'customers', false],
  ['engineers', 'engineers', false],
  ['engineering', 'mechanical engineering', false],
  ['engineering', 'engineering managers', false],
  ['', 'guests', false],
])('%s is another thing than %s, which only has the word: %s', (left, right, isOther) => {
  expect(isOtherHead(left, right)).toBe(isOther);
  expect(isOtherHead(right, left)).toBe(isOther);
});

test.each([
  ['families of patients', true],
  ['longer hours before deadlines', false],
])('%s is a short phrase: %s', (text, isShort) => expect(isShortPhrase(text)).toBe(isShort));

const wording = list.tiers.find(({ by }) => by === 'wording')!;

test.each<[left: string, right: string, ofOwn: number, ofBundled: number]>([
  ['Check guests out and settle their bills', "Settle guests' complaints about rooms and bills", 1, 0],
  ['Rebook passengers after delays and cancellations', 'Rebook travelers after cancellations and delays', 1, 1],
  ['clients', 'customers', 1, 1],
  ['courts', 'court clerks', 0, 0],
])('%s, %s: alike in %d list of files, and in %d of bundled roles', (left, right, ofOwn, ofBundled) => {
  const matches = (isBundled: boolean): number => {
    const context = { language: 'en', isBundled };
    return wording.candidates([[item(left)], [item(right)]], () => true, 'works with', [context, context]).length;
  };
  expect([matches(false), matches(true)]).toEqual([ofOwn, ofBundled]);
});
