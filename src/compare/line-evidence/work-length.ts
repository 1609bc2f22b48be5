import { timeText } from '../../categories/experience.js';
import { type StatedLength, stemsOf } from '../../categories/stated-length.js';
import type { ItemCell, Role } from '../../model/role.js';
import type { AskedPoint } from './asked-point.js';
import type { PlacementLine } from './lines.js';
import type { Finding } from './point-rule.js';
import { isNearWork, isOfWork, workSubjects } from './work-subject.js';

/** Judges what all of a résumé adds up to: by its jobs that are of what is asked for or, if it does not tell how long each was, by all of it together. */
export function judgeWork(asked: StatedLength, stated: StatedLength, line: PlacementLine, point: AskedPoint, me: Role): Finding | null {
  const subjects = workSubjects(asked, point);
  if (subjects.length === 0) return byLength(asked, stated.months, [line]);
  const jobs = jobsIn(line);
  const [own, near] = [jobs.filter(({ text }) => isOfWork(subjects, text)), jobs.filter(({ text }) => isNearWork(subjects, text))];
  if (own.length > 0) return judgeJobs(asked, stated, own, subjects);
  if (near.length > 0) return notAllOfIt(judgeJobs(asked, stated, near, subjects));
  const titles = titlesIn(line);
  if (jobs.length === 0) {
    // Of several jobs whose lengths are not told, each has to be of it.
    const texts = titles.length > 1 ? titles : [`${line.entry.cell.text} ${titles.length === 0 ? me.title : ''}`];
    if (texts.every((text) => isOfWork(subjects, text))) return byLength(asked, stated.months, [line]);
    const part = judgeNear(asked, stated, line);
    if (part !== null) return part;
  }
  const summary = me.categories.filter(({ id }) => id === 'summary').flatMap(({ entries }) => entries.map(({ cell }) => cell.text));
  if (!isNearWork(subjects, [me.title, line.entry.cell.text, ...summary].join(' '))) return null;
  return notAllOfIt(byLength(asked, stated.months, [line]));
}

interface Job {
  readonly months: number;
  /** Its title and the technologies that it names. */
  readonly text: string;
  readonly line: PlacementLine;
}

/** The jobs of a résumé that says how long each was. */
function jobsIn({ category, entry }: PlacementLine): Job[] {
  const { points = [] }: ItemCell = entry.cell;
  return points.flatMap((point) => {
    const [whole, years = '0', months = '0'] = jobLength.exec(point) ?? [];
    if (whole === undefined) return [];
    const cell = { text: point };
    return [
      { months: Number(years) * 12 + Number(months), text: point.slice(whole.length), line: { category, entry: { ...entry, cell } } },
    ];
  });
}

const jobLength = /^(?:(\d+) years?)?\s*(?:(\d+) months?)? as /;

/** `Nurse` and `Baker` in `6 years as Nurse, Baker`. */
function titlesIn({ entry }: PlacementLine): string[] {
  const [, titles = ''] = /\s(?:as|als|comme|como|come)\s(.+)$/iu.exec(entry.cell.text) ?? [];
  return titles.split(/,\s+/).filter((title) => title !== '');
}

/** Jobs at one time do not add up to more than all of them. */
function judgeJobs(asked: StatedLength, stated: StatedLength, jobs: readonly Job[], subjects: readonly (readonly string[])[]): Finding {
  const sum = jobs.reduce((months, job) => months + job.months, 0);
  const months = Math.min(sum, stated.months < 12 ? stated.months : stated.months + 11);
  const lines = jobs.map(({ line }) => withoutOthers(line, subjects));
  return byLength(asked, months < 12 || months >= asked.months ? months : months - (months % 12), lines);
}

/** A job with the technologies that are asked for alone. */
function withoutOthers({ category, entry }: PlacementLine, subjects: readonly (readonly string[])[]): PlacementLine {
  const [title = '', list = ''] = entry.cell.text.split(/: (?=[^:]*$)/);
  const names = list.split(', ').filter((name) => name !== '' && subjects.some((words) => words.some((word) => isOfWork([[word]], name))));
  return { category, entry: { ...entry, cell: { text: names.length === 0 ? title : `${title}: ${names.join(', ')}` } } };
}

/** Of work that is only near to what is asked for, nobody knows how much was that. */
function notAllOfIt(finding: Finding): Finding {
  return { ...finding, by: 'wording', score: 0.4, lacking: finding.lacking ?? { what: 'subject', terms: [] } };
}

/** A length of something that has the first word, and at least half of all, of what is asked for shows a part of it: `pastry cook` of `pastry kitchen`. */
export function judgeNear(asked: StatedLength, stated: StatedLength, line: PlacementLine): Finding | null {
  const said = stemsOf(line.entry.cell.text);
  const isNear = asked.subjects.some(
    ([first = '', ...rest]) =>
      rest.length > 0 && said.includes(first) && rest.filter((stem) => said.includes(stem)).length + 1 >= rest.length,
  );
  if (!isNear) return null;
  const words = line.entry.cell.text
    .split(/[\s,;()]+/)
    .filter((word) => stemsOf(word).some((stem) => asked.subjects.flat().includes(stem)));
  const finding = { lines: [line], by: 'wording' as const, score: 0.5 };
  return { ...finding, lacking: lackingOf(asked, stated.months) ?? { what: 'words', terms: words } };
}

/** What lines that speak of the right work come to by its length. */
export function byLength(asked: StatedLength, months: number, lines: readonly PlacementLine[]): Finding {
  return { lines, by: 'names', score: Math.min(1, months / asked.months), lacking: lackingOf(asked, months) };
}

export function lackingOf(asked: StatedLength, months: number): Finding['lacking'] {
  return months >= asked.months ? null : { what: 'length', terms: [timeText(months), timeText(asked.months)] };
}
