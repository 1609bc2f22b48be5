import type { Command as Parser, CommanderError } from 'commander';
import { UserError } from '../model/errors.js';
import { didYouMean } from '../spelling.js';

/** Turns an error of commander into a UserError whose hint says what to do next. */
export function usageError({ message }: CommanderError, parser: Parser): UserError {
  const [problem = '', suggestion] = message.replace(/^error: /, '').split('\n');
  const hint =
    suggestion?.replace(/^\(|\)$/g, '') ??
    choiceHint(problem) ??
    flagHint(problem, parser) ??
    variadicHint(problem, parser) ??
    `See ${parser.name()} --help.`;
  return new UserError(problem.replace(/\.$/, ''), { hint });
}

/** For `--format jsno`: suggests one of the choices, which commander lists in its message. */
function choiceHint(problem: string): string | undefined {
  const [, word = '', choices] = /argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s.exec(problem) ?? [];
  return choices === undefined ? undefined : didYouMean(word, choices.split(', '));
}

/** For `--full=yes`: the option exists, but takes no value. */
function flagHint(problem: string, parser: Parser): string | undefined {
  const [, name] = /^unknown option '(--[^=]+)=/.exec(problem) ?? [];
  return parser.options.some(({ long }) => long === name) ? `${name} takes no value.` : undefined;
}

/** For `--category pay a b`: an option that takes several words has taken the roles too. */
function variadicHint(problem: string, parser: Parser): string | undefined {
  const variadic = parser.options.find((option) => option.variadic && parser.getOptionValue(option.attributeName()) !== undefined);
  return problem.startsWith('missing required argument') && variadic
    ? `${variadic.long} takes all words up to the next option. Put it last, or end its words with --.`
    : undefined;
}
