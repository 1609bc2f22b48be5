import type { TextBlock } from '../documents/text-document.js';
import { readAskedYears } from '../facts/asked-years.js';
import { readCertificates } from '../facts/certificates.js';
import { readDegrees } from '../facts/degrees.js';
import { readNeed } from '../facts/need.js';
import { readSpokenLanguages } from '../facts/spoken-languages.js';
import { readWorkingTime } from '../facts/working-time.js';
import { namesBenefit } from './loose-sentences.js';
import { payIn } from './pay-in.js';
import { sentencesOf } from './sentences.js';

/**
 * What a section is about whose heading says nothing that is known, by what stands under it: requirements if at least two sentences, and a third of all,
 * ask for years, a degree, a licence or a language; benefits if as many state pay, leave or insurance. Null if neither.
 */
export function partByContent(blocks: readonly TextBlock[]): 'required' | 'benefits' | null {
  const sentences = blocks.flatMap(({ type, text }) => (type === 'line' ? sentencesOf(text) : [text])).slice(0, mostSentences);
  const asks = sentences.filter(asksForFact).length;
  const offers = sentences.filter(offersSomething).length;
  const enough = Math.max(2, sentences.length / 3);
  if (asks >= enough && asks > offers) return 'required';
  return offers >= enough && offers > asks ? 'benefits' : null;
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
  return namesBenefit(sentence) || payIn(sentence, null) !== null || leaveDays !== null || daysFromHome !== null;
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
