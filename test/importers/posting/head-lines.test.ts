import { expect, test } from '@jest/globals';
import type { TextBlock } from '../../../src/importers/documents/text-document.js';
import { termsOfHead } from '../../../src/importers/posting/head-lines.js';

/** The first line is the title. */
function read(text: string): string {
  const blocks = text.split('\n').map((line): TextBlock => ({ type: 'line', text: line, depth: 0, place: null }));
  const { employer = '-', place = '-' } = termsOfHead(blocks, blocks[0] ?? null);
  return `${employer} | ${place}`;
}

test.each([
  [
    'Baker\nRosehip Breads · Portland, OR (On-site) · 2 weeks ago · 31 applicants\nYour tasks\nRosehip Breads feeds a quarter of the town.',
    'Rosehip Breads | Portland, OR',
  ],
  ['Bäckerin\nMehlwurm GmbH\n99084 Erfurt\nVollzeit\nIhre Aufgaben', 'Mehlwurm GmbH | 99084 Erfurt'],
  ['Bäckerin\nBäckerei Mehlwurm / Jena\nDeine Aufgaben\nKomm zu uns in Jena.', 'Bäckerei Mehlwurm | Jena'],
  ['Baker\nRosehip 4.3 ★\nLeeds, UK\n£30,000 a year\nJoin Rosehip, where the ovens never cool.', 'Rosehip | Leeds, UK'],
  ['Panadero\nHornos Sierra S.L.\nGranada, España\nTus funciones', 'Hornos Sierra S.L. | Granada, España'],
  [
    'Baker\nMillstone Breads Ltd · Whitby, North Yorkshire\nYour tasks\nJoin the Whitby bakery.',
    'Millstone Breads Ltd | Whitby, North Yorkshire',
  ],
  ['Baker\nEngineering · Full-time\nYour tasks\nBake bread.', '- | -'],
  ['Baker\nRemote\nSales & Marketing\nYour tasks', '- | -'],
  ['Baker\nEvery morning\nBake bread in Leeds.', '- | -'],
  ['Baker\nCompany: Rosehip\nYour tasks', 'Rosehip | -'],
  ['Baker', '- | -'],
])('%j is offered by %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});
