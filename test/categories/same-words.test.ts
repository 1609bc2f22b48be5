import { describe, expect, test } from '@jest/globals';
import { compareRoles } from '../../src/compare/compare-roles.js';
import type { Status } from '../../src/model/comparison.js';
import { readRole } from '../generate.js';

/** The status of two items under one id. */
async function statusOf(left: string, right: string, category: string): Promise<Status | undefined> {
  const roles = await Promise.all(
    [left, right].map((text, index) => readRole({ id: `r${index}`, title: 'R', [category]: [{ id: 'x', text }] })),
  );
  return compareRoles(roles).categories[0]?.rows[0]?.status;
}

describe('two items with one id', () => {
  test.each([
    ['Taught new colleagues', 'Teach new colleagues'],
    ['Managed budgets', 'Manage budgets'],
    ['Plans shifts', 'Planning shifts'],
    ['Organises tours', 'Organize tours'],
    ['Python 3', 'Python'],
    ['Microsoft Excel', 'Excel'],
    ['AWS (EC2, S3)', 'AWS'],
  ])('are the same: %s, %s', async (left, right) => {
    expect([await statusOf(left, right, 'duties'), await statusOf(right, left, 'duties')]).toEqual(['same', 'same']);
  });

  test.each([
    ['Teach new colleagues', 'Teach colleagues'],
    ['Study at a university', 'Study at a universal'],
    ['Train drivers', 'Drive trains'],
    ['Python 2', 'Python 3'],
    ['Keep accounts (payable)', 'Keep accounts (receivable)'],
    ['React', 'React Native'],
  ])('are different: %s, %s', async (left, right) => {
    expect([await statusOf(left, right, 'duties'), await statusOf(right, left, 'duties')]).toEqual(['different', 'different']);
  });
});
