import type { Outcome } from '../commands/command.js';
import type { Block, Report } from '../model/report.js';

/** A result that says near its title which names were guessed, for those who see it without what was printed before. In JSON it says so already. */
export function withGuesses(outcome: Outcome, guesses: string): Outcome {
  const { report, screen } = outcome;
  return { ...outcome, report: reportWith(report, guesses), ...(screen && { screen: async () => ({ ...(await screen()), guesses }) }) };
}

/** The blocks of a report are made only when they are read. */
function reportWith(report: Report, guesses: string): Report {
  return Object.create(report, { blocks: { get: () => blocksWith(report.blocks, guesses), enumerable: true } });
}

function blocksWith(blocks: readonly Block[], guesses: string): Block[] {
  const place = blocks.findIndex(({ type }) => type === 'title') + 1;
  return blocks.toSpliced(place, 0, { type: 'paragraph', text: guesses });
}
