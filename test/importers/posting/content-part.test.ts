import { expect, test } from '@jest/globals';
import type { TextBlock } from '../../../src/importers/documents/text-document.js';
import { readBlocks } from '../../../src/importers/posting/read-blocks.js';

function parts(heading: string, items: readonly string[]): string[] {
  const blocks: TextBlock[] = [
    { type: 'heading', text: 'Duties', depth: 2, place: 1 },
    { type: 'item', text: 'Shear sheep', depth: 0, place: 2 },
    { type: 'heading', text: heading, depth: 2, place: 3 },
    ...items.map((text, index): TextBlock => ({ type: 'item', text, depth: 0, place: index + 4 })),
  ];
  return readBlocks(blocks, null)
    .statements.slice(1)
    .map(({ part }) => part);
}

test('takes a section for requirements whose sentences ask for years, degrees or licences', () => {
  expect(parts('Shepherds of our kind', ['Two years of experience with flocks', 'Driving licence', 'A calm dog'])).toEqual(
    Array.from({ length: 3 }, () => 'required'),
  );
});

test('takes a section for benefits whose sentences state leave and insurance', () => {
  expect(parts('The wool', ['25 days of annual leave', 'Health insurance', 'A dog of your own'])).toEqual(
    Array.from({ length: 3 }, () => 'benefits'),
  );
});

test('leaves out what says neither', () => {
  expect(parts('The hills', ['They are green', 'They are high', 'The village has a pub'])).toEqual([]);
});
