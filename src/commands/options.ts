// Options that several commands take.
import { InvalidArgumentError, Option } from 'commander';
import type { Pick } from '../roles/load-role.js';

/** Says which candidate a name means that is not exact: `nurse=2`, or a number alone for the first such name. */
export function pickOption(): Option {
  return new Option('--pick <name=n...>', 'which candidate a name means that is not exact').argParser(collectPicks);
}

function collectPicks(value: string, previous: readonly Pick[] | undefined): readonly Pick[] {
  const place = value.lastIndexOf('=');
  const pick = { name: place < 0 ? null : value.slice(0, place), number: parsePositiveInteger(value.slice(place + 1)) };
  return [...(previous ?? []), pick];
}

/** Limits the number of results. */
export function limitOption(most = 10): Option {
  return new Option('-n, --limit <count>', 'how many to show at most').argParser(parsePositiveInteger).default(most);
}

/** Parses the value of an option that counts. */
export function parsePositiveInteger(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('Use a whole number of at least 1.');
  return Number(value);
}
