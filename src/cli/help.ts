import type { Command as Parser, Option } from 'commander';
import type { Command, KnownCommand } from '../commands/command.js';
import { commands, compare } from '../commands/index.js';
import { globalOptions, helpOption, secondaryOptions, versionOption } from './global-options.js';

/** The width of help, in columns. */
export const helpWidth = 80;

/** What `compare help` can explain besides the commands. */
export const optionsTopic = 'options';

/**
 * Returns the help of one command: what it does, examples, how to call it, and its options. It must fit a screen of 80 columns by 24 rows, so the
 * options that few people need are only named.
 */
export function helpText(known: KnownCommand, command: Command<never>, parser: Parser): string {
  const isMain = known === compare;
  const shown = command.arguments.filter(([, description]) => description !== '');
  const operands = shown.map(([syntax, description]): [string, string] => [operandName(syntax), description]);
  const subcommands: [string, string][] = isMain
    ? [['COMMAND', `${commands.map(({ name }) => name).join(', ')}; each has its own --help`]]
    : [];
  const rare = [...(command.rareOptions ?? []), ...secondaryOptions(), versionOption]
    .filter(({ hidden }) => !hidden)
    .map(({ long }) => long);
  const options = parser.options.filter(({ hidden, long }) => !hidden && !rare.includes(long));
  const usage = [parser.name(), ...shown.map(([syntax]) => usageOf(syntax)), '[options]'].join(' ');
  return [
    ...wrapText(known.summary, helpWidth),
    ...(command.examples.length === 0 ? [] : ['Examples:', ...twoColumns(command.examples)]),
    `Usage: ${usage}${isMain ? '   or   compare COMMAND' : ''}`,
    ...twoColumns([...operands, ...subcommands]),
    'Options:',
    ...twoColumns([...options.map(toRow), [`compare help ${optionsTopic}`, rare.join(', ')]]),
    '',
  ].join('\n');
}

/** Returns the text of `compare help options`: the options that every command takes, and those of single commands that few people need. */
export async function optionsHelp(): Promise<string> {
  const options = [...globalOptions().filter(({ hidden }) => !hidden), versionOption, helpOption];
  return ['Options of every command:', ...twoColumns(options.map(toRow)), ...(await rareOptionLines()), ''].join('\n');
}

/** Each option once, after the commands that take it. */
async function rareOptionLines(): Promise<string[]> {
  const loaded: { name: string; options: readonly Option[] }[] = [];
  for (const { name, load } of [compare, ...commands]) loaded.push({ name, options: (await load()).rareOptions ?? [] });
  const descriptions = new Map(loaded.flatMap(({ options }) => options.map(toRow)));
  const rows = [...descriptions].map(([flags, description]): [string, string] => {
    const names = loaded.flatMap(({ name, options }) => (options.some((option) => option.flags === flags) ? [name] : []));
    return [flags, `${names.join(', ')}: ${description}`];
  });
  return rows.length === 0 ? [] : ['Options of some commands:', ...twoColumns(rows)];
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
