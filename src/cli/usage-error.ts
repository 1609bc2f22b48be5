import type { Command as Parser, CommanderError } from 'commander';
import type { Command } from '../commands/command.js';
import { UserError } from '../model/errors.js';
import { didYouMean } from '../spelling.js';

/** Turns an error of commander into a UserError in our words, whose hint says what to do next. */
export function usageError({ code, message }: CommanderError, parser: Parser, command: Command<never>): UserError {
  const [problem = '', suggestion] = message.replace(/^error: /, '').split('\n');
  const { text, hint } = rewordings[code]?.(problem, parser, command) ?? { text: problem.replace(/\.$/, ''), hint: undefined };
  return new UserError(text, { hint: suggestion?.replace(/^\(|\)$/g, '') ?? hint ?? `See ${parser.name()} --help.` });
}

interface Reworded {
  readonly text: string;
  /** Undefined if nothing is more helpful than the help. */
  readonly hint: string | undefined;
}

/** By the code of commander's error. */
const rewordings: Readonly<Record<string, (problem: string, parser: Parser, command: Command<never>) => Reworded>> = {
  'commander.missingArgument': (problem, parser, command) => {
    const [, name = ''] = /'(.*)'/.exec(problem) ?? [];
    const [, , wanted = name] = command.arguments.find(([syntax]) => syntax.replace(/[<>.]/g, '') === name) ?? [];
    const [example] = command.examples.find(([line]) => line.startsWith(`${parser.name()} `)) ?? [];
    return { text: `name ${wanted}`, hint: variadicHint(parser) ?? (example === undefined ? undefined : `For example: ${example}`) };
  },
  'commander.excessArguments': (problem, parser) => {
    const [, most = '', count = ''] = /Expected (\d+) arguments? but got (\d+)/.exec(problem) ?? [];
    return {
      text: `${parser.name()} takes ${most === '0' ? 'no words' : `${most} ${most === '1' ? 'word' : 'words'}`}, not ${count}`,
      hint: undefined,
    };
  },
  'commander.unknownOption': (problem, parser) => {
    const [, option = ''] = /'(.*)'/s.exec(problem) ?? [];
    const [name, value] = option.split(/=(.*)/s);
    const isKnown = value !== undefined && parser.options.some(({ long }) => long === name);
    return isKnown
      ? { text: `${name} takes no value`, hint: `Leave out =${value}.` }
      : { text: `there is no option ${option}`, hint: undefined };
  },
  'commander.optionMissingArgument': (problem) => {
    const [, flags = ''] = /'(.*)'/.exec(problem) ?? [];
    return {
      text: `${longName(flags)} needs a value: ${longName(flags)} ${flags.replace(/^.*<|>.*$/g, '').toUpperCase()}`,
      hint: undefined,
    };
  },
  'commander.invalidArgument': (problem) => {
    const [, flags = '', word = '', allowed = ''] = /^option '(.*)' argument '(.*)' is invalid\. (.*?)\.?$/s.exec(problem) ?? [];
    const choices = /^Allowed choices are (.*)$/.exec(allowed)?.[1]?.split(', ');
    const takes = choices ? oneOf(choices) : allowed;
    return { text: `${longName(flags)} takes ${takes}, not ${word}`, hint: choices && didYouMean(word, choices) };
  },
};

/** `--width` of `-w, --width <columns>`. */
function longName(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}

function oneOf(choices: readonly string[]): string {
  return choices.length === 1 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}

/** For `--category pay a b`: an option that takes several words has taken the roles too. */
function variadicHint(parser: Parser): string | undefined {
  const variadic = parser.options.find((option) => option.variadic && parser.getOptionValue(option.attributeName()) !== undefined);
  return variadic && `${variadic.long} takes all words up to the next option. Put it last, or end its words with --.`;
}
