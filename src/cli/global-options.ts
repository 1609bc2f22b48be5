import { InvalidArgumentError, Option } from 'commander';
import { formats } from '../formats/index.js';

const colorChoices = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof colorChoices)[number];

/** What every command takes. */
export interface GlobalOptions {
  readonly format?: string;
  readonly json?: boolean;
  readonly output?: string;
  readonly roles?: readonly string[];
  readonly color: ColorChoice;
  readonly width?: number;
  readonly ascii?: boolean;
  readonly pager: boolean;
}

/** Made anew for each parse, because commander keeps what it read in them. */
export function globalOptions(): Option[] {
  return [...resultOptions(), ...secondaryOptions()];
}

function resultOptions(): Option[] {
  return [
    new Option('-f, --format <name>', `${formats.map(({ name }) => name).join(', ')}; or --json`).choices(formats.map(({ name }) => name)),
    new Option('--json', 'short for --format json').hideHelp(),
    new Option('-o, --output <file>', 'write to a file; its ending names the format'),
    new Option('-r, --roles <dir>', 'look here first (repeatable), then in COMPARE_ROLES').argParser(collect),
  ];
}

/** Few people need these: the help of a command only names them, and `compare help options` says what they do. */
export function secondaryOptions(): Option[] {
  return [
    new Option('--color <when>', `${colorChoices.join(', ')}; NO_COLOR is heeded`).choices(colorChoices).default('auto'),
    new Option('--width <columns>', 'wrap at this width').argParser(columns),
    new Option('--ascii', 'ASCII marks and lines, as in a locale without UTF-8'),
    new Option('--debug', 'say on standard error where an internal error came from, and what took how long').hideHelp(),
    new Option('--no-pager', 'print what is longer than the screen at once'),
  ];
}

export const versionOption = new Option('-V, --version', 'the version');
export const helpOption = new Option('-h, --help', 'this help');

function collect(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), value];
}

const minimumWidth = 20;

function columns(value: string): number {
  if (!/^\d+$/.test(value) || Number(value) < minimumWidth)
    throw new InvalidArgumentError(`It is a whole number of ${minimumWidth} or more.`);
  return Number(value);
}
