import type { Command as Parser, CommanderError } from 'commander';
import { UserError } from '../model/errors.js';
import { didYouMean } from '../spelling.js';

/** What commander could not read, as what and what to do next. */
export function usageError({ message }: CommanderError, parser: Parser): UserError {
  const [said = '', suggestion] = message.replace(/^error: /, '').split('\n');
  const hint =
    suggestion?.replace(/^\(|\)$/g, '') ??
    choiceHint(said) ??
    flagHint(said, parser) ??
    variadicHint(said, parser) ??
    `${parser.name()} --help shows what there is.`;
  return new UserError(said.replace(/\.$/, ''), { hint });
}

/** `--format jsno`: the choices are there, in commander's words. */
function choiceHint(said: string): string | undefined {
  const [, word = '', choices] = /argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s.exec(said) ?? [];
  return choices === undefined ? undefined : didYouMean(word, choices.split(', '));
}

/** `--summary=yes`: there is such an option, and it takes no value. */
function flagHint(said: string, parser: Parser): string | undefined {
  const [, name] = /^unknown option '(--[^=]+)=/.exec(said) ?? [];
  return parser.options.some(({ long }) => long === name) ? `${name} takes no value.` : undefined;
}

/** `--category pay a b`: what takes several words has taken the roles too. */
function variadicHint(said: string, parser: Parser): string | undefined {
  const greedy = parser.options.find((option) => option.variadic && parser.getOptionValue(option.attributeName()) !== undefined);
  return said.startsWith('missing required argument') && greedy
    ? `${greedy.long} takes all words up to the next option: put it last, or -- behind its words.`
    : undefined;
}
