import { expect, test } from '@jest/globals';
import { isAbsent, isMark, splitCell } from '../../../src/importers/ladder/cell-text.js';

test.each<[cell: string, prose: string, points: readonly string[]]>([
  ['Plans the\nown shift.', 'Plans the own shift.', []],
  ['You can:\n- plan a shift\n- swap one', '', ['plan a shift', 'swap one']],
  ['In this role, you will:\n- plan it', '', ['plan it']],
  ['In dieser Rolle kannst du:\n- planen', '', ['planen']],
  ['Vous êtes capable de :\n- planifier', '', ['planifier']],
  ['This covers budgets:\n- yearly', '', ['This covers budgets: yearly']],
  ['You lead these teams:\n- support', '', ['You lead these teams: support']],
  ['Teaches:\n• students\n• nurses', '', ['Teaches: students', 'Teaches: nurses']],
  ['Knows the ward.\n* Plans it\n* Plans it', 'Knows the ward.', ['Plans it']],
  ['1. First\n2) Second', '', ['First', 'Second']],
  ['Answers tickets\nFollows the book', '', ['Answers tickets', 'Follows the book']],
  ['Ends with a colon:', 'Ends with a colon:', []],
  ['One sentence.\n\nAnother one.', 'One sentence. Another one.', []],
  ['', '', []],
])('splits %j into prose and points', (cell, prose, points) => {
  expect(splitCell(cell)).toEqual({ prose, points });
});

test.each(['', ' ', '-', '–', 'n/a', 'N/A', 'None', 'NOT IN USE', 'keine', 'Non'])('takes %j for nothing', (cell) => {
  expect([isAbsent(cell), isMark(cell)]).toEqual([true, false]);
});

test.each(['x', 'X', '✓', '✔', '●', '•', 'yes', 'Ja', 'sí', '★'])('takes %j for a mark', (cell) => {
  expect([isAbsent(cell), isMark(cell)]).toEqual([false, true]);
});

test.each(['xx', '3', 'not yet', 'no help needed'])('takes %j for words', (cell) => {
  expect([isAbsent(cell), isMark(cell)]).toEqual([false, false]);
});
