import { afterEach, beforeEach, expect } from '@jest/globals';
import { strictChecks } from '../../../src/roles/strict/index.js';
import type { StrictCheck } from '../../../src/roles/strict/subject.js';

/** Each test of the file has these checks alone, by their ids: what the others find is for their own tests to say. */
export function onlyChecks(...ids: readonly string[]): void {
  let all: readonly StrictCheck[] = [];
  beforeEach(() => {
    all = strictChecks.splice(0);
    strictChecks.push(...all.filter(({ id }) => ids.includes(id)));
    expect(strictChecks.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });
  afterEach(() => void strictChecks.splice(0, Infinity, ...all));
}
