import type { AttributeDelta } from '../model/comparison.js';

/** Whether another text, another number, or no in place of yes is stated: nothing tells whether that is more or less. */
export function isPutOtherwise(delta: AttributeDelta | null): boolean {
  if (delta === null) return false;
  return 'value' in delta || ('changed' in delta && ['text', 'value'].some((field) => delta.changed.includes(field)));
}
