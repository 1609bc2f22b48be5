import type { TextBlock } from '../documents/text-document.js';
import { readAskedYears } from '../facts/asked-years.js';
import { readCertificates } from '../facts/certificates.js';
import { readDegrees } from '../facts/degrees.js';
import { readNeed } from '../facts/need.js';
import { readSpokenLanguages } from '../facts/spoken-languages.js';
import { readWorkingTime } from '../facts/working-time.js';
import { namesBenefit } from './loose-sentences.js';
import { payIn } from './pay-in.js';
import { partByOpening } from './sentence-openings.js';
import { sentencesOf } from './sentences.js';
import { isTask } from './tasks.js';

/**
 * What a section is about whose heading says nothing that is known, by what stands under it: requirements if at least two sentences, and a third of all,
 * ask for years, a degree, a licence or a language; benefits if as many state pay, leave or insurance; duties if they say what one does. Null if none of them.
 */
export function partByContent(blocks: readonly TextBlock[]): 'required' | 'benefits' | 'duties' | null {
  if (areTasks(blocks)) return 'duties';
  const sentences = sentencesIn(blocks);
  const asks = sentences.filter(asksForFact).length;
  const offers = sentences.filter(offersSomething).length;
  const enough = Math.max(2, sentences.length / 3);
  if (asks >= enough && asks > offers) return 'required';
  return offers >= enough && offers > asks ? 'benefits' : null;
}

/** Whether all sentences say what one does, at least two of them: `Sie begleiten Kinder durch den Tag`. Headings such as `You can look forward to` stand above both tasks and benefits. */
function areTasks(blocks: readonly TextBlock[]): boolean {
  const sentences = sentencesIn(blocks);
  return sentences.length >= 2 && sentences.every((sentence) => isTask(sentence) && !offersSomething(sentence));
}

function sentencesIn(blocks: readonly TextBlock[]): string[] {
  return blocks.flatMap(({ type, text }) => (type === 'line' ? sentencesOf(text) : [text])).slice(0, mostSentences);
}

const mostSentences = 20;

function asksForFact(sentence: string): boolean {
  return (
    readAskedYears(sentence) !== null ||
    readDegrees(sentence).length > 0 ||
    readCertificates(sentence).length > 0 ||
    readSpokenLanguages(sentence).length > 0 ||
    readNeed(sentence) !== null
  );
}

function offersSomething(sentence: string): boolean {
  const { leaveDays, daysFromHome } = readWorkingTime(sentence);
  const isStated = namesBenefit(sentence) || payIn(sentence, null) !== null || leaveDays !== null || daysFromHome !== null;
  return isStated || partByOpening(sentence) === 'benefits';
}

/** What stands under a heading: up to the next heading, or a line that is short enough for one. */
export function blocksBelow(blocks: readonly TextBlock[], index: number): TextBlock[] {
  const heading = blocks[index];
  const below: TextBlock[] = [];
  for (const block of blocks.slice(index + 1, index + 1 + mostSentences)) {
    const isShortLine = block.type === 'line' && block.text.length <= 40 && !/[.!?]$/.test(block.text);
    const isNextHeading =
      block.type === 'heading' ? heading?.type !== 'heading' || block.depth <= heading.depth : isShortLine && below.length > 0;
    // Below a heading that is one by its layout, short lines are none.
    if (isNextHeading && (block.type === 'heading' || heading?.type !== 'heading')) break;
    below.push(block);
  }
  return below;
}
