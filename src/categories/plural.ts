import pluralize from 'pluralize';
import { isAscii } from '../similarity/is-ascii.js';
import { memoize } from '../similarity/memoize.js';

/**
 * Returns the plural of a job title: `heads of design` for `Head of Design`. `Designers, All Other` are `other designers`. Null if it has none that reads well: a title with a number or another
 * suffix, in another language, or whose noun is not known to be English. Abbreviations keep their capitals. A title in the plural stays so.
 */
export const plural = memoize((title): string | null => {
  if (!isAscii(title) || otherLanguage.test(title) || /\d/.test(title.replace(/^\d+[A-Z]* (?=[a-z])/i, ''))) return null;
  const group = title.replace(/, All Other$/, '');
  // `Designers, All Other` are other designers.
  if (group !== title) return isJobInPlural(lastWord(group)) ? `other ${lowerCaseWords(group)}` : null;
  return pluralOfList(title) ?? pluralOfTwoJobs(title) ?? pluralOfJob(title);
});

/** `art, drama, and music professors`: a list before the noun. */
function pluralOfList(title: string): string | null {
  if (!/^[^,(]+, .*\b(?:and|or|&) /.test(title) || !isJob(lastWord(title))) return null;
  return pluralOfJob(title.replaceAll(',', comma))?.replaceAll(comma, ',') ?? null;
}

/** Stands for a comma within the words before the noun. */
const comma = '\u0001';

/** `arbitrators and mediators`. */
function pluralOfTwoJobs(title: string): string | null {
  const [, left = '', and = '', right = ''] = /^([^,(]+) (and|&|or) ([^,(]+)$/.exec(title) ?? [];
  if (!isJob(lastWord(left)) || / (?:and|&|or) /.test(left)) return null;
  const [first, second] = [pluralOfJob(left), pluralOfJob(right)];
  return first === null || second === null ? null : `${first} ${and} ${second}`;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

function pluralOfJob(title: string): string | null {
  const [, head = title, rest = ''] = /^(.*?)((?: of | at | for | in |,| \(| [-:|/] ).*)?$/.exec(title) ?? [];
  const words = head.split(' ');
  const noun = words.pop() ?? '';
  if (isJobInPlural(noun)) return lowerCaseWords(title);
  const isTwoJobs = / and | & /.test(head) && words.some(isJob);
  if (!(isJob(noun) || isAbbreviation(noun)) || isTwoJobs || !/^(?: (?:of|at|for|in) [^,(:|]*)?$/.test(rest)) return null;
  return / [-/] /.test(rest) ? null : lowerCaseWords([...words, pluralOf(noun)].join(' ') + rest);
}

/** Small words of languages in which titles may look English: `Director de Marketing`. */
const otherLanguage = /(?:^| )(?:de|des|du|del|della|di|da|do|dos|das|la|le|les|el|los|las|der|den|dem|und|von|van|voor|en|et|y|e|pour|para|por|per|im|mit)(?: |$)/i; // prettier-ignore

function isJob(word: string): boolean {
  const noun = word.toLowerCase();
  const known = (jobNouns ??= new Set(jobNounText.split(/\s+/)));
  return known.has(noun) || known.has(noun.slice(noun.lastIndexOf('-') + 1)) || jobEndings.test(noun);
}

function isJobInPlural(word: string): boolean {
  return (
    /(?:s|people|men)$/i.test(word) &&
    !isJob(word) &&
    (word.toLowerCase() === 'occupations' || isJob(pluralize.singular(word.slice(word.lastIndexOf('/') + 1))))
  );
}

/** `SRE`, but neither a grade such as `II` nor a letter. */
function isAbbreviation(word: string): boolean {
  return /^[A-Z]{2,4}(?:-[A-Z]{2,4})*$/.test(word) && !/^[IVX]+$/.test(word);
}

/** The endings of most titles, which just take an s. Skips pluralize, which would try, and compile, a hundred expressions first. */
export const regularEnding = /(?:neer|ager|oper|gner|ster|ist|yst|ian|tor|tant)$/;

function pluralOf(word: string): string {
  return regularEnding.test(word) || /^[A-Z-]{2,}$/.test(word) ? `${word}s` : pluralize(word);
}

/** Puts words such as `Manager` in lower case, but not `UX`, `DevOps`, `English` or `Java`. */
function lowerCaseWords(text: string): string {
  return text.replace(/[a-z][a-z0-9]*/gi, (word) => (/^[A-Z][a-z]+$/.test(word) && !properNames.has(word) ? word.toLowerCase() : word));
}

/** Names of languages, countries and products that stand in titles and mean nothing else. */
const properNames: ReadonlySet<string> = new Set(
  `Adobe African Amazon American Android Arabic Asian Australian Azure British Canadian Chinese Christian Drupal Dutch English European French German Google Greek
Hadoop Hebrew Hindi Indian Irish Islamic Italian Japanese Java Jewish Kotlin Korean Kubernetes Laravel Latin Linux Magento Mandarin Microsoft Oracle Polish
Portuguese Python Russian Salesforce Scala Scottish Shopify Spanish Swedish Tableau Terraform Turkish Unix Windows Wordpress`.split(/\s+/),
);

const jobEndings =
  /.(?:hand|hop|setter|layer|graphist|dontist|iatrist|metrist|nomist|nomer|transcriptionist|hospitalist|keeper|maker|worker|smith|wright|ologist|ician|fighter|writer|person|woman|master)$/;
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
acupuncturist adjudicator admin advocate agronomist allergist anchor animator announcer applicator appraiser arbitrator arborist athlete bagger
barrister bender bellhop biller binder biochemist blaster blender blower boatbuilder bolter booker brakeman busser calibrator canvasser captioner carrier cartoonist carver
caster changer choreographer climber coder colorist commentator compositor compounder conservationist copyist coroner correspondent counter cutter deckhand
demonstrator deputy derrickhand detailer dishwasher distributor dosimetrist dresser driller dyer embalmer entertainer erector estimator evaluator exterminator
feeder filler finisher fixer framer forwarder fundraiser geneticist glassblower greeter grinder grower gauger handyman hanger hauler host hostess insulator
integrator internist interventionist joiner knitter laminator legislator liaison lineman loader locator logger marker marshal mate mediator member merchant
mixer molder mounter mover naturalist navigator observer official oiler op orderly orthoptist orthotist paperhanger patternmaker performer phlebotomist
pipelayer plater player polisher potter preparer presser projectionist prosecutor prosthetist provider puller pumper purser referee refinisher regulator rep
resident responder restorer rider roller roustabout runner sampler sander sawyer scaler scheduler scout screener sealer seamstress servicer sewer sheriff shipper
sitter skater sorter splicer sprayer stainer stenographer sterilizer stitcher stocker stockbroker stonemason stripper superintendent sweeper tanner taper
telemarketer tender tech transcriber transporter treater trimmer troubleshooter tuner turner unloader vendor washer weigher winder wirer wrapper
defender chiropractor cobbler physiatrist setter hand layer cartographer hospitalist transcriptionist reader anesthetist
ambassador archivist artisan bailiff breeder champion concierge custodian decorator diplomat evangelist geographer historian hunter linguist lobbyist
master mathematician mayor nanny pathologist pipefitter radiographer sculptor sergeant sociologist sommelier tiler undertaker weaver welder worker writer`;
