import { expect } from '@jest/globals';
import { UserError } from '../../src/model/errors.js';

/** Runs `read`, and returns all faults of its error as `line:column message | hint`. */
export function faultsOf(read: () => unknown, problem: string): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).toBe(`a.yaml is ${problem}`);
    return error.faults.map(({ line, column, message, hint }) =>
      [`${line}:${column} ${message}`, ...(hint === null ? [] : [hint])].join(' | '),
    );
  }
}
