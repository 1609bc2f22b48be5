import { expect, test } from '@jest/globals';
import { readRole } from '../generate.js';

test.each<[what: string, education: unknown, entries: readonly unknown[]]>([
  ['reads a single step as the minimum', 'master', [['education, minimum', { text: "master's degree", step: 'master', rank: 8 }]]],
  [
    'gives the source to the steps and the fields',
    { minimum: 'none', fields: ['law'], source: 'survey' },
    [
      ['education, minimum', { text: 'no diploma', step: 'none', rank: 1, source: 'survey' }],
      ['education, fields', { text: 'law', source: 'survey' }],
    ],
  ],
  [
    'adds the note to the last step',
    { minimum: 'bachelor', preferred: 'doctorate', note: 'of three years', fields: [] },
    [
      ['education, minimum', { text: "bachelor's degree", step: 'bachelor', rank: 6 }],
      ['education, preferred', { text: 'doctorate', step: 'doctorate', rank: 11, note: 'of three years' }],
      ['education, fields', { text: 'none' }],
    ],
  ],
  ['makes a note without steps an entry', { note: 'none is asked for' }, [['education', { text: 'none is asked for' }]]],
  ['makes no entry of an empty map', {}, []],
])('%s', async (_what, education, entries) => {
  const { categories } = await readRole({ id: 'a', title: 'A', sources: { survey: { title: 'S' } }, requirements: { education } });
  expect(categories.flatMap((category) => category.entries.map(({ label, cell }) => [label, cell]))).toEqual(entries);
});
