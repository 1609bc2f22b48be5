import { commands, compare } from '../../commands/index.js';
import { formats } from '../../formats/index.js';

/**
 * What a command line is likely to use, as far as its words tell before they are parsed: `compare-json`, `compare-files-json`, `list-help`. Command
 * lines of one purpose run much the same code.
 */
export function codeCacheKey(argv: readonly string[]): string {
  if (argv[0] === '__complete') return 'complete';
  const { name } = commands.find((command) => command.name === argv[0]) ?? compare;
  return [name, ...(namesFile(argv) ? ['files'] : []), asksForHelp(argv) ? 'help' : formatNamedIn(argv)].join('-');
}

/** Whether a role file is named, which may have to be parsed. */
function namesFile(argv: readonly string[]): boolean {
  return argv.some((word, place) => /\.(?:ya?ml|json)$/i.test(word) && !isOutput(word, argv[place - 1]));
}

function isOutput(word: string, before: string | undefined): boolean {
  return word.startsWith('-') || before === '-o' || before === '--output';
}

function asksForHelp(argv: readonly string[]): boolean {
  return argv.length === 0 || argv.some((word) => ['help', '-h', '--help', '-V', '--version'].includes(word));
}

function formatNamedIn(argv: readonly string[]): string {
  const named = formats.find(({ name, extensions }) =>
    argv.some(
      (word, place) =>
        [name, `--${name}`, `--format=${name}`].includes(word) ||
        (isOutput(word, argv[place - 1]) && extensions.some((ending) => word.endsWith(`.${ending}`))),
    ),
  );
  return (named ?? formats[0])?.name ?? '';
}
