import { InvalidArgumentError, Option } from 'commander';

/** Which candidate of an ambiguous name is meant; the first for the first such name, and so on. */
export function pickOption(): Option {
  return new Option('--pick <n>', 'which candidate an ambiguous name means').argParser(collectPick);
}

function collectPick(value: string, earlier: readonly number[] | undefined): readonly number[] {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('It is a whole number of 1 or more.');
  return [...(earlier ?? []), Number(value)];
}

/** How many results a command gives at the most. */
export function limitOption(): Option {
  return new Option('-n, --limit <count>', 'how many at the most').argParser(wholeNumber).default(10);
}

/** Reads what an option counts with. */
export function wholeNumber(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('It is a whole number of 1 or more.');
  return Number(value);
}
