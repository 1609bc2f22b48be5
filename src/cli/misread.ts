import type { Command as Parser, CommanderError } from 'commander';
import { UserError } from '../model/user-error.js';
import { didYouMean } from '../wording/nearest.js';

/** What commander could not read, as what and what to do next. */
export function misread({ message }: CommanderError, parser: Parser): UserError {
  const [said = '', suggestion] = message.replace(/^error: /, '').split('\n');
  const hint =
    suggestion?.replace(/^\(|\)$/g, '') ??
    choiceMeant(said) ??
    flagMeant(said, parser) ??
    swallowed(said, parser) ??
    `${parser.name()} --help shows what there is.`;
  return new UserError(said.replace(/\.$/, ''), { hint });
}

/** `--format jsno`: the choices are there, in commander's words. */
function choiceMeant(said: string): string | undefined {
  const [, word = '', choices] = /argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s.exec(said) ?? [];
  return choices === undefined ? undefined : didYouMean(word, choices.split(', '));
}

/** `--summary=yes`: there is such an option, and it takes no value. */
function flagMeant(said: string, parser: Parser): string | undefined {
  const [, name] = /^unknown option '(--[^=]+)=/.exec(said) ?? [];
  return parser.options.some(({ long }) => long === name) ? `${name} takes no value.` : undefined;
}

/** `--category pay a b`: what takes several words has taken the roles too. */
function swallowed(said: string, parser: Parser): string | undefined {
  const greedy = parser.options.find((option) => option.variadic && parser.getOptionValue(option.attributeName()) !== undefined);
  return said.startsWith('missing required argument') && greedy
    ? `${greedy.long} takes all words up to the next option: put it last, or -- behind its words.`
    : undefined;
}
