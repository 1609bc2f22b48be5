import { InvalidArgumentError, Option } from 'commander';

/** How many results a command gives at the most. */
export function limitOption(): Option {
  return new Option('-n, --limit <count>', 'how many at the most').argParser(count).default(10);
}

function count(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('It is a whole number of 1 or more.');
  return Number(value);
}
