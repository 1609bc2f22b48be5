import type { Cell } from '../model/role.js';

/** How a cell is rated, in a word or two each: `required`, `level 4`, `importance 3.5`. */
export function ratingFacts({ need, level, importance }: Cell): string[] {
  return [
    ...(need === undefined ? [] : [need]),
    ...(level === undefined ? [] : [levelText(level)]),
    ...(importance === undefined ? [] : [importanceText(importance)]),
  ];
}

export function levelText(level: number | string): string {
  return typeof level === 'number' ? `level ${level}` : level;
}

export function importanceText(importance: number): string {
  return `importance ${importance}`;
}
