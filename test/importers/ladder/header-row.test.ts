import { expect, test } from '@jest/globals';
import { parseColumnMap } from '../../../src/importers/ladder/column-map.js';
import { headerRow } from '../../../src/importers/ladder/header-row.js';

function headerOf(table: string, map: readonly string[] = []): number {
  const rows = table.split('\n').map((row) => row.split('|').map((cell) => cell.trim()));
  return headerRow({ label: 'x.csv', heading: null, fileTitle: 'x', rows }, parseColumnMap(map));
}

test.each<[what: string, table: string, header: number]>([
  [
    'levels of a certificate in a later row, some twice',
    'Area | C1 Clerk | C2 Clerk | C3 Clerk\nReach | a desk | a room | a floor\nStudies | AAT Level 2 | AAT Level 3 | AAT Level 3',
    0,
  ],
  [
    'levels of a certificate in a later row',
    'Area | Clerk | Bookkeeper | Partner\nReach | a desk | a room | a floor\nStudies | AAT Level 2 | AAT Level 3 | AAT Level 4',
    0,
  ],
  [
    'levels that no list of ours has',
    '| Seed | Sapling | Oak\nReach | a bed | a garden | a park\nStudies | RHS Level 2 | RHS Level 3 | RHS Level 4',
    0,
  ],
  [
    'titles below levels that no list has',
    '| Seed | Sapling | Oak\nTitle | Junior Gardener | Gardener | Senior Gardener\nReach | a bed | a garden | a park',
    0,
  ],
  ['titles below codes', '| G1 | G2 | G3\nTitle | Junior Gardener | Gardener | Senior Gardener\nReach | a bed | a garden | a park', 0],
  ['a title above', 'Our ladder\nArea | Clerk | Bookkeeper | Partner\nReach | a desk | a room | a floor', 1],
  [
    'who keeps the table',
    'Owner | People team | Updated | March\nWhat we look at | Junior | Senior | Lead\nReach | a desk | a room | a floor',
    1,
  ],
  [
    'when it was made',
    'Version of | People team | reviewed by Ana | 3 May 2026\nWhat we look at | Junior | Senior | Lead\nReach | a desk | a room | a floor',
    1,
  ],
  ['tracks above', 'Track | Clerks | | Managers |\nArea | C1 | C2 | M1 | M2\nReach | a desk | a room | a floor | a house', 1],
  ['one track twice', '| Clerks | Clerks | Clerks\nArea | Junior | Senior | Lead\nReach | a desk | a room | a floor', 1],
  ['a row for each level', 'Stage | Name | Reach\nC1 | Junior Clerk | a desk\nC2 | Senior Clerk | a room', 0],
])('finds the header of a table with %s', (_, table, header) => expect(headerOf(table)).toBe(header));

test('takes the row with the levels that the user names', () => {
  const table = 'Wing | North | South | East\nHouse | Seed | Sapling | Oak\nReach | a bed | a garden | a park';
  expect([headerOf(table), headerOf(table, ['levels=Seed,Sapling,Oak'])]).toEqual([0, 1]);
});
