import pluralize from 'pluralize';
import { isAscii } from '../similarity/is-ascii.js';
import { memoize } from '../similarity/memoize.js';

/**
 * Returns the plural of a job title: `heads of design` for `Head of Design`. Null if it has none that reads well: a title with a number or another
 * suffix, in another language, or whose noun is not known to be English. Abbreviations keep their capitals. A title in the plural stays so.
 */
export const plural = memoize((title): string | null => {
  if (!isAscii(title) || otherLanguage.test(title) || /\d/.test(title)) return null;
  const [, head = title, rest = ''] = /^(.*?)((?: of | at | for | in |,| \(| [-:|/] ).*)?$/.exec(title) ?? [];
  const words = head.split(' ');
  const noun = words.pop() ?? '';
  if (isJobInPlural(noun)) return lowerCaseWords(title);
  const isTwoJobs = / and | & /.test(head) && words.some(isJob);
  if (!(isJob(noun) || isAbbreviation(noun)) || isTwoJobs || !/^(?: (?:of|at|for|in) [^,(:|]*)?$/.test(rest)) return null;
  return / [-/] /.test(rest) ? null : lowerCaseWords([...words, pluralOf(noun)].join(' ') + rest);
});

/** Small words of languages in which titles may look English: `Director de Marketing`. */
const otherLanguage = /(?:^| )(?:de|des|du|del|della|di|da|do|dos|das|la|le|les|el|los|las|der|den|dem|und|von|van|voor|en|et|y|e|pour|para|por|per|im|mit)(?: |$)/i; // prettier-ignore

function isJob(word: string): boolean {
  const noun = word.toLowerCase();
  return (jobNouns ??= new Set(jobNounText.split(/\s+/))).has(noun) || jobEndings.test(noun);
}

function isJobInPlural(word: string): boolean {
  return /(?:s|people|men)$/i.test(word) && !isJob(word) && isJob(pluralize.singular(word.slice(word.lastIndexOf('/') + 1)));
}

/** `SRE`, but neither a grade such as `II` nor a letter. */
function isAbbreviation(word: string): boolean {
  return /^[A-Z]{2,4}$/.test(word) && !/^[IVX]+$/.test(word);
}

/** The endings of most titles, which just take an s. Skips pluralize, which would try, and compile, a hundred expressions first. */
export const regularEnding = /(?:neer|ager|oper|gner|ster|ist|yst|ian|tor|tant)$/;

function pluralOf(word: string): string {
  return regularEnding.test(word) || /^[A-Z]{2,}$/.test(word) ? `${word}s` : pluralize(word);
}

/** Puts words such as `Manager` in lower case, but not `UX` or `DevOps`. */
function lowerCaseWords(text: string): string {
  return text.replace(/[a-z][a-z0-9]*/gi, (word) => (/^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word));
}

const jobEndings = /.(?:keeper|maker|worker|smith|wright|ologist|ician|fighter|writer|person|woman|master)$/;
let jobNouns: ReadonlySet<string> | undefined;
const jobNounText = `accountant actor actuary adjuster administrator adviser advisor agent aide analyst apprentice architect artist assembler
assessor assistant associate attendant attorney auditor author baker banker barber barista bartender beautician boss brewer broker builder butcher
butler buyer captain caretaker carer caregiver carpenter cashier chair chairman chaplain chauffeur checker chef chemist chief cleaner clerk coach
collector commander commissioner composer conductor conservator consultant contractor controller cook coordinator counsel counselor counsellor
courier craftsman curator dancer dealer dean dentist designer detective developer dietitian director dispatcher diver doctor drafter draftsman driver
economist editor educator electrician employee engineer engraver estimator examiner executive expert fabricator facilitator farmer fellow fireman
fisher fisherman fitter florist foreman forester founder gardener generalist glazier grader groomer guard guide hairdresser handler head helper
housekeeper hygienist illustrator inspector installer instructor intern interpreter interviewer investigator investor janitor jeweler jeweller
journalist judge laborer labourer landscaper lawyer lead leader learner lecturer librarian lifeguard machinist maker maintainer manager marketer mason
mechanic mentor merchandiser messenger midwife miller miner model modeler modeller monitor musician negotiator nurse nutritionist officer operator
optician optometrist organiser organizer owner packer painter paralegal paramedic partner pastor pharmacist photographer physician physicist
physiotherapist pilot planner plasterer plumber podiatrist policeman porter practitioner presenter president principal printer processor producer
professional professor programmer promoter proofreader psychiatrist publisher ranger realtor receptionist recruiter registrar repairer reporter
representative researcher reviewer rigger roofer sailor salesman scholar scientist seaman secretary seller server shepherd singer solicitor
sonographer specialist steward strategist student stylist supervisor surgeon surveyor tailor teacher technician technologist teller tester therapist
trader trainee trainer translator treasurer tuner tutor typist underwriter upholsterer usher valuer vet veterinarian waiter waitress warden watchman
ambassador archivist artisan bailiff breeder champion concierge custodian decorator diplomat evangelist geographer historian hunter linguist lobbyist
master mathematician mayor nanny pathologist pipefitter radiographer sculptor sergeant sociologist sommelier tiler undertaker weaver welder worker writer`;
