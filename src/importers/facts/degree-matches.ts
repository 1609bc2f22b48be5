import { degreeAbbreviations, doubtful } from './degree-abbreviations.js';
import type { EducationStep } from './education-step.js';
import { allOf, latinPattern, wordPattern } from './words/index.js';

/** Where a line names a degree. */
export interface DegreeMatch {
  readonly step: EducationStep;
  readonly text: string;
  /** The subject that the name of the degree states by itself: nursing for `BSN`. */
  readonly field: string | null;
  readonly start: number;
  readonly end: number;
}

/** What of a line belongs to a degree: up to the ones beside it. */
export interface DegreePart {
  readonly before: string;
  readonly after: string;
}

/** Finds the names of degrees in a line, from left to right; of those that overlap, the one that begins first, and of those the longest. */
export function degreeMatches(line: string): DegreeMatch[] {
  const found = [...nothingElse(line), ...abbreviated(line), ...named(line), ...masters(line), ...degreeAlone(line)].filter(
    (match) => !isOther(line, match),
  );
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  const matches = sorted.flatMap((match) => {
    if (match.start < end) return [];
    end = match.end;
    return [adjusted(line, match)];
  });
  // `High School Diploma, Lincoln High School`: the second one is a school.
  const isDegree = matches.some(({ text }) => !kindOfSchool.test(text));
  return isDegree ? matches.filter(({ text }) => !kindOfSchool.test(text)) : matches;
}

/** What names a degree only where nothing else stands in the line, as in a field of a form. */
const formEntries: readonly (readonly [RegExp, EducationStep])[] = [
  [/^associates?$/i, 'associate'],
  [/^(?:certificate|diploma|bootcamp|apprenticeship|ausbildung|lehre)$/i, 'certificate'],
  [/^licence$/i, 'bachelor'],
];

function nothingElse(line: string): DegreeMatch[] {
  return formEntries.flatMap(([pattern, step]) =>
    pattern.test(line) ? [{ step, text: line, field: null, start: 0, end: line.length }] : [],
  );
}

const words = allOf(({ degrees }) => degrees).map(([pattern, step]) => ({
  step,
  pattern: wordPattern(`(?<![\\p{L}\\p{N}])(?:(?:${pattern})(?<= )|(?:${pattern})(?![\\p{L}\\p{N}]))`, 'g'),
}));

function named(line: string): DegreeMatch[] {
  return words.flatMap(({ step, pattern }) => matchesOf(line, pattern, step, null));
}

const abbreviations = degreeAbbreviations.map(([pattern, step, field]) => ({
  step,
  field,
  pattern: latinPattern(`(?<![\\p{L}\\p{N}.&])(?:${pattern})(?: ?\\((?:Hons?|Honours|Univ|Eng)\\.?\\)| Hons\\.?)?(?![\\p{L}\\p{N}])`, 'g'),
}));

function abbreviated(line: string): DegreeMatch[] {
  return abbreviations.flatMap(({ step, field, pattern }) =>
    matchesOf(line, pattern, step, field).filter(({ text, start, end }) => !doubtful.test(text) || isCertain(line, start, end)),
  );
}

function matchesOf(line: string, pattern: RegExp, step: EducationStep, field: string | null): DegreeMatch[] {
  return [...line.matchAll(pattern)].map((match) => ({
    step,
    field,
    text: match[0].trim(),
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

/** `MS in Biology`, `BA, History`, `BS/MS`, `an MA`, `BS degree`; not `MS Office`, `Boston, MA`, `BA (business analyst)`. */
function isCertain(line: string, start: number, end: number): boolean {
  const [before, after] = [line.slice(0, start), line.slice(end, end + 60)];
  if (product.test(after)) return false;
  if (/(?:bachelor|master|associate|doctor)[^()]{0,60}\($/i.test(before) && after.startsWith(')')) return true;
  if (
    /^(?: degrees?| ?\(?hons| in \p{L}| or (?:higher|equivalent|MS|MA|PhD|BS|BA|MBA|master)|,? (?:required|preferred)| from an? )/iu.test(
      after,
    )
  )
    return true;
  if (
    /^ ?[/&] ?(?:BS|BA|MS|MA|PhD|MBA|M\.|B\.)/.test(after) ||
    /(?:BS|BA|MS|MA|AA|B\.S\.|B\.A\.|PhD)(?: ?[/&,] ?(?:or )?| or | and )$/.test(before)
  )
    return true;
  if (/(?:^|[\s(])(?:an?|your|with|holds?|completed|earned|degree[:,]?|education:?) $/i.test(before) && !/^ ?\(/.test(after)) return true;
  const isFirst = /^[\s•*–-]*$/.test(before) || /(?:\t|\||;|: |[–—] )$/.test(before);
  return isFirst && /^(?:\.?,? (?!is\b|are\b|and\b|to\b|\()\p{Lu}|\.? ?[:–—|-] ?\p{Lu}|$)/u.test(after);
}

const product =
  /^[ -]?(?:office|word|excel|access|project|teams|windows|sql|server|outlook|powerpoint|power|visio|dynamics|azure|sharepoint|365|exchange|\d{5}|\(?business|analyst|suite|dos|well|soon|a |an |the )/i;

const kindOfSchool =
  /^(?:high[- ]school|secondary school|gymnasium|liceo.*|preparatoria|secundaria|middelbare school|trade school|technical school|vocational school)$/i;

/** `Master` alone, which is also a verb and a title. */
function masters(line: string): DegreeMatch[] {
  return matchesOf(line, alone, 'bachelor', null).flatMap((match) => {
    const isMaster = /^m/i.test(match.text);
    const [before, after] = [line.slice(0, match.start), line.slice(match.end, match.end + 40)];
    const isListed =
      /^(?:$| ?[,/|(:–—]| - | (?:of|in|en|di|em|oder|or|ou|o|und|and|degree|required|preferred|level|wünschenswert|von)\b)/u.test(after) ||
      joinsBefore.test(before);
    const isTitle = masterTitle.test(before) || masterThing.test(after);
    const isSubject = /^ \p{Lu}\p{L}+/u.test(after) && /^M|^B/.test(match.text) && (/^[\s•–-]*$/.test(before) || /[,:|] $/.test(before));
    const isVerb =
      /^ ?(?:of|in) (?:the|all|your|their|our|this|its|it|ceremonies)/.test(after) ||
      (match.text.startsWith('m') && /^ (?!in |of |degree|oder |or |ou |o )/.test(after) && !joinsBefore.test(before));
    return !isTitle && !isVerb && (isListed || isSubject)
      ? [{ ...match, step: isMaster ? ('master' as const) : ('bachelor' as const) }]
      : [];
  });
}

const alone = /(?<![\p{L}\p{N}-])(?:masters?|bachelors?)(?![\p{L}\p{N}'-])/giu;
const joinsBefore = /(?:bachelor'?s?|b\.?sc\.?|diplom|licence|bs|ba|mba)(?: ?[/,(-] ?|,? (?:or|oder|ou|o|of|und|and|bzw\.) (?:an? )?)$/iu;
const masterTitle =
  /(?:scrum|web|grand|harbou?r|toast|quiz|post|head|build|release|ring|concert|dungeon|past|station|paint|pay|task|brew|quarter|to|can|will|you|and|must|quickly|should|yard|ship'?s?) ?-?$/i;
const masterThing =
  /^,? ?(?:data|plan|planning|planner|class|classes|service|services|agreement|electrician|plumber|mechanic|carpenter|key|file|files|record|records|schedule|scheduler|budget|technician|sommelier|gardener|stylist|barber|bedroom|the|a|an|our|your|complex|new|builder|tax|black belt|trainer|chef|craftsman|copy|patient|production|bill|contracts?|degreeless)(?!\p{L})/iu;

/** An unspecified degree, which is a bachelor's: `degree in X or a related field`, `a relevant degree`. */
function degreeAlone(line: string): DegreeMatch[] {
  return matchesOf(line, degree, 'bachelor', null).filter(({ start, end }) => {
    const [before, after] = [line.slice(0, start), line.slice(end, end + 30)];
    if (
      /(?:(?<!:)\d|360|high|some|large|great|certain|greater|lesser|third|second|first|same|varying|any|to a|fine|remarkable)[ °-]*$/i.test(
        before,
      ) ||
      /^s? (?:of|to which|celsius|fahrenheit|view)/i.test(after)
    )
      return false;
    return /^s? (?:in|from|is|required|preferred|or|and|desirable|desired|with|level|qualified|essential|subject|plus|at)\b|^s?(?:$|[.,;:)/])/i.test(
      after,
    );
  });
}

const degree = /(?<![\p{L}\p{N}-])degrees?(?![\p{L}\p{N}-])/giu;

/** What is named like a degree and is none. */
function isOther(line: string, { text, start, end }: DegreeMatch): boolean {
  const [before, after] = [line.slice(Math.max(0, start - 30), start), line.slice(end, end + 40)];
  if (
    /^licen[cs]e/i.test(text) &&
    /^ (?:to|for|agreement|key|holder|plate|number|is|and|fees?|required|de conduire)(?!\p{L})/iu.test(after)
  )
    return true;
  if (
    /^licence$/i.test(text) &&
    /(?:driving|driver'?s|personal|full|uk|valid|software|a|your|the|alcohol|premises|radio|nursing|sia|gaming) $/i.test(before)
  )
    return true;
  if (
    /^licence$/i.test(text) &&
    /\p{L} $/u.test(before) &&
    !/(?:^|[\s'])(?:une|la|de|en|une|niveau|diplôme|ou|et|minimum) $/iu.test(before)
  )
    return true;
  if (/^grado/i.test(text) && /^ (?:de|en que)(?!\p{L})/u.test(after)) return true;
  if (
    /^promotion/i.test(text) &&
    !/(?:abgeschlossene|laufende) $|^$|[,:|] $/i.test(before) &&
    !/^promotion$/i.test(text) &&
    text.length < 12
  )
    return true;
  if (
    /^highers|^hsc|^ssc|^it[s]$/.test(text) ||
    (/^its$/i.test(text) && text !== 'ITS') ||
    (/^(?:cap|but|fp|aso|tso|cet|efz|msa|dea|dut|bts)$/i.test(text) && text !== text.toUpperCase())
  )
    return true;
  return /^ (?:of thermometer|celsius|view)/.test(after);
}

/** What stands behind a German diploma says where it is from: `(FH)` is a university of applied sciences, whose diplomas became bachelors. */
function adjusted(line: string, match: DegreeMatch): DegreeMatch {
  const [brackets = '', kind = ''] =
    /^ ?\(((?:FH|BA|DH|HS|DHBW|VWA|Univ\.?|TU|Uni|TH)(?:\)|[^)]{0,24}\)))/i.exec(line.slice(match.end, match.end + 32)) ?? [];
  if (!/^dipl/i.test(match.text)) return match;
  const isApplied = /^(?:FH|BA|DH|HS|VWA)/i.test(kind) || /\bFH\b|fachhochschul/i.test(match.text);
  return { ...match, text: `${match.text}${brackets}`, end: match.end + brackets.length, step: isApplied ? 'bachelor' : match.step };
}
