import type { Command as Parser } from 'commander';
import type { Command } from '../commands/command.js';
import { commands, compare } from '../commands/index.js';

/** The help of one command: what it does, how it is called, its options, and lines to try. It fits a screen of 80 by 24. */
export function helpText(command: Command<object>, parser: Parser): string {
  const isMain = command === compare;
  const operands = command.arguments.map(([syntax, description]): [string, string] => [bare(syntax), description]);
  const others: [string, string][] = isMain ? [['COMMAND', `${commands.map(({ name }) => name).join(', ')}; each has its own --help`]] : [];
  const options = parser.options.filter(({ hidden }) => !hidden).map(({ flags, description }): [string, string] => [flags, description]);
  return [
    command.summary,
    '',
    `Usage: ${[parser.name(), ...command.arguments.map(([syntax]) => usageOf(syntax)), '[options]'].join(' ')}`,
    ...(isMain ? ['       compare COMMAND'] : []),
    ...columns([...operands, ...others]),
    'Options:',
    ...columns(options),
    'Examples:',
    ...columns(command.examples),
    '',
  ].join('\n');
}

function bare(syntax: string): string {
  return syntax.replace(/[<>[\].]/g, '').toUpperCase();
}

/** `<file...>` as people write it: `FILE...`; what may be left out keeps its brackets. */
function usageOf(syntax: string): string {
  return syntax.startsWith('[') ? `[${bare(syntax)}]` : bare(syntax) + (syntax.includes('...') ? '...' : '');
}

/** Two columns, the second beside the widest of the first. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
