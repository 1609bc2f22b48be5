import { plain } from '../../formats/plain.js';
import type { Process } from '../process.js';
import { quotedForBash, readBashLine } from './bash-line.js';
import { complete } from './complete.js';
import type { Candidate, Found } from './found.js';

type Reply = (words: readonly string[], process: Process) => Promise<string>;

/** How each shell asks and is answered: the first line says of what kind the answer is, and each other is a candidate. */
const replies: Readonly<Record<string, Reply>> = {
  /** bash sends the line and what readline takes for the word, which begins behind the last `@`, `:` or `=`. */
  bash: async ([line = '', word = ''], process) => {
    const { words, quote } = readBashLine(line);
    const current = words.at(-1) ?? '';
    const found = await complete(wordsOf(words), process);
    return replyOf(found, (candidate) => {
      const rest = quotedForBash(candidate.word.slice(current.length), quote);
      return rest === null ? [] : [word + rest];
    });
  },
  zsh: async (words, process) => replyOf(await complete(words, process), ({ word, about }) => [`${word}\t${about}`]),
  /** fish sends the last word as it is typed. */
  fish: async (words, process) => {
    const current = readBashLine(words.at(-1) ?? '').words.join(' ');
    return replyOf(await complete([...words.slice(0, -1), current], process), ({ word, about }) => [`${word}\t${about}`]);
  },
};

/** The answer to a shell that completes a line; an empty one to a shell that is not known, or where anything goes wrong. */
export async function reply([shell = '', ...words]: readonly string[], process: Process): Promise<string> {
  return Object.hasOwn(replies, shell) ? ((await replies[shell]?.(words, process)) ?? '') : '';
}

/** Without the program, and without what is set for it alone: `A=1 compare …`. */
function wordsOf(words: readonly string[]): readonly string[] {
  return words.slice(words.findIndex((word) => !/^\w+=/.test(word)) + 1);
}

function replyOf(found: Found, lines: (candidate: Candidate) => readonly string[]): string {
  if (found.kind !== 'words') return `${found.kind}\n`;
  const shown = found.candidates.filter(isSafe).flatMap(({ word, about }) => lines({ word, about: plain(about) }));
  return ['words', ...shown].map((line) => `${line}\n`).join('');
}

/** Role files are not trusted: a word with a sign that a terminal would obey is no candidate. */
function isSafe({ word }: Candidate): boolean {
  return plain(word) === word;
}
