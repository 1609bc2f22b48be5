import { readCompletionScript, shells } from '../assets/completion-scripts.js';
import type { Command } from './command.js';

export const completion: Command<object> = {
  hasNoPage: true,
  arguments: [['<shell>', shells.join(', '), `your shell: ${shells.join(', ')}`]],
  options: [],
  examples: [
    [`echo 'eval "$(compare completion bash)"' >> ~/.bashrc`, 'bash'],
    [`echo 'eval "$(compare completion zsh)"' >> ~/.zshrc`, 'zsh'],
    ['compare completion fish > ~/.config/fish/conf.d/compare.fish', 'fish'],
  ],
  run: async ([shell = '']) => {
    const text = await readCompletionScript(shell);
    return { report: { data: { schemaVersion: 1, kind: 'completion', shell, text }, blocks: [{ type: 'verbatim', text }] }, exitCode: 0 };
  },
};
