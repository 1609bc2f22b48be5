import { expect, test } from '@jest/globals';
import { foldAccents } from '../src/fold-accents.js';

test.each([
  ['Élève', 'Eleve'],
  ['cœur, CŒUR', 'coeur, COEUR'],
  ['Straße, STRAẞE', 'Strasse, STRASSE'],
  ['Ørsted, børn', 'Orsted, born'],
  ['ＮＵＲＳＥ й が', 'ＮＵＲＳＥ й が'],
])('%j becomes %j', (text, folded) => {
  expect(foldAccents(text)).toBe(folded);
});
