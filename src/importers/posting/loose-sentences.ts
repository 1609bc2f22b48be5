import { readNeed } from '../facts/need.js';
import { readWorkingTime } from '../facts/working-time.js';
import { paysBesideBase } from './beside-base.js';
import { isAboutCompany } from './boilerplate.js';
import { namesJob } from './job-words.js';
import { payIn } from './pay-in.js';
import { partByOpening } from './sentence-openings.js';
import { employmentOf } from './shapes/employment.js';
import type { AdPart } from './statement.js';

/**
 * What a sentence is about that stands under no heading: by its first words, by how much it says to be needed, or by what it states.
 * @param before what the sentence before it in the same paragraph is about
 */
export function looseSentencePart(sentence: string, before: AdPart | null): AdPart | null {
  const opened = partByOpening(sentence);
  const need = readNeed(sentence);
  if (opened === 'required' || opened === null || opened === 'summary') {
    if (need === 'preferred') return paysBesideBase(sentence) ? 'pay' : 'preferred';
    if (opened !== null) return opened;
    if (need === 'required' && !isAboutCompany(sentence)) return 'required';
  }
  if (opened !== null) return opened;
  // `Rosehip GmbH | Full time, partly from home`
  if (/\s[|·•]\s/.test(sentence) && employmentOf([sentence]) !== null) return 'terms';
  if (namesBenefit(sentence) && !isAboutCompany(sentence)) return 'benefits';
  if (before !== null && before !== 'summary' && addressing.test(sentence) && !isAboutCompany(sentence)) return before;
  if (payIn(sentence, null) || paysBesideBase(sentence)) return 'pay';
  const isAboutTime = Object.values(readWorkingTime(sentence)).some((value) => value !== null);
  return isAboutTime || (sentence.length < 100 && employmentOf([sentence]) !== null && !namesJob(sentence)) ? 'terms' : null;
}

/** `A background check is required`, wherever it stands. */
export function isAskedCheck(sentence: string): boolean {
  return sentence.length < 200 && checks.test(sentence) && readNeed(sentence) === 'required' && !notices.test(sentence);
}

const checks =
  /\b(?:background check|criminal record|dbs check|dbs clearance|security clearance|drug (?:test|screen)|vaccinat|driv(?:er['’]?s|ing) licen[sc]e|führungszeugnis|führerschein|casier judiciaire|permis de conduire|vog\b|rijbewijs|certificado de antecedentes|carnet de conducir)/i;

const notices = /\b(?:we (?:will|may|conduct)|offers? (?:is|are)|contingent|in accordance|policy|regardless)\b/i;

const addressing = /\b(?:you|your|du|dich|dein\p{L}*|sie|ihre?\p{L}*|vous|votre|vos|tu|ton|ta|te|você|seu|sua|je|jij|jouw)\b/iu;

/** Whether a sentence names what is only ever given to those who work somewhere. */
export function namesBenefit(sentence: string): boolean {
  return benefitWords.test(sentence);
}

const benefitWords =
  /\b(?:(?:health|dental|vision|medical|life) (?:insurance|plan|cover)|paid (?:time off|holidays?|vacation|leave|weekly|sick)|pto|401\(?k\)?|403\(?b\)?|pension|tuition reimbursement|days of (?:leave|vacation|holiday|pto)|days['’]? (?:holiday|leave|vacation)|free (?:meals?|lunch|parking|uniform)|(?:learning|training|development|wellness) budget|company (?:car|van|phone|laptop)|stock options|share options|staff discount|gleitzeit|homeoffice|dienstwagen|firmenwagen|diensthandy|weiterbildungsbudget|voiture de (?:service|fonction)|coche de empresa|vehículo de empresa|(?:auto|furgone|cellulare) aziendale|ticket restaurant|carro da empresa|lease ?auto|bedrijfsauto|bus van de zaak|tage urlaub|urlaubstage|weihnachtsgeld|urlaubsgeld|jobrad|jobticket|betriebliche altersvorsorge|mutuelle|tickets? restaurant|rtt|seguro médico|días de vacaciones|buoni pasto|vale[- ](?:refeição|alimentação|transporte)|plano de saúde|pensioenregeling|vakantiedagen|vakantiegeld|reiskostenvergoeding)\b/i;
