import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../model/errors.js';
import { didYouMean } from '../spelling.js';

/** The shells that have a completion script. To add one, put its script into `data/completion` and list it here. */
export const shells = ['bash', 'zsh', 'fish'];

/**
 * Reads the script that makes a shell complete the command line.
 * @throws UserError if there is none for that shell.
 */
export async function readCompletionScript(shell: string): Promise<string> {
  if (!shells.includes(shell))
    throw new UserError(`there is no completion for ${shell}`, {
      hint: didYouMean(shell, shells) ?? `There are: ${shells.join(', ')}.`,
    });
  // The path holds for the source, in src/assets, and for the bundles, in dist/command.
  return readFileSync(join(import.meta.dirname, `../../data/completion/compare.${shell}`), 'utf8');
}
