import type { TextBlock } from '../../documents/text-document.js';
import { readCertificates } from '../../facts/certificates.js';
import { type Degree, readDegrees } from '../../facts/degrees.js';
import { cleanName } from '../clean-text.js';
import type { NotedStatement, StatedDates, Study } from '../resume-content.js';
import { splitEntries } from './entries.js';
import { lineParts } from './job-line.js';
import { labelledOrganisations } from './labels.js';
import { takeDates, tidied } from './text-dates.js';

/** What a section on education states. */
export interface ReadStudies {
  readonly studies: readonly Study[];
  /** Certificates that stand among the degrees. */
  readonly certificates: readonly NotedStatement[];
  /** The schools, as far as they are told by their words. */
  readonly organisations: readonly string[];
  /** Lines with dates in which no degree that is known was found. */
  readonly unknown: readonly string[];
}

/** Reads degrees, subjects and dates. Schools and grades are not taken over. */
export function readStudies(blocks: readonly TextBlock[]): ReadStudies {
  const { entries, strays } = splitEntries(blocks);
  const dated = entries.map(({ heading, details, dates }) => studyOf(heading, details, dates));
  const undated = strays.map((block) => studyOf([block], [], { text: '', range: null }));
  const bare = strays.filter(
    (block, index) =>
      (block.type === 'item' || /(?:19|20)\d\d/.test(block.text)) && undated[index]?.degrees.length === 0 && !aside.test(block.text),
  );
  const without = dated.flatMap((study, index) => (study.degrees.length === 0 ? (entries[index]?.heading ?? []).slice(0, 1) : []));
  const certificates = [...without, ...strays].flatMap(({ text, place }) =>
    readCertificates(text)
      .slice(0, 1)
      .map((name) => ({ text: name, note: null, place })),
  );
  return {
    studies: [...dated, ...undated].filter(({ degrees, fields }) => degrees.length + fields.length > 0),
    certificates,
    organisations: [
      ...labelledOrganisations(blocks),
      ...entries.flatMap(({ heading }) => heading).flatMap(({ text }) => lineParts(text).filter(isSchool)),
    ],
    unknown: [...without, ...bare].filter(({ text }) => readCertificates(text).length === 0).map(({ text }) => text.replace(/\t+/g, ' ')),
  };
}

function studyOf(heading: readonly TextBlock[], details: readonly TextBlock[], dates: StatedDates): Study {
  const isOpen = dates.range?.end === 'now';
  const inHeading = heading.flatMap((block) => degreesIn(block, isOpen));
  const all =
    inHeading.length > 0 ? inHeading : details.filter(({ text }) => !aside.test(text)).flatMap((block) => degreesIn(block, isOpen));
  // The word alone may mean any school: `Diploma di istituto alberghiero`, `MBO (diploma received)`.
  const found = all.filter(({ degree }) => degree.field !== null || !/^diploma$/iu.test(degree.text));
  const field = [...heading, ...details]
    .flatMap(({ text }) => subject.exec(text)?.[1] ?? [])
    .flatMap((text) => cleanName(tidied(text)) ?? []);
  return {
    degrees: found.map(({ degree }) => ({ ...degree, field: degree.field === null ? null : fieldName(degree.field) })),
    fields: found.some(({ degree }) => degree.field !== null) ? [] : field.slice(0, 2),
    dates,
    place: found[0]?.place ?? heading[0]?.place ?? null,
  };
}

function degreesIn({ text, place }: TextBlock, isOpen: boolean): { readonly degree: Degree; readonly place: number | null }[] {
  const line = takeDates(text)?.rest ?? text;
  const isUnfinished = towardsOne.test(line) && !isOpen;
  const degrees = readDegrees(line.replaceAll('\t', ', '));
  const alone = readDegrees(withoutSchools(line));
  return degrees.map((degree, index) => {
    const field = degree.field ?? fieldBehind(line) ?? (alone[index]?.step === degree.step ? alone[index].field : null);
    return { degree: { ...degree, field, state: isUnfinished ? 'not finished' : degree.state }, place };
  });
}

/** A school beside a degree may hide its subject: `Master of Project Management, Institute of Technology`. */
function withoutSchools(line: string): string {
  return line
    .split(/,\s+|\t+|\s+[|•·–—-]\s+/u)
    .filter((part) => !isSchool(part))
    .join(', ');
}

/** Time that was spent on a degree stands for none: `two years toward a BA`, `four semesters of law (no degree)`. */
const towardsOne =
  /(?<!\p{L})(?:(?:years?|semesters?|terms?|credits?|hours|units|coursework|classes) (?:completed |earned |done )?towards? |(?:no|without an?|without|ohne|sans|sin|senza|sem|zonder) (?:degree|abschluss|diplôme|título|titulación|titolo|diploma)(?!\p{L}))/iu;

/** The subject as LinkedIn writes it: `Bachelor of Science (BSc), Computer Networks`. */
function fieldBehind(line: string): string | null {
  return /^[^,()]{2,60}\([\p{Lu}][\p{L}.]{1,8}\),\s+([^,;·|()\d]{3,60})(?:$|[·|\t])/u.exec(line)?.[1]?.trim() ?? null;
}

/** The subject without a school that stands beside it. */
function fieldName(field: string): string | null {
  const first = field
    .replace(studyMode, '')
    .split(/\s*[|•·\t]\s*|\s+[–—-]\s+|,\s+/u)
    .find((part) => !isSchool(part));
  return first === undefined ? null : cleanName(tidied(first));
}

/** True for the name of a school, and for that of another organisation that is no degree: `Health and Social Care` is a subject. */
function isSchool(part: string): boolean {
  return schoolWords.test(part) && readDegrees(part).length === 0;
}

const schoolWords =
  /(?<!\p{L})(?:university|universität|université|universidad|università|universidade|universiteit|uni|college|\p{L}*hochschule|fh|tu|school|\p{L}*schule|école|ecole|escuela|scuola|escola|school|lycée|liceo|collège|institut[eo]?|instituut|istituto|academy|akademie|académie|academia|accademia|academie|\p{L}*gymnasium|berufskolleg|faculty|faculté|facultad|facoltà|faculdade|polytechnic|politecnico|politécnic[oa]|chu|afpa|greta)(?!\p{L})|^(?:cfp|ies|iut|eoi|roc)\s/iu;

/** How it was studied is no subject. */
const studyMode =
  /(?:^|[,(]\s*)(?:berufsbegleitend|in teilzeit|part[- ]time|full[- ]time|distance learning|abendschule|fernstudium|à distance|en alternance)\)?/giu;

/** Lines that name a degree without stating one: the subject of a thesis, the courses that were taken. */
const aside =
  /^(?:thesis|dissertation|(?:master|bachelor|diplom|doktor)(?:['’]?s)?[- ]?(?:thesis|arbeit)|abschlussarbeit|mémoire|tesis|tesi|scriptie|relevant coursework|coursework|courses|modules|gpa|grade|note|abschlussnote)(?!\p{L})/iu;

const subject =
  /(?:^|[,;(]\s*)(?:major|field(?: of study)?|subject|specialization|fachrichtung|studiengang|schwerpunkt|fach|spécialité|filière|especialidad|especialización|indirizzo|especialização|richting|studierichting)\s*:\s*([^,;)]{3,80})/iu;
