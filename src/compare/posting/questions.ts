import { type Terms, readTerms } from '../../categories/offers/terms.js';
import { isPayCell } from '../../categories/pay/pay-figures.js';
import { isBasePay } from '../../categories/pay/pay-parts.js';
import { joinWords } from '../../categories/english.js';
import type { EvidencedPoint, Question } from '../../model/evidence.js';
import type { Role } from '../../model/role.js';

interface QuestionContext {
  /** What the ad asks for and the role does not have in full. */
  readonly unmet: readonly EvidencedPoint[];
  /** The role of the occupation that the ad is of; null if it is not known. */
  readonly occupation: Role | null;
}

const mostQuestions = 4;

/** What the ad leaves out and ads of its kind say, as questions, the most important first. */
export function questionsFor(ad: Role, context: QuestionContext): Question[] {
  return [
    payQuestion(ad),
    trainingQuestion(context),
    hoursQuestion(ad),
    extraPayQuestion(ad),
    patientsQuestion(ad, context),
    leaveQuestion(ad),
    placeQuestion(ad),
    homeQuestion(ad, context),
    teamQuestion(ad),
    contractQuestion(ad),
  ]
    .filter((question) => question !== null)
    .slice(0, mostQuestions);
}

function payQuestion({ categories }: Role): Question | null {
  const isStated = categories.some(({ id, entries }) => id === 'pay' && entries.some(({ cell }) => isPayCell(cell) && isBasePay(cell)));
  return isStated ? null : { about: 'pay', text: 'What does the job pay?' };
}

/** Who pays for a certificate that is not there yet is worth asking; a licence one has to bring. */
function trainingQuestion({ unmet }: QuestionContext): Question | null {
  const names = unmet.filter(isCertificate).map(({ cell }) => cell.text.replace(/\s*\([^()]*\)$/, ''));
  if (names.length === 0) return null;
  const shown = names.length > 2 ? [...names.slice(0, 1), `${names.length - 1} more`] : names;
  return { about: 'training', text: `Do they pay for the course and the exam: ${shown.join(' and ')}?` };
}

function isCertificate({ category, label, cell, lacking }: EvidencedPoint): boolean {
  const isListed = [category, label].includes('certifications');
  return isListed && !/licen[cs]e|approbation|lizenz|führerschein/i.test(cell.text) && (lacking === null || lacking.what === 'not held');
}

function hoursQuestion(ad: Role): Question | null {
  const isStated = termsOf(ad).hours !== undefined;
  return isStated ? null : { about: 'hours', text: 'How many hours a week is it?' };
}

/** Nights, weekends and time on call are often paid on top. */
function extraPayQuestion(ad: Role): Question | null {
  const text = textsOf(ad).join('\n');
  if (/paid on top|differential|premium|zuschlag|zuschläge|\bprime\b|plus de nocturnidad|indennit|adicional noturno|toeslag/i.test(text))
    return null;
  const times = extraTimes.flatMap(([name, words]) => (words.test(text) ? [name] : []));
  return times.length === 0 ? null : { about: 'extra pay', text: `What is paid on top for ${joinWords(times)}?` };
}

const extraTimes: readonly (readonly [name: string, words: RegExp])[] = [
  ['nights', /\bnights?\b|\bnight shifts?\b|\bnacht(?:s|schicht|dienst|arbeit)|\bde nuit\b|\bnocturn|\bnotturn|\bnoturn|\bnachtdienst/i],
  ['weekends', /\bweekends?\b|\bwochenend|\bfines? de semana\b|\bfins? de semana\b|\bfine settimana\b/i],
  ['holidays', /\bon holidays\b|\bholiday shifts?\b|\bfeiertag|\bjours fériés\b|\bfestivos\b|\bfestivi\b|\bferiados\b|\bfeestdagen\b/i],
  ['time on call', /\bon[- ]call\b|\brufbereitschaft|\bbereitschaftsdienst|\bastreinte|\bguardias?\b|\breperibilit|\bsobreaviso\b/i],
];

/** The load says more of the care of patients than anything else. */
function patientsQuestion(ad: Role, { occupation }: QuestionContext): Question | null {
  const text = textsOf(ad).join('\n');
  const isCare = /^(?:29-1|29-2|31-1)/.test(socOf(occupation ?? ad)) && /\bpatient|\bbewohner|\bpaciente|\bpazient/i.test(text);
  const isStated = /\b(?:\d+|one|two|three|four|five|six)\b[^.\n]{0,12}\bpatients?\b|\bratio\b|\b1:\d/i.test(text);
  return isCare && !isStated ? { about: 'patients', text: 'How many patients does one person care for at a time?' } : null;
}

function leaveQuestion(ad: Role): Question | null {
  const isStated =
    termsOf(ad).leave !== undefined ||
    /\bpto\b|\bpaid time off\b|\bpaid leave\b|\bvacation\b|\burlaub/i.test(textsIn(ad, ['benefits']).join('\n'));
  return isStated ? null : { about: 'leave', text: 'How many days of paid leave are there a year?' };
}

function placeQuestion(ad: Role): Question | null {
  const { place, home } = termsOf(ad);
  const isStated = place !== undefined || home !== undefined;
  return isStated ? null : { about: 'place', text: 'Where is the work done?' };
}

/** Asked only of work that is done at a desk, as far as that is known. */
function homeQuestion(ad: Role, { occupation }: QuestionContext): Question | null {
  const isStated = termsOf(ad).home !== undefined || /\bremote\b|\bhybrid\b|home ?office/i.test(textsOf(ad).join('\n'));
  const isAtDesk = /^(?:11-[23]|13-|15-|17-2|19-3|23-|27-[13]|43-)/.test(socOf(occupation ?? ad));
  return isStated || !isAtDesk ? null : { about: 'home', text: 'How many days a week can one work from home?' };
}

function teamQuestion(ad: Role): Question | null {
  const text = textsOf(ad).join('\n');
  const isTeam = /\bteam\b|\béquipe\b|\bequipo\b|\bequipe\b|\bsquadra\b|\bkolleg/i.test(text);
  const isStated = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\b[^.\n]{0,25}\b(?:people|engineers|developers|colleagues|nurses|members|personen|kolleg)/i.test(text); // prettier-ignore
  return isTeam && !isStated ? { about: 'team', text: 'How large is the team?' } : null;
}

function contractQuestion(ad: Role): Question | null {
  const isStated = termsOf(ad).employment !== undefined;
  return isStated ? null : { about: 'contract', text: 'Is the contract permanent?' };
}

function termsOf({ categories }: Role): Terms['texts'] {
  return readTerms(categories).texts;
}

/** All that the ad says, without its pay. */
function textsOf(ad: Role): string[] {
  const ids = ad.categories.flatMap(({ id }) => (id === 'pay' ? [] : [id]));
  return [ad.title, ...textsIn(ad, ids)];
}

function textsIn({ categories }: Role, ids: readonly string[]): string[] {
  return categories
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ entries }) => entries.flatMap(({ cell, label }) => [label ?? '', cell.text, cell.note ?? '']));
}

function socOf({ codes }: Role): string {
  return codes['soc']?.code ?? codes['onet-soc']?.code ?? '';
}
