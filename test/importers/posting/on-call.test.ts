import { expect, test } from '@jest/globals';
import { onCallIn } from '../../../src/importers/posting/on-call.js';

test.each([
  ['You join the on-call rota, one week in four', 'one week in four'],
  ['One weekend on call in three', 'one weekend in three'],
  ['On call every sixth week', 'every sixth week'],
  ['Rufbereitschaft alle fünf Wochen', 'alle fünf Wochen'],
  ['Astreinte une semaine sur quatre', 'une semaine sur quatre'],
  ['Guardias localizadas', 'yes'],
  ['Shift and schedule: on call', 'yes'],
  ['Disponibilità alla reperibilità', 'yes'],
  ['No on-call', 'no'],
  ['Keine Rufbereitschaft', 'no'],
  ['Je draait geen storingsdienst', 'no'],
  ['You call customers every week', null],
  ['Answer calls from tenants', null],
])('%j says of being on call: %j', (sentence, expected) => {
  expect(onCallIn(sentence)).toBe(expected);
});
