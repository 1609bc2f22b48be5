import { expect, test } from '@jest/globals';
import { trailingAcronym } from '../../src/categories/trailing-acronym.js';

test.each([
  ['Extensible markup language XML', 'xml'],
  ['Admissions, discharge and transfer ADT software', 'adt'],
  ['Experience with Foobarix, Phlebotomy, Kubernetes and BLS', null],
  ['Basic life, support, BLS', null],
  ['Business lists or BLS', null],
  ['Oracle SQL', null],
])('the acronym at the end of %s: %s', (text, acronym) => expect(trailingAcronym(text)).toBe(acronym));
