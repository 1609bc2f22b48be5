import type { Command as Parser, Option } from 'commander';
import type { Command, KnownCommand } from '../commands/command.js';
import { commands, compare } from '../commands/index.js';
import { globalOptions, helpOption, secondaryOptions, versionOption } from './global-options.js';

/** The width of help, in columns. */
export const helpWidth = 80;

/** What `compare help` can explain besides the commands. */
export const optionsTopic = 'options';

/**
 * Returns the help of one command: what it does, how to call it, its options, and examples. It must fit a screen of 80 columns by 24 rows,
 * so the options that few people need are only named.
 */
export function helpText(known: KnownCommand, command: Command<never>, parser: Parser): string {
  const isMain = known === compare;
  const shown = command.arguments.filter(([, description]) => description !== '');
  const operands = shown.map(([syntax, description]): [string, string] => [operandName(syntax), description]);
  const subcommands: [string, string][] = isMain
    ? [['COMMAND', `${commands.map(({ name }) => name).join(', ')}; each has its own --help`]]
    : [];
  const secondary = [...secondaryOptions(), versionOption].filter(({ hidden }) => !hidden).map(({ long }) => long);
  const options = parser.options.filter(({ hidden, long }) => !hidden && !secondary.includes(long));
  const usage = [parser.name(), ...shown.map(([syntax]) => usageOf(syntax)), '[options]'].join(' ');
  return [
    ...wrapText(known.summary, helpWidth),
    `Usage: ${usage}${isMain ? '   or   compare COMMAND' : ''}`,
    ...twoColumns([...operands, ...subcommands]),
    'Options:',
    ...twoColumns([...options.map(toRow), [`compare help ${optionsTopic}`, secondary.join(', ')]]),
    'Examples:',
    ...twoColumns(command.examples),
    '',
  ].join('\n');
}

/** Returns the text of `compare help options`: the options that every command takes. */
export function optionsHelp(): string {
  const options = [...globalOptions().filter(({ hidden }) => !hidden), versionOption, helpOption];
  return ['Options that every command takes, besides its own.', 'Options:', ...twoColumns(options.map(toRow)), ''].join('\n');
}

function toRow({ flags, description }: Option): [string, string] {
  return [flags, description];
}

/** Turns `<file...>` into `FILE`. */
function operandName(syntax: string): string {
  return syntax.replace(/[<>[\].]/g, '').toUpperCase();
}

/** Turns `<file...>` into `FILE...`, and keeps the brackets of an optional operand. */
function usageOf(syntax: string): string {
  const name = operandName(syntax) + (syntax.includes('...') ? '...' : '');
  return syntax.startsWith('[') ? `[${name}]` : name;
}

/** Lays rows out in two columns. The first is as wide as its widest text; the second is wrapped. */
function twoColumns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.flatMap(([left, right]) =>
    wrapText(right, helpWidth - width - 4).map((line, index) => `  ${(index === 0 ? left : '').padEnd(width)}  ${line}`),
  );
}

/** Breaks a text into lines between words. */
function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const extended = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (extended.length > width) lines.push(word);
    else lines.splice(-1, 1, extended);
  }
  return lines;
}
