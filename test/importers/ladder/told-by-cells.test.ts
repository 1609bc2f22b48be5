import { describe, expect, test } from '@jest/globals';
import type { ColumnMeaning } from '../../../src/importers/ladder/columns.js';
import { areGroupedNames, arePositions, areSentences } from '../../../src/importers/ladder/told-by-cells.js';

const columns = new Map<ColumnMeaning, number>([
  ['family', 0],
  ['level', 1],
  ['role', 2],
  ['criterion', 3],
]);

function table(lines: string): string[][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

describe('a column of roles beside one of families', () => {
  test.each([
    [
      'names the levels of a family that are measured by the same criteria',
      'Kitchen|B|Sous-chef|Sauces\nKitchen|B|Sous-chef|Ordering\nKitchen|A|Commis|Sauces',
      true,
    ],
    ['does so where cells are merged', 'Kitchen|B|Sous-chef|Sauces\n|||Ordering\n|A|Commis|Sauces', true],
    ['names roles if one has two levels', 'Kitchen|A|Commis|Sauces\nKitchen|B|Commis|Sauces\nKitchen|C|Sous-chef|Sauces', false],
    ['names roles if two have one level', 'Kitchen|A|Commis|Sauces\nKitchen|A|Pastry cook|Sauces\nKitchen|B|Sous-chef|Sauces', false],
    ['names roles if they are measured by other criteria', 'Hotel|A|Porter|Luggage\nHotel|B|Cook|Sauces', false],
    ['names roles if each family has one', 'Kitchen|A|Cook|Safety\nDesk|B|Clerk|Safety', false],
  ])('%s', (_, lines, expected) => {
    expect(arePositions(table(lines), columns)).toBe(expected);
  });
});

describe('a column of unknown heading beside the criteria', () => {
  test.each([
    [
      'has their names if the left one has merged cells',
      'Garden|Pruning|Cuts what is dead|Shapes an old tree\n|Lawn|Mows in straight lines|Plans a new lawn',
      true,
    ],
    [
      'has their names if the left one repeats',
      'Garden|Pruning|Cuts what is dead|Shapes an old tree\nGarden|Lawn|Mows it|Plans a new lawn',
      true,
    ],
    [
      'is a level if the left one has names of its own',
      'Pruning|Never|Cuts what is dead|Shapes an old tree\nLawn|Some|Mows in lines|Plans a lawn',
      false,
    ],
    [
      'is a level if its cells repeat',
      'Garden|basic|Cuts what is dead|Shapes an old tree\n|basic|Mows in straight lines|Plans a new lawn',
      false,
    ],
    [
      'is a level if it says as much as the others',
      'Garden|Cuts twigs|Cuts dead wood|Shapes trees\n|Mows lawns|Edges lawns|Plans new lawns',
      false,
    ],
    [
      'is a level if a cell is empty',
      'Garden|Pruning|Cuts what is dead|Shapes an old tree\n||Mows in straight lines|Plans a new lawn',
      false,
    ],
  ])('%s', (_, lines, expected) => {
    expect(areGroupedNames(table(lines), 0, 1, [2, 3])).toBe(expected);
  });
});

describe('a column of unknown heading beside the steps', () => {
  test.each([
    ['sentences', 'Cuts what is dead\nMows in straight lines\nPlans a new lawn', true],
    ['dates', '14/09/2026\n14/09/2026\n15/09/2026', false],
    ['names of people', 'Ana Lima\nBo Lund\nCy Marsh', false],
    ['one text again and again', 'To be agreed later\nTo be agreed later\nTo be agreed later', false],
    ['links', 'https://wiki.example/a/plan\nhttps://wiki.example/a/lawn\nhttps://wiki.example/b/roses', false],
    ['mostly empty cells', 'Cuts what is dead\n\n\n\n', false],
  ])('%s', (_, lines, expected) => {
    const rows = lines.split('\n').map((cell) => [cell]);
    expect(areSentences(rows, 0)).toBe(expected);
  });
});
