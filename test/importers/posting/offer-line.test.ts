import { expect, test } from '@jest/globals';
import { offerLine } from '../../../src/importers/posting/offer-line.js';
import { findTitle } from '../../../src/importers/posting/title.js';

test.each([
  ['Offer: Paralegal, Rosehip LLP, Leeds', { title: 'Paralegal', employer: 'Rosehip LLP', place: 'Leeds' }],
  ['Job offer – Contract Paralegal', { title: 'Contract Paralegal' }],
  ['Offer of employment: Nurse, Night Shift', { title: 'Nurse, Night Shift' }],
  ['Offer letter: Buyer, Moss, Inc, Reno, NV', { title: 'Buyer', employer: 'Moss, Inc', place: 'Reno, NV' }],
])('%s is read', (line, read) => {
  expect(offerLine(line)).toEqual(read);
});

test.each(['Offer Manager', 'Offer manager, Rosehip LLP', 'We offer: a pension'])('%s is no line of an offer', (line) => {
  expect(offerLine(line)).toBeNull();
});

test('nobody is called by the greeting of a letter', () => {
  const blocks = ['Dear Tomasz', 'We are pleased to offer you the role of Stock Controller in our depot.'].map((text) => ({
    type: 'line' as const,
    text,
    depth: 0,
    place: null,
  }));
  expect(findTitle(blocks, null, null).text).toBe('Stock Controller');
});
