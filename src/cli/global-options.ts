import { InvalidArgumentError, Option } from 'commander';
import { formats } from '../formats/index.js';

export const colorChoices = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof colorChoices)[number];

/** The options that every command takes. */
export interface GlobalOptions {
  readonly format?: string;
  readonly json?: boolean;
  readonly output?: string;
  readonly open?: boolean;
  readonly roles?: readonly string[];
  readonly exactNames?: boolean;
  readonly color: ColorChoice;
  readonly width?: number;
  readonly ascii?: boolean;
  readonly pager: boolean;
}

/** Makes new options for each parse, because commander stores what it reads in them. */
export function globalOptions(): Option[] {
  return [...resultOptions(), ...secondaryOptions()];
}

function resultOptions(): Option[] {
  return [
    new Option('-f, --format <name>', `${formats.map(({ name }) => name).join(', ')}; or --json`).choices(formats.map(({ name }) => name)),
    new Option('--json', 'short for --format json').hideHelp(),
    new Option('-o, --output <file>', 'write to a file; its extension sets the format'),
    new Option('--open', 'show the result as a page in your browser'),
    new Option('-r, --roles <dir>', 'a folder of your own role files (repeatable)').argParser(collect),
  ];
}

/** The options that few people need. The help of a command only names them; `compare help options` describes them. */
export function secondaryOptions(): Option[] {
  return [
    new Option('--exact-names', 'refuse names that are not exactly an id, title, alias or code'),
    new Option('--color <when>', `${colorChoices.join(', ')}; NO_COLOR is respected`).choices(colorChoices).default('auto'),
    new Option('--width <columns>', 'wrap at this width').argParser(parseColumns),
    new Option('--ascii', 'use ASCII characters only'),
    new Option('--debug', 'print stack traces of internal errors, and timings'),
    new Option('--no-pager', 'do not open a pager for a result longer than the screen'),
  ];
}

export const versionOption = new Option('-V, --version', 'print the version');
export const helpOption = new Option('-h, --help', 'print this help');

function collect(value: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), value];
}

const minimumWidth = 20;

function parseColumns(value: string): number {
  if (!/^\d+$/.test(value) || Number(value) < minimumWidth) throw new InvalidArgumentError(`a whole number of at least ${minimumWidth}`);
  return Number(value);
}
