// Options that several commands take.
import { InvalidArgumentError, Option } from 'commander';

/** Says which candidate an ambiguous name means. Repeatable: the first is for the first such name, and so on. */
export function pickOption(): Option {
  return new Option('--pick <n>', 'which candidate an ambiguous name means').argParser(collectPicks);
}

function collectPicks(value: string, previous: readonly number[] | undefined): readonly number[] {
  return [...(previous ?? []), parsePositiveInteger(value)];
}

/** Limits the number of results. */
export function limitOption(): Option {
  return new Option('-n, --limit <count>', 'how many to show at most').argParser(parsePositiveInteger).default(10);
}

/** Parses the value of an option that counts. */
export function parsePositiveInteger(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('Use a whole number of at least 1.');
  return Number(value);
}
