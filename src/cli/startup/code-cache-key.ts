import { commands, compare } from '../../commands/index.js';
import { formats } from '../../formats/index.js';

/**
 * Returns the key under which the compiled code of a run is cached. It is guessed from the command line before that is parsed, and names
 * the command, whether role files are read, and the format: `compare-json`, `compare-files-json`, `list-help`. Command lines with the same
 * key run much the same code.
 */
export function codeCacheKey(argv: readonly string[]): string {
  if (argv[0] === '__complete') return 'complete';
  if (argv.length === 0) return 'pick';
  const { name } = commands.find((command) => command.name === argv[0]) ?? compare;
  return [name, ...(namesRoleFile(argv) ? ['files'] : []), asksForHelp(argv) ? 'help' : formatNamedIn(argv)].join('-');
}

/** A role file may have to be parsed, which takes code of its own. */
function namesRoleFile(argv: readonly string[]): boolean {
  return argv.some((word, index) => /\.(?:ya?ml|json)$/i.test(word) && !isOutput(word, argv[index - 1]));
}

function isOutput(word: string, previous: string | undefined): boolean {
  return word.startsWith('-') || previous === '-o' || previous === '--output';
}

function asksForHelp(argv: readonly string[]): boolean {
  return argv.some((word) => ['help', '-h', '--help', '-V', '--version'].includes(word));
}

function formatNamedIn(argv: readonly string[]): string {
  if (argv.includes('--open')) return 'html';
  const named = formats.find(({ name, extensions }) =>
    argv.some(
      (word, index) =>
        [name, `--${name}`, `--format=${name}`].includes(word) ||
        (isOutput(word, argv[index - 1]) && extensions.some((extension) => word.endsWith(`.${extension}`))),
    ),
  );
  return (named ?? formats[0])?.name ?? '';
}
