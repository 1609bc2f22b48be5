import { statSync } from 'node:fs';

/** When anything of a file last changed, in milliseconds since 1970; before all times where it cannot be looked at. */
export function changedAt(path: string): number {
  try {
    return statSync(path).ctimeMs;
  } catch {
    return -Infinity;
  }
}
