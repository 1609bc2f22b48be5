import { InvalidArgumentError, Option } from 'commander';

/** Which candidate of an ambiguous name is meant; the first for the first such name, and so on. */
export function pickOption(): Option {
  return new Option('--pick <n>', 'which candidate an ambiguous name means').argParser(collect);
}

function collect(value: string, earlier: readonly number[] | undefined): readonly number[] {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('It is a whole number of 1 or more.');
  return [...(earlier ?? []), Number(value)];
}
