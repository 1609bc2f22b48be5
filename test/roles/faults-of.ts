import { expect } from '@jest/globals';
import { UserError } from '../../src/model/errors.js';

/** All that reading `a.yaml` finds wrong, as `line:column message`, and a hint where there is one. */
export function faultsOf(read: () => unknown, verdict: string): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).toBe(`a.yaml is ${verdict}`);
    return error.faults.map(({ line, column, message, hint }) =>
      [`${line}:${column} ${message}`, ...(hint === null ? [] : [hint])].join(' | '),
    );
  }
}
