import { afterEach, beforeEach, expect } from '@jest/globals';
import { lintChecks } from '../../../src/roles/lint/index.js';
import type { LintCheck } from '../../../src/roles/lint/lint-check.js';

/** Runs the tests of a file with only these checks, by id, so that a new check does not change what they find. */
export function onlyChecks(...ids: readonly string[]): void {
  let all: readonly LintCheck[] = [];
  beforeEach(() => {
    all = lintChecks.splice(0);
    lintChecks.push(...all.filter(({ id }) => ids.includes(id)));
    expect(lintChecks.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });
  afterEach(() => void lintChecks.splice(0, Infinity, ...all));
}
