import { expect, test } from '@jest/globals';
import { mayAskForNames } from '../../src/categories/asking-words.js';

test.each(['Negotiation', 'Wound care', 'Google Docs', 'Carpentry'])('%s is one name', (text) => expect(mayAskForNames(text)).toBe(false));

test.each([
  'Strong SQL',
  'Python required',
  'Sales and marketing',
  'CI/CD',
  'Two years of sales',
  'Hands-on Docker',
  'Fluent Spanish',
  'S-Plus',
])('%s may ask for something', (text) => expect(mayAskForNames(text)).toBe(true));
