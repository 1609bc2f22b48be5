import type { Comparison } from '../model/comparison.js';

/** Said where no role states anything of what is to be compared. */
export function nothingStated({ roles }: Comparison): string {
  return `${roles.length === 2 ? 'Neither' : 'None of them'} states anything of that.`;
}
