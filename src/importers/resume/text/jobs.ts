import type { TextBlock } from '../../documents/text-document.js';
import { cleanName, cleanProse } from '../clean-text.js';
import { type Job, type Statement, monthNumber } from '../resume-content.js';
import { sentencesIn } from '../sentences.js';
import { type Entry, isDuty, isProse, splitEntries } from './entries.js';
import { organisationsIn, titleIn } from './job-line.js';
import { labelledOrganisations } from './labels.js';
import { isOrganisation } from './title-words.js';

/** What a section of jobs, projects or voluntary work states. */
export interface ReadJobs {
  readonly jobs: readonly Job[];
  /** The employers above the duties. */
  readonly organisations: readonly string[];
  /** Lines that could not be placed. */
  readonly strays: readonly TextBlock[];
}

/** Reads the jobs of a section: their titles, dates and duties. Employers and places are not taken over. */
export function readJobs(blocks: readonly TextBlock[]): ReadJobs {
  const { entries, strays } = splitEntries(blocks);
  const gaps = entries.filter(isGap);
  const read = entries.filter((entry) => !gaps.includes(entry)).map((entry) => ({ entry, ...jobOf(entry) }));
  const jobs = read.filter(({ entry, job }, index) => !isEmployerOfNext(entry, job, read[index + 1]?.job));
  return {
    jobs: jobs.map(({ job }) => job),
    organisations: [
      ...labelledOrganisations(blocks),
      ...entries.flatMap(({ heading }) => organisationsIn(heading.map(({ text }) => text))),
    ],
    strays: [...strays, ...gaps.flatMap(({ heading }) => heading), ...read.flatMap(({ leftOver }) => leftOver)],
  };
}

/** A time without a job: travel, children, illness, looking for work. */
function isGap({ heading, details }: Entry): boolean {
  return details.length === 0 && heading.length > 0 && gapWords.test(heading[0]?.text ?? '');
}

const gapWords =
  /^(?:\S+\s+){0,2}?(?:travel(?:l?ing|s)?|sabbatical|career break|gap year|parental leave|maternity leave|paternity leave|family leave|unemployed|seeking|job search|moved|relocat\w+|elternzeit|mutterschutz|reise|weltreise|auszeit|arbeitssuchend|arbeitslos|arbeitsuchend|familienphase|pflegezeit|congé|voyage|tour du monde|recherche d'emploi|excedencia|viaje|año sabático|desempleo|maternità|anno sabbatico|viaggio|licença|viagem|desemprego|wereldreis|ouderschapsverlof|werkzoekend)(?!\p{L})/iu;

function jobOf(entry: Entry): { readonly job: Job; readonly leftOver: readonly TextBlock[] } {
  const title = titleIn(entry.heading.map(({ text }) => text));
  const name = title === null ? null : cleanName(title.text);
  const leftOver = entry.details.filter(isStray);
  return {
    job: {
      title: name === null ? null : { text: name, place: entry.heading[title?.line ?? 0]?.place ?? null },
      dates: entry.dates,
      duties: dutiesIn(entry.details),
    },
    leftOver,
  };
}

/** An employer with several positions below it, each with dates of its own. */
function isEmployerOfNext(entry: Entry, { title, dates: { range } }: Job, next: Job | undefined): boolean {
  const inner = next?.dates.range;
  if (title !== null || entry.details.length > 0 || !range?.start || !inner?.start) return false;
  return (
    monthNumber(range.start) <= monthNumber(inner.start) &&
    (range.end === 'now' || (range.end !== null && monthNumber(inner.start) <= monthNumber(range.end)))
  );
}

/** Reads what was done: an item each, and a sentence of prose each. Lines that introduce a list are left out. */
export function dutiesIn(blocks: readonly TextBlock[]): Statement[] {
  return blocks
    .filter((block) => !isStray(block))
    .flatMap((block) =>
      (block.type === 'item' && !isLong(block) ? [block.text] : sentencesIn(block.text.replaceAll('\t', ' '))).flatMap((text) => {
        const duty = cleanProse(text);
        return duty === null ? [] : [{ text: duty, place: block.place }];
      }),
    );
}

function isLong({ text }: TextBlock): boolean {
  return text.length > 400;
}

/** A heading or a few words that are no item: what they say cannot be told. */
function isStray({ type, text }: TextBlock): boolean {
  if (type === 'heading' || text.endsWith(':')) return true;
  return (
    type !== 'item' &&
    !isProse(text) &&
    (text.split(/\s+/).length < 3 || (isOrganisation(text) && !isDuty(text) && text.split(/\s+/).length <= 6))
  );
}
