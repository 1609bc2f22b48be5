import type { Command as Parser, Option } from 'commander';
import type { Command, KnownCommand } from '../commands/command.js';
import { commands, compare } from '../commands/index.js';
import { globalOptions, secondaryOptions, helpOption, versionOption } from './global-options.js';

/** The help of one command: what it does, how it is called, its options, and lines to try. It fits a screen of 80 by 24. */
export function helpText(known: KnownCommand, command: Command<never>, parser: Parser): string {
  const isMain = known === compare;
  const operands = command.arguments.map(([syntax, description]): [string, string] => [bare(syntax), description]);
  const others: [string, string][] = isMain ? [['COMMAND', `${commands.map(({ name }) => name).join(', ')}; each has its own --help`]] : [];
  const further = [...secondaryOptions(), versionOption].map(({ long }) => long);
  const options = parser.options.filter(({ hidden, long }) => !hidden && !further.includes(long));
  const usage = [parser.name(), ...command.arguments.map(([syntax]) => usageOf(syntax)), '[options]'].join(' ');
  return [
    ...wrapped(known.summary, helpWidth),
    `Usage: ${usage}${isMain ? '   or   compare COMMAND' : ''}`,
    ...columns([...operands, ...others]),
    'Options:',
    ...columns([...options.map(toRow), [`compare help ${optionsTopic}`, further.join(', ')]]),
    'Examples:',
    ...columns(command.examples),
    '',
  ].join('\n');
}

/** What `compare help options` prints: every option that all commands take. */
export function optionsHelp(): string {
  const options = [...globalOptions().filter(({ hidden }) => !hidden), versionOption, helpOption];
  return ['The options that every command takes, beside its own.', 'Options:', ...columns(options.map(toRow)), ''].join('\n');
}

/** What `compare help` explains, beside the commands. */
export const optionsTopic = 'options';

export const helpWidth = 80;

function toRow({ flags, description }: Option): [string, string] {
  return [flags, description];
}

function bare(syntax: string): string {
  return syntax.replace(/[<>[\].]/g, '').toUpperCase();
}

/** `<file...>` as people write it: `FILE...`; what may be left out keeps its brackets. */
function usageOf(syntax: string): string {
  const name = bare(syntax) + (syntax.includes('...') ? '...' : '');
  return syntax.startsWith('[') ? `[${name}]` : name;
}

/** Two columns, the second beside the widest of the first. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.flatMap(([left, right]) =>
    wrapped(right, helpWidth - width - 4).map((line, index) => `  ${(index === 0 ? left : '').padEnd(width)}  ${line}`),
  );
}

/** Lines of whole words. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (longer.length > width) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}
