import { InvalidArgumentError } from 'commander';

/** Reads what an option counts with. */
export function wholeNumber(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('It is a whole number of 1 or more.');
  return Number(value);
}
