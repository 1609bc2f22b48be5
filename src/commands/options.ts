// Options and descriptions of arguments that several commands share.
import { InvalidArgumentError, Option } from 'commander';
import { matchChoices } from '../compare/compare-options.js';
import { statuses } from '../model/comparison.js';
import type { Pick } from '../roles/load-role.js';

/** What names one role. */
export const oneRole = 'a name, id or code, id@level, a file, a pipe, or -';

/** Restricts a comparison to categories. */
export function categoryOption(): Option {
  return new Option('-c, --category <name...>', 'only these, such as pay, skills or education');
}

/** Restricts a comparison to rows. */
export function statusOption(): Option {
  return new Option('-s, --status <status...>', `only rows that are ${statuses.join(', ')}`).choices(statuses);
}

/** Chooses how items are matched. */
export function matchOption(): Option {
  return new Option('-m, --match <how>', 'match items by wording (default) or only exact ones').choices(matchChoices);
}

/** Says which candidate a name means that is not exact: `nurse=2`, or a number alone for the first such name. */
export function pickOption(): Option {
  return new Option('--pick <name=n...>', 'which role to take where a name fits several: nurse=2').argParser(collectPicks);
}

function collectPicks(value: string, previous: readonly Pick[] | undefined): readonly Pick[] {
  const place = value.lastIndexOf('=');
  const number = value.slice(place + 1);
  if (!/^[1-9]\d*$/.test(number)) throw new InvalidArgumentError('a name and a number, such as nurse=2');
  return [...(previous ?? []), { name: place < 0 ? null : value.slice(0, place), number: Number(number) }];
}

/** Prints what a pipe gets, where a terminal shows one screen. */
export function fullOption(description: string): Option {
  return new Option('--full', description);
}

/** Limits the number of results. */
export function limitOption(most = 10): Option {
  return new Option('-n, --limit <count>', 'show at most this many').argParser(parsePositiveInteger).default(most);
}

/** Parses the value of an option that counts. */
export function parsePositiveInteger(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('a whole number of at least 1');
  return Number(value);
}
