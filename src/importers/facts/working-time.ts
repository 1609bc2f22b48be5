import { allOf, onOneLine, whole, wordPattern, wordsOf } from './words/index.js';

/** What a text says about hours, leave and the place of work. Null where it says nothing. */
export interface WorkingTime {
  /** 1 to 80. Of a range, the most. */
  readonly hoursAWeek: number | null;
  /** Days of paid leave a year, 1 to 60. */
  readonly leaveDays: number | null;
  /** Days a year on which everybody is off, 1 to 30. */
  readonly holidays: number | null;
  /** Days a week from home; 5 for fully remote. */
  readonly daysFromHome: number | null;
}

/** Reads hours, leave and days from home in a sentence, in seven languages: `36 hours a week`, `30 Tage Urlaub`, `hybrid, 2 days in the office`. */
export function readWorkingTime(sentence: string): WorkingTime {
  const line = onOneLine(sentence);
  const holidays = firstOf(line, holidayPatterns, 30);
  return {
    hoursAWeek: firstOf(line, hourPatterns, 80),
    leaveDays: leaveIn(holidayPatterns.topic.test(line) ? line.replace(holidayText, ' ') : line),
    holidays,
    daysFromHome: daysFromHome(line),
  };
}

/** `0.9 FTE`: a share of full time, which is not the same everywhere; null if a text says none. */
export function fullTimeShareIn(text: string): string | null {
  return /(?<![\d.,])(?:[01][.,]\d{1,2}|1) FTE\b|\bFTE:? ?(?:[01][.,]\d{1,2}|1)(?![\d.,])/.exec(text)?.[0] ?? null;
}

const numbers: ReadonlyMap<string, number> = new Map([
  ...tens(['twenty', 'thirty', 'forty'], ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']),
  ...allOf(({ numbers: words }) => words.map((word, index) => [word, index + 1] as const)).flatMap(([words, value]) =>
    words.split('|').map((word) => [word, value] as const),
  ),
]);

/** `twenty-five`, `thirty seven`. */
function tens(names: readonly string[], ones: readonly string[]): (readonly [string, number])[] {
  return names.flatMap((name, ten) =>
    ones.flatMap((one, index) =>
      [...new Set([`${name}-${one}`, `${name} ${one}`])].map((text) => [text.replace(/[- ]$/, ''), (ten + 2) * 10 + index] as const),
    ),
  );
}

const numberWord = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');
const number = `(?<![\\p{L}\\d.,$€£/]|\\p{L}-)(?:\\d{1,2}(?:[-–]| ?(?:to|bis|à|a|tot) ?))?(?<n>\\d{1,2}(?:[.,]\\d{1,2})?|${numberWord})(?![\\d%€$£])`;

const hour = wordsOf((language) => language.hour);
const day = wordsOf((language) => language.day);
const each = `(?:/|-|(?:${wordsOf(({ per }) => per)})) ?`;
const week = `(?:${each}(?:${wordsOf((language) => language.week)})|(?:${wordsOf(({ periods }) => periods.week)})|(?:hebdomadaires?|wöchentlich|semanales|settimanali|semanais|per week))`;
const home = wordsOf(({ fromHome }) => fromHome);
const office = wordsOf(({ inOffice }) => inOffice);
const leave = wordsOf((language) => language.leave);
const holiday = wordsOf((language) => language.holidays);
const otherLeave = 'sick|parental|maternity|paternity|bereavement|family|medical|study|volunteer\\p{L}*|unpaid';
const few = `(?: (?!(?:or|oder|more|per|${wordsOf(({ month, year, week: weeks, hour: hours }) => `${month}|${year}|${weeks}|${hours}`)}|${otherLeave}) )[\\p{L}'-]+){0,3}`;

/** Patterns of one thing. Each takes V8 some milliseconds to compile, so that they are tried only on a line that may speak of it. */
interface Patterns {
  /** What every line has that one of them matches. */
  readonly topic: RegExp;
  readonly all: readonly RegExp[];
}

function patterns(topic: string, ...sources: readonly string[]): Patterns {
  return { topic: wordPattern(topic), all: sources.map((source) => wordPattern(source)) };
}

const hourPatterns = patterns(
  `${hour}|${wordsOf(({ week: weeks }) => weeks)}|${wordsOf(({ periods }) => periods.week)}|woche|wöchentlich|week|seman|settiman|hebdo|std|h ?/`,
  `${number}(?: ?- ?| )?(?:${hour}) ?(?:de travail )?${week}(?![\\p{L}])`,
  `${number}[ -]hours?[ -](?:work ?)?week(?![\\p{L}])`,
  `${number}[ -]?(?:stunden|std\\.?)[ -]?woche`,
  `(?:wochenarbeitszeit|wochenstunden|arbeitszeit|hours per week|hours a week|weekly hours|working hours|horas semanales|ore settimanali|uren per week)(?: (?:von|of|beträgt|is|are|de|di))?:? ${number}(?! ?(?:am|pm|uhr|:))`,
  `^(?:hours|stunden|heures|horas|ore|uren|arbeitszeit|horaires?|orario|horario|horário)(?: \\p{L}+)?: ?(?:\\p{L}+ )?${number}(?: ?(?:${hour}))? ?${week}(?![\\p{L}])`,
  `^(?:hours|stunden|heures|horas|ore|uren|arbeitszeit): ?(?<n>[1-6]\\d(?:[.,]\\d{1,2})?)(?: ?(?:${hour}))?(?=$|[.;(]|, )`,
  `${number}[ -]?(?:wochenstunden|wochenstd)`,
  `(?:day week|working week|work ?week|tage-woche|arbeitswoche) (?:of|at|mit|von|zu) ${number} (?:${hour})(?![\\p{L}])`,
  `^(?:(?:work(?:ing)? ?)?week|(?:arbeits)?woche|semaine|semana|settimana|(?:werk)?week): ?${number} (?:${hour})(?![\\p{L}])`,
  `${number}[- ]?urige werkweek`,
  `${number} ?h ?/ ?(?:sem|semaine|woche|semana|week|wk|w)(?![\\p{L}])`,
);
const leavePatterns = patterns(
  `${leave}|time off|days off`,
  `${number} (?:paid )?days off(?! (?:a|per|each|every) (?:week|month))(?![\\p{L}])`,
  `(?<![\\p{L}])(?:${leave}|time off|days off)(?: \\p{L}+){0,4}? (?:minimum of|at least|min\\.|mindestens|minimaal|au moins|al menos|almeno|pelo menos) ${number} (?:${day})(?![\\p{L}])`,
  `${number}(?: (?:${day}))?(?:'| of| d'| de| di)? ?${few} ?(?:${leave})(?![\\p{L}])`,
  `(?<![\\p{L}])(?:${leave})(?: (?:von|of|is|de|di))?:? ?${number} ?(?:${day})(?![\\p{L}])`,
);
const holidayPatterns = patterns(
  holiday,
  `${number}(?: (?!${day} )[\\p{L}'-]+){0,2} (?:${holiday})(?![\\p{L}])`,
  `(?<![\\p{L}])(?:${holiday}):? ${number}(?! ?(?:am|pm))`,
);
const holidayText = wordPattern(holidayPatterns.all[0]?.source ?? '', 'g');
const homeDays = patterns(
  home,
  `${number} ?(?:${day})(?:[ -]+(?:${week}|${week} )?)?${few} ?(?:${home})(?![\\p{L}])`,
  `(?<![\\p{L}])(?:${home})${few}(?: ?\\(|,|:| –| -)?(?: (?:up to|bis zu|jusqu'à|hasta|fino a|até|tot|an|at|on))? ?${number} ?(?:${day})(?:[ -]?${week})?(?![\\p{L}])(?!${few} ?(?:${office}))`,
);
const officeDays = patterns(
  office,
  `${number} ?(?:${day})(?:[ -]?${week})?${few} ?(?:${office})(?![\\p{L}])`,
  `(?<![\\p{L}])(?:${office})(?: ?\\(|,|:| –)? ?${few} ?${number} ?(?:${day})(?:[ -]?${week})?(?![\\p{L}])`,
);
const weekday =
  '(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|lunes|martes|miércoles|jueves|viernes|lunedì|martedì|mercoledì|giovedì|venerdì|maandag(?:en)?|dinsdag(?:en)?|woensdag(?:en)?|donderdag(?:en)?|vrijdag(?:en)?)';
const weekdays = wordPattern(weekday, 'g');
/** `From home on Mondays and Fridays`. */
const homeOnDays = wordPattern(
  `(?<![\\p{L}])(?:${home})(?: \\p{L}+){0,2} (${weekday}(?:(?:,| and| &| und| et(?: le)?| y(?: los)?| e| en(?: op)?) ${weekday})*)(?![\\p{L}])`,
);
const allFromHome = wordPattern(whole(wordsOf((language) => language.allFromHome)));
const notFromHome =
  /(?<!\p{L})(?:not|no|isn't|kein|keine|nicht|pas|non|não|niet|geen)(?: \p{L}+){0,4} (?:remote|home|télétravail|remoto|homeoffice|thuis)/iu;

/** The first number that one of the patterns finds and that is not over a limit. */
function firstOf(line: string, { topic, all }: Patterns, most: number): number | null {
  if (!topic.test(line)) return null;
  const found = all.flatMap((pattern) => {
    const text = pattern.exec(line)?.groups?.['n'];
    return text === undefined ? [] : [numbers.get(text.toLowerCase()) ?? Number(text.replace(',', '.'))];
  });
  return found.find((value) => value > 0 && value <= most) ?? null;
}

/** Weeks of leave are five days each. */
function leaveIn(line: string): number | null {
  if (!leavePatterns.topic.test(line)) return null;
  const [, weeks] = leaveWeeks.exec(line) ?? [];
  const inWeeks = weeks === undefined ? null : (numbers.get(weeks.toLowerCase()) ?? Number(weeks.replace(',', '.'))) * 5;
  return inWeeks !== null && inWeeks <= 60 ? inWeeks : firstOf(line, leavePatterns, 60);
}

const leaveWeeks = wordPattern(
  `(?<![\\p{L}\\d.,])(\\d{1,2}|${numberWord})[ -](?:${wordsOf((language) => language.week)})'?(?: of| d'| de| di)? ?(?:(?:paid|annual|bezahlte[rn]?) )?(?:${leave})(?![\\p{L}])`,
);

function daysFromHome(line: string): number | null {
  if (notFromHome.test(line)) return null;
  const inOffice = firstOf(line, officeDays, 5);
  if (inOffice !== null) return 5 - inOffice;
  const fromHome = firstOf(line, homeDays, 5);
  if (fromHome !== null) return fromHome;
  const named = homeDays.topic.test(line) ? homeOnDays.exec(line)?.[1]?.match(weekdays)?.length : undefined;
  if (named !== undefined && named <= 5) return named;
  return allFromHome.test(line) ? 5 : null;
}
