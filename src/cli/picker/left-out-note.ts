import type { UserError } from '../../model/errors.js';

/** Says which role files cannot be picked because they have mistakes; null if none has. */
export function leftOutNote(faulty: readonly UserError[]): string | null {
  const files = [...new Set(faulty.map(({ faults: [first], message }) => first?.file ?? message))];
  const [first] = files;
  if (first === undefined) return null;
  const others = files.length - 1;
  if (others === 0) return `${first} has mistakes and is left out`;
  return `${first} and ${others === 1 ? '1 other' : `${others} others`} have mistakes and are left out`;
}
