import { sanitize } from '../../formats/sanitize.js';
import type { Process } from '../process.js';
import { quoteForBash, parseBashLine } from './bash-line.js';
import { complete } from './complete.js';
import type { Candidate, Completions } from './completions.js';

type Reply = (words: readonly string[], process: Process) => Promise<string>;

/** What each shell sends, and how it is replied to. The first line of a reply names its kind; each further line is a candidate. */
const shellReplies: Readonly<Record<string, Reply>> = {
  /** bash sends the line, and what readline takes for the current word, which starts after the last `@`, `:` or `=`. */
  bash: async ([line = '', readlineWord = ''], process) => {
    const { words, quote } = parseBashLine(line);
    const current = words.at(-1) ?? '';
    const completions = await complete(wordsAfterProgram(words), process);
    return formatReply(completions, ({ word }) => {
      const rest = quoteForBash(word.slice(current.length), quote);
      return rest === null ? [] : [readlineWord + rest];
    });
  },
  zsh: async (words, process) => formatReply(await complete(words, process), describedLine),
  /** fish sends the current word as it is typed, with quotes. */
  fish: async (words, process) => {
    const current = parseBashLine(words.at(-1) ?? '').words.join(' ');
    return formatReply(await complete([...words.slice(0, -1), current], process), describedLine);
  },
};

/** Returns the reply to a shell that completes a command line. It is empty for an unknown shell. */
export async function shellReply([shell = '', ...words]: readonly string[], process: Process): Promise<string> {
  return Object.hasOwn(shellReplies, shell) ? ((await shellReplies[shell]?.(words, process)) ?? '') : '';
}

function describedLine({ word, description }: Candidate): string[] {
  return [`${word}\t${description}`];
}

/** Drops the program and the variables that are set for it, as in `A=1 compare …`. */
function wordsAfterProgram(words: readonly string[]): readonly string[] {
  return words.slice(words.findIndex((word) => !/^\w+=/.test(word)) + 1);
}

function formatReply(completions: Completions, linesOf: (candidate: Candidate) => readonly string[]): string {
  if (completions.kind !== 'words') return `${completions.kind}\n`;
  const lines = completions.candidates
    .filter(isSafe)
    .flatMap(({ word, description }) => linesOf({ word, description: sanitize(description) }));
  return ['words', ...lines].map((line) => `${line}\n`).join('');
}

/** Role files are not trusted: a word with control characters, which a terminal would obey, is not offered. */
function isSafe({ word }: Candidate): boolean {
  return sanitize(word) === word;
}
