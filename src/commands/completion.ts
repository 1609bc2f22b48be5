import { readCompletionScript, shells } from '../assets/completion-scripts.js';
import type { Command } from './command.js';

export const completion: Command<object> = {
  arguments: [['<shell>', shells.join(', ')]],
  options: [],
  examples: [
    ['eval "$(compare completion bash)"', 'as a line of ~/.bashrc'],
    ['eval "$(compare completion zsh)"', 'as a line of ~/.zshrc, after compinit'],
    ['compare completion fish > ~/.config/fish/conf.d/compare.fish', 'once'],
  ],
  run: async ([shell = '']) => {
    const text = await readCompletionScript(shell);
    return { report: { data: { schemaVersion: 1, kind: 'completion', shell, text }, blocks: [{ type: 'verbatim', text }] }, exitCode: 0 };
  },
};
