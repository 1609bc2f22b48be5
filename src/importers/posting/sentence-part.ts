import type { TextBlock } from '../documents/text-document.js';
import { readNeed } from '../facts/need.js';
import { isAboutCompany, isBoilerplate } from './boilerplate.js';
import { namesJob } from './job-words.js';
import { isAskedCheck, looseSentencePart } from './loose-sentences.js';
import { partByOpening } from './sentence-openings.js';
import { type AdPart, isAsked } from './statement.js';

/** What a sentence is about. `none` if it is understood and left out; null if it is not understood. */
type SentencePart = AdPart | 'none' | null;

/**
 * What a sentence is about.
 * @param to what it stands under; null for what says nothing that is known
 * @param before what the sentence before it in the same paragraph is about
 */
export function sentencePart(sentence: string, to: AdPart | null, type: TextBlock['type'], before: AdPart | null): SentencePart {
  if (!isAsked(to) && isAskedCheck(sentence)) return 'required';
  if (isBoilerplate(sentence)) return 'none';
  const isTalk = type === 'line' && isAboutCompany(sentence);
  // What the sentence says of need outranks its section, which is decided when it is read: its parts may differ.
  if (isAsked(to)) return isTalk ? 'none' : to;
  if (to === 'summary') return summaryPart(sentence);
  return to === null ? looseSentencePart(sentence, before) : to === 'duties' && isTalk ? 'none' : to;
}

/** Under `About the role` stand what it is, what one does, and at times what one needs. */
function summaryPart(sentence: string): SentencePart {
  const opened = partByOpening(sentence);
  if (opened === 'duties' || opened === 'benefits') return opened;
  if (opened === 'required' && /^(?:you|candidates?|applicants?|must|du|sie|vous|tu|je|jij|você)\b/i.test(sentence))
    return readNeed(sentence) ?? 'required';
  return isAboutCompany(sentence) || isAboutName(sentence) ? 'none' : 'summary';
}

/** `Rosehip is a family bakery`, and not `The position is …`. */
function isAboutName(sentence: string): boolean {
  const [, name = ''] =
    /^((?:The )?\p{Lu}[\p{L}&'’-]*(?: \p{Lu}[\p{L}&'’-]*){0,4}) (?:is|are|was|has|have|makes?|builds?|runs?|provides?|helps?|ist|hat|est|a)\b/u.exec(
      sentence,
    ) ?? [];
  return (
    name !== '' && !/^(?:This|That|It|You|There|We|Our|Wir|Nous|Wij|In|As|At|The (?:Role|Position|Job))\b/i.test(name) && !namesJob(name)
  );
}
