import type { TextBlock } from '../documents/text-document.js';
import { readNeed } from '../facts/need.js';
import { isAboutCompany, isBoilerplate } from './boilerplate.js';
import { namesJob } from './job-words.js';
import { isForSomething, isPayAlone } from './pay-and-terms.js';
import { payIn } from './pay-in.js';
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
  // An invitation in the words of a question: `Curious?`
  if (type === 'line' && (to === 'benefits' || to === 'duties') && sentence.endsWith('?')) return 'none';
  // Under `Compensation and time off` stand benefits too.
  if (to === 'pay' && type === 'item' && !isPayAlone(sentence))
    return payIn(sentence, to) === null || isForSomething(sentence) ? 'benefits' : to;
  return to === null ? looseSentencePart(sentence, before) : to === 'duties' && isTalk ? 'none' : to;
}

/** Under `About the role` stand what it is, what one does, and at times what one needs. */
function summaryPart(sentence: string): SentencePart {
  const opened = partByOpening(sentence);
  if (opened === 'duties' || opened === 'benefits') return opened;
  if (opened === 'required' && /^(?:you|candidates?|applicants?|must|du|sie|vous|tu|je|jij|você)\b/i.test(sentence))
    return readNeed(sentence) ?? 'required';
  return isAboutCompany(sentence) || isAboutName(sentence) || isAboutUsOnly(sentence) ? 'none' : 'summary';
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

/** `From our mill we ship to 22 countries` says neither what the job is nor who is wanted. */
function isAboutUsOnly(sentence: string): boolean {
  return us.test(sentence) && !theJob.test(sentence);
}

const us = /(?<!\p{L})(?:we|our|wir|unser\p{L}*|nous|notre|nos|nosotros|nuestr[oa]s?|noi|nostr[oaie]|nós|noss[oa]s?|wij|onze)(?!\p{L})/iu;

const theJob =
  /(?<!\p{L})(?:you|your|role|job|jobs|position|post|vacancy|opening|hire|hiring|recruit\p{L}*|looking|searching|seeking|join|need|want|candidate|applicant|du|dich|dir|dein\p{L}*|sie|ihr\p{L}*|stelle|rolle|position|suchen|suchst|verstärkung|brauchen|vous|votre|vos|tu|te|ton|poste|cherchons|recherchons|recrutons|rejoi\p{L}+|puesto|incorpor\p{L}+|buscamos|necesitamos|ti|posizione|ruolo|cerchiamo|você|vaga|função|cargo|procuramos|buscamos|je|jij|jouw|functie|baan|zoeken)(?!\p{L})/iu;
