import { sanitize } from '../../formats/sanitize.js';
import type { Process } from '../process.js';
import { quoteForBash, parseBashLine } from './bash-line.js';
import { complete } from './complete.js';
import type { Candidate, Completions } from './completions.js';

type Reply = (words: readonly string[], process: Process) => Promise<string>;

/** How each shell asks and is answered: the first line says of what kind the answer is, and each other is a candidate. */
const shellReplies: Readonly<Record<string, Reply>> = {
  /** bash sends the line and what readline takes for the word, which begins behind the last `@`, `:` or `=`. */
  bash: async ([line = '', word = ''], process) => {
    const { words, quote } = parseBashLine(line);
    const current = words.at(-1) ?? '';
    const found = await complete(wordsAfterProgram(words), process);
    return formatReply(found, (candidate) => {
      const rest = quoteForBash(candidate.word.slice(current.length), quote);
      return rest === null ? [] : [word + rest];
    });
  },
  zsh: async (words, process) => formatReply(await complete(words, process), ({ word, description }) => [`${word}\t${description}`]),
  /** fish sends the last word as it is typed. */
  fish: async (words, process) => {
    const current = parseBashLine(words.at(-1) ?? '').words.join(' ');
    return formatReply(await complete([...words.slice(0, -1), current], process), ({ word, description }) => [`${word}\t${description}`]);
  },
};

/** The answer to a shell that completes a line; an empty one to a shell that is not known, or where anything goes wrong. */
export async function shellReply([shell = '', ...words]: readonly string[], process: Process): Promise<string> {
  return Object.hasOwn(shellReplies, shell) ? ((await shellReplies[shell]?.(words, process)) ?? '') : '';
}

/** Without the program, and without what is set for it alone: `A=1 compare …`. */
function wordsAfterProgram(words: readonly string[]): readonly string[] {
  return words.slice(words.findIndex((word) => !/^\w+=/.test(word)) + 1);
}

function formatReply(found: Completions, lines: (candidate: Candidate) => readonly string[]): string {
  if (found.kind !== 'words') return `${found.kind}\n`;
  const shown = found.candidates.filter(isSafe).flatMap(({ word, description }) => lines({ word, description: sanitize(description) }));
  return ['words', ...shown].map((line) => `${line}\n`).join('');
}

/** Role files are not trusted: a word with a sign that a terminal would obey is no candidate. */
function isSafe({ word }: Candidate): boolean {
  return sanitize(word) === word;
}
