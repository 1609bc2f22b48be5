import { type StatedLength, stemsOf } from '../../categories/stated-length.js';
import { expandName } from '../../similarity/text-similarity.js';
import type { AskedPoint } from './asked-point.js';

/** What work a length of time is asked for: for each of several that will do, its words. None if any work will do. */
export function workSubjects({ subject }: StatedLength, { by }: AskedPoint): readonly (readonly string[])[] {
  const asked = likeThisJob.test(subject) && wordsOf(subject).length === 0 ? by.title.replace(afterTitle, '') : subject;
  const outright = asked.replace(wish, '');
  const alternatives = choice.test(outright) ? outright.split(/,\s*|\s(?:or|oder|ou)\s/iu) : [outright];
  return alternatives.map(wordsOf).map(withoutPlaces).filter((words) => words.length > 0); // prettier-ignore
}

/** A step-down unit is step-down, but a unit alone is a unit. */
function withoutPlaces(words: readonly string[]): readonly string[] {
  const others = words.filter((word) => !/^(?:units?|wards?|departments?|teams?|abteilung)$/.test(word));
  return others.length > 0 ? others : words;
}

const likeThisJob = /\b(?:similar|same|comparable|equivalent)\b/i;
const afterTitle = /\s+[–—|(-].*$/u;
const choice = /\s(?:or|oder|ou)\s/iu;
const wish = /[,;(]?\s+(?:preferably|ideally|including|such as|e\.g\.|idealerweise|vorzugsweise|gerne|idéalement|de préférence)\s.*$/iu;

/** Whether a job is of one of the subjects: its title, or a technology that it names, has every word. */
export function isOfWork(subjects: readonly (readonly string[])[], job: string): boolean {
  const said = wordsOf(job);
  return subjects.some((words) => words.every((word) => said.some((other) => areOfOneTrade(word, other))));
}

/** Whether a text has a word of the family of one of the subjects: `electrical` and `electrician`, `Steuerkanzlei` and `Steuerfachangestellte`. */
export function isNearWork(subjects: readonly (readonly string[])[], text: string): boolean {
  const said = wordsOf(text).filter(isTelling);
  const asked = subjects.flat().filter(isTelling);
  const isSoftware = asked.includes('software');
  return asked.some((word) =>
    said.some(
      (other) => areOfOneTrade(word, other) || areOfOneFamily(word, other) || (isSoftware && makers.test(word) && makers.test(other)),
    ),
  );
}

/** The words that say what work it is, in small letters, with known acronyms written out: `HR` is `human resources`. */
function wordsOf(text: string): string[] {
  const words = text.replace(/\b[A-Z]{2,6}\b/g, writtenOut).toLowerCase().match(/[\p{L}\p{N}]+[+#]*/gu) ?? []; // prettier-ignore
  return [...new Set(words)].filter((word) => stemsOf(word).some((stem) => !empty.has(stem)));
}

/** Of `user experience`, only `user` would be left, which is no `UX`. */
function writtenOut(acronym: string): string {
  const { text } = expandName(acronym);
  return stemsOf(text).length < text.split(' ').length ? acronym : text;
}

function isTelling(word: string): boolean {
  return stemsOf(word).every((stem) => !vague.has(stem));
}

/** Whether they have one stem, or one names who does what the other says: `teacher` and `teaching`, `electrician` and `electrical`. */
function areOfOneTrade(left: string, right: string): boolean {
  return stemsOf(left)[0] === stemsOf(right)[0] || isWorkerOf(left, right) || isWorkerOf(right, left);
}

function isWorkerOf(worker: string, work: string): boolean {
  const [, base = ''] = /^(.{3,}?)(?:ers?|ors?|ists?|ians?|ants?|sts?)$/u.exec(worker) ?? [];
  const rest = base === '' || !work.startsWith(base) ? null : work.slice(base.length);
  return rest !== null && (rest === 'ing' || (base.length >= 4 && /^(?:ment|al|ry|sis|tics?|ics?|y)$/.test(rest)));
}

/** The same beginning, of six letters or of all but an ending. */
function areOfOneFamily(left: string, right: string): boolean {
  const length = Math.min(left.length, right.length);
  if (length < 4) return false;
  const differs = [...left].findIndex((letter, place) => letter !== right[place]);
  const shared = differs < 0 ? length : differs;
  return shared >= 6 || (shared >= 4 && shared >= length - 2);
}

/** Who makes software: its engineers are developers. */
const makers = /^(?:engineer|develop|programm)/;

/** Words that say nothing of what work it is. */
const empty: ReadonlySet<string> = new Set(
  stemsOf(
    'similar same comparable equivalent role position job industry field company environment setting capacity progressive progressively full part time post qualification hands background ' +
      'demonstrated significant related solid strong practical commercial some other least ' +
      'position ähnlich vergleichbar branche unternehmen bereich praktische mindestens',
  ),
);

/** Words that go with work of any sort. */
const vague: ReadonlySet<string> = new Set(
  stemsOf(
    'them building team teams senior junior lead head assistant specialist ward analyst consultant officer coordinator agent service services work worker unit department hospital clinic office site ' +
      'station abteilung klinik büro',
  ),
);
