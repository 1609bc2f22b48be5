import { expect, test } from '@jest/globals';
import { requirementsOf } from '../../../src/importers/posting/requirement.js';
import { roleFromAd } from '../../../src/importers/posting/role-from-ad.js';
import type { JobAd, Statement } from '../../../src/importers/posting/statement.js';

const known = { names: new Set(['Blender', 'Maya', 'Houdini']), otherAcronyms: new Set<string>() };

test.each([
  ['Good French: our suppliers are in Lyon', null],
  ['Fluent German, as most guests speak nothing else', null],
  ["Driver's license and a safe driving record", null],
  ["Driver's license: you move the van and train new drivers", null],
  ['Analytical mind: German puzzles are fun', 'Analytical mind: German puzzles are fun'],
])('%j is, beside its facts, the skill %j', (text, skill) => {
  expect(requirementsOf([{ part: 'required', text, place: null }], known).map((each) => each.skill)).toEqual([skill]);
});

test('names a technology once that a duty names and of which another is enough', () => {
  const statements: Statement[] = [
    { part: 'duties', text: 'Model figures in Blender and cloth in Houdini', place: null },
    { part: 'required', text: 'Experience with Blender or Maya', place: null },
  ];
  const ad: JobAd = { title: 'Modeller', statements, pay: [], terms: {}, language: 'en', unread: [] };
  expect(Object(roleFromAd(ad, known).role['technologies']).map(({ name }: { name: string }) => name)).toEqual([
    'Blender or Maya',
    'Houdini',
  ]);
});
