import { timeText } from '../../categories/experience.js';
import { type StatedLength, readLength, stemsOf } from '../../categories/stated-length.js';
import type { Role } from '../../model/role.js';
import type { AskedPoint } from './asked-point.js';
import { isSingleValue, listOf, type PlacementLine } from './lines.js';
import type { Finding, PointRule } from './point-rule.js';

/** `2 years in acute care` is met by as much of such work, and in part by less, or by such work without a length. */
export const lengthRule: PointRule = {
  applies: (point) => askedLength(point) !== null,
  judge: (point, line, me) => {
    const [asked, stated] = [askedLength(point), readLength(line.entry.cell.text)];
    if (asked === null || stated === null) return null;
    if (!isOfSubject(asked, stated, line, me.title)) return judgeNear(asked, stated, line) ?? judgeTotal(asked, stated, line, me);
    return { lines: [line], by: 'names', score: Math.min(1, stated.months / asked.months), lacking: lackingOf(asked, stated) };
  },
  worded: (point) => {
    const subject = askedLength(point)?.subject ?? '';
    const entry = { ...point.entry, label: null, kind: 'list', cell: { text: subject } };
    return subject === '' ? null : { ...point, category: 'experience', entry };
  },
  limit: (point, finding) => {
    const [asked, stated] = [askedLength(point), readLength(finding.lines[0]?.entry.cell.text ?? '')];
    const isSame = asked !== null && stated !== null && finding.lacking === null;
    return { ...finding, lacking: isSame ? lackingOf(asked, stated) : { what: 'length', terms: [] } };
  },
};

/** A length of something that has the first word, and at least half of all, of what is asked for shows a part of it: `pastry cook` of `pastry kitchen`. */
function judgeNear(asked: StatedLength, stated: StatedLength, line: PlacementLine): Finding | null {
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
  return { ...finding, lacking: lackingOf(asked, stated) ?? { what: 'words', terms: words } };
}

/** What all of a résumé adds up to shows a part of it if the title, the jobs or the summary are of such work: `9 years as Electrician` of `electrical work`. */
function judgeTotal(asked: StatedLength, stated: StatedLength, line: PlacementLine, { title, categories }: Role): Finding | null {
  if (!isTotal(line)) return null;
  const summary = categories.filter(({ id }) => id === 'summary').flatMap(({ entries }) => entries.map(({ cell }) => cell.text));
  const said = wordsOf([title, line.entry.cell.text, ...summary].join(' '));
  const isRelated = wordsOf(asked.subject).some((word) => said.some((other) => areOfOneFamily(word, other)));
  if (!isRelated) return null;
  const lacking = lackingOf(asked, stated) ?? { what: 'subject' as const, terms: [] };
  return { lines: [line], by: 'wording', score: 0.4, lacking };
}

/** The words that say what work it is, in small letters. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}/gu)
      ?.filter((word) => stemsOf(word).some((stem) => !vague.has(stem))) ?? []
  );
}

/** Words that go with work of any sort. */
const vague: ReadonlySet<string> = new Set(
  stemsOf(
    'similar comparable role roles position job industry field company environment least some them other years building team teams senior junior lead head assistant ward unit department ' +
      'hospital clinic office site station abteilung klinik büro ' +
      'bereich position ähnlich vergleichbar branche unternehmen mindestens',
  ),
);

/** `electrical` and `electrician`, `Steuerkanzlei` and `Steuerfachangestellte`: the same beginning, of six letters or of all but an ending. */
function areOfOneFamily(left: string, right: string): boolean {
  const length = Math.min(left.length, right.length);
  const differs = [...left].findIndex((letter, place) => letter !== right[place]);
  const shared = differs < 0 ? length : differs;
  return shared >= 6 || (shared >= 4 && shared >= length - 2);
}

/** Only experience is asked for by its length; `plans of 5 years` are something else. */
function askedLength({ category, entry }: AskedPoint): StatedLength | null {
  const list = entry.kind === 'attributes' ? (entry.label ?? '') : category;
  const { text } = entry.cell;
  const isExperience = list === 'experience' || /experience|erfahrung|expérience|experiencia|esperienza|experiência|ervaring/i.test(text);
  return isExperience ? readLength(text) : null;
}

function lackingOf(asked: StatedLength, stated: StatedLength): Finding['lacking'] {
  return stated.months >= asked.months ? null : { what: 'length', terms: [timeText(stated.months), timeText(asked.months)] };
}

/** Whether a length is of what is asked for. Any work counts where none is named, and what all of a résumé adds up to is also of its title. */
function isOfSubject({ subjects }: StatedLength, stated: StatedLength, line: PlacementLine, title: string): boolean {
  if (subjects.length === 0) return isTotal(line) || stated.subjects.length === 0;
  const said = new Set([...stemsOf(line.entry.cell.text), ...(isTotal(line) ? stemsOf(title) : [])]);
  return subjects.some((stems) => stems.every((stem) => said.has(stem)));
}

/** Whether a line is what the jobs of a résumé add up to. */
function isTotal(line: PlacementLine): boolean {
  return (isSingleValue(line.entry) ? line.entry.label : listOf(line)) === 'experience';
}
