import { readAskedYears } from '../facts/asked-years.js';
import { readCertificates } from '../facts/certificates.js';
import { type Degree, readDegrees } from '../facts/degrees.js';
import { type SpokenLanguage, readSpokenLanguages } from '../facts/spoken-languages.js';
import type { BundledTechnologies } from '../../roles/bundled/technologies.js';
import { clausesOf } from './clauses.js';
import { headingName } from './headings/heading-name.js';
import { wordsBeside } from './generic-words.js';
import { uniqueBy } from './role-item.js';
import { itemText } from './sentences.js';
import { type AskedPart, isAsked, type Statement } from './statement.js';
import { technologiesIn } from './technology-names.js';

/** What a sentence, or a part of it, asks for. */
export interface Requirement {
  readonly part: AskedPart;
  /** The whole sentence. */
  readonly sentence: string;
  readonly place: number | null;
  readonly degrees: readonly Degree[];
  /** `2 years in acute care`; null if no length of experience is asked for. */
  readonly experience: string | null;
  readonly certificates: readonly string[];
  readonly languages: readonly SpokenLanguage[];
  readonly technologies: readonly string[];
  /** What else is asked for; null if the sentence is nothing but the facts above. */
  readonly skill: string | null;
}

/** Reads the statements that ask for something. A sentence whose parts differ in need becomes one requirement for each. */
export function requirementsOf(statements: readonly Statement[], known: BundledTechnologies): Requirement[] {
  return statements.flatMap(({ part, text, place }) => {
    if (!isAsked(part)) return [];
    const clauses = clausesOf(text, part);
    return clauses.map((clause) =>
      requirementOf(clause.text, clause.part, { sentence: itemText(text), place, known, isWhole: clauses.length === 1 }),
    );
  });
}

interface Context {
  readonly sentence: string;
  readonly place: number | null;
  readonly known: BundledTechnologies;
  readonly isWhole: boolean;
}

function requirementOf(text: string, part: AskedPart, { sentence, place, known, isWhole }: Context): Requirement {
  const degrees = furtherTraining.test(text) ? [] : readDegrees(text);
  const experience = experienceIn(text);
  const certificates = uniqueBy([...readCertificates(text), ...vocationalNames(degrees)], (name) => name);
  const languages = readSpokenLanguages(text);
  const technologies = technologiesIn(text, known);
  const facts = [
    ...degrees.flatMap(({ text: words, field }) => [words, field ?? '']),
    experience ?? '',
    ...certificates,
    ...languages.flatMap(({ name, level }) => [name, level ?? '']),
    ...technologies,
  ].filter((fact) => fact !== '');
  const skill = withoutNeed(isWhole ? sentence : itemText(text));
  const words = withoutReason(skill, certificates.length, languages.length);
  const isOnlyFacts = skill === '' || (facts.length > 0 && wordsBeside(words, facts) < wordsOfASkill(experience, languages, degrees));
  return { part, sentence, place, degrees, experience, certificates, languages, technologies, skill: isOnlyFacts ? null : skill };
}

/** A further training is no step of education: `Weiterbildung zum Fachwirt`. */
const furtherTraining =
  /^(?:(?:eine?|an?|une?|abgeschlossene|zusätzliche|laufende|some|completed)\s+)*(?:weiterbildung|fortbildung|zusatzausbildung|further training|additional training|formation (?:complémentaire|continue)|formación (?:complementaria|continua)|formazione (?:continua|complementare)|formação (?:contínua|complementar)|bijscholing|nascholing)(?!\p{L})/iu;

/** Of a sentence of several parts the part that states it: `Apprentice-trained, with at least three years in a factory`. */
function experienceIn(text: string): string | null {
  const parts = [text, ...text.split(/,\s+(?:with |and )?/i).slice(1)];
  return parts.map((part) => readAskedYears(part)?.text ?? null).find((found) => found !== null) ?? null;
}

/** A vocational qualification has a name that its step does not tell: `NVQ Level 3`, `CAP Cuisine`. */
function vocationalNames(degrees: readonly Degree[]): string[] {
  return degrees.flatMap(({ step, text }) => (step === 'certificate' && /\p{Lu}{2}/u.test(text) ? [text] : []));
}

/** A language's own name is not among the words that were read, and experience is stated with what it is in. */
function wordsOfASkill(experience: string | null, languages: readonly SpokenLanguage[], degrees: readonly Degree[]): number {
  return 2 + (experience === null ? 0 : 1) + languages.length + (degrees.length > 0 ? 1 : 0);
}

/**
 * A text without what only explains its certificates and languages: `Good French: our suppliers are in Lyon`. A licence to drive and a clean record are one
 * requirement.
 */
function withoutReason(text: string, certificates: number, languages: number): string {
  if (certificates + languages === 0) return text;
  const [asked = text] = text.split(
    /:\s+|\s+[–—-]\s+|\s+\(|,?\s+(?:because|as|since|so that|weil|da|damit|car|parce que|porque|poiché|perché|pois|omdat|want)\s+/u,
  );
  const isAll = readCertificates(asked).length >= certificates && readSpokenLanguages(asked).length >= languages;
  return (isAll ? asked : text).replace(drivingRecord, ' ');
}

const drivingRecord = /\b(?:clean|good|safe|satisfactory|acceptable|insurable) (?:driving|driver['’]s|motor vehicle) (?:record|history)\b/i;

/** Without a label and the words that say only how much it is needed. */
function withoutNeed(text: string): string {
  const [, label = '', rest = text] = /^([^:]{2,40}):\s+(\S.*)$/.exec(text) ?? [];
  const unlabelled = label !== '' && headingName(label, false) !== null ? rest : text;
  return itemText(unlabelled.replace(needInBrackets, '').replace(needAtEnd, ''));
}

const needInBrackets =
  /\s*[([](?:[^)\]]*\b(?:preferred|required|a plus|nice to have|desirable|optional|bonus|essential|von vorteil|wünschenswert|souhaité|un plus|deseable|valorable|gradit[oa]|desejável|pre)\b[^)\]]*)[)\]]\s*$/i;

const needAtEnd =
  /[,;–—-]?\s+(?:(?:(?:is|are|would be)\s+)?(?:nice|handy|helpful|useful|welcome|good|great|an advantage|a plus),?\s+)?(?:but\s+(?:(?:is|are)\s*n['’]t|(?:it\s+is\s+|is\s+|are\s+)?not)\s+)?(?:(?:is|are|would be|ist|sind|wäre|est|serait|es|è|é|is)\s+)?(?:strongly |highly )?(?:a (?:big |definite |strong )?plus|preferred|required|desirable|desired|essential|advantageous|an asset|a bonus|an advantage|nice to have|von vorteil|ein plus|exigée?s?|appréciée?s?|wünschenswert|un plus|un atout|souhaitée?s?|deseables?|valorables?|un diferencial|desejável|gradit[oaie]|een pre)\s*[.!]?$/i;
