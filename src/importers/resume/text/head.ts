import type { TextBlock } from '../../documents/text-document.js';
import { cleanName, cleanProse } from '../clean-text.js';
import { removeContacts } from '../../json-resume/remove-contacts.js';
import type { NotedStatement, Statement } from '../resume-content.js';
import { isProse } from './entries.js';
import { titleIn } from './job-line.js';
import { drivingLicence } from './certificate-lines.js';
import { sectionName } from './section-name.js';
import { titleScore } from './title-words.js';

/** What stands above the first section. */
export interface Head {
  /** The name of the person, so that it can be taken out elsewhere; null if it is not recognised. */
  readonly personName: string | null;
  readonly headline: Statement | null;
  readonly summary: Statement | null;
  /** A driving licence that stands beside the contacts. */
  readonly licences: readonly NotedStatement[];
}

/** Reads the top of a résumé: name, headline, contacts, and sentences about the person. */
export function readHead(blocks: readonly TextBlock[]): Head {
  const lines = blocks.map((block) => ({ ...block, text: withoutDocumentName(block.text) })).filter(({ text }) => text !== '');
  const { personName, count, start } = findName(lines);
  const others = lines.filter((_line, index) => index < start || index >= start + count);
  const prose = others.filter(({ text }) => isProse(text) && !isContact(text));
  const headline = others.flatMap((line): Statement[] => {
    if (isProse(line.text) || titleScore(line.text) < 1) return [];
    const title = titleIn([line.text]);
    if (isContact(line.text) && (title === null || titleScore(title.text) < 3 || /[\d@]/.test(title.text))) return [];
    const text = title === null ? null : cleanName(title.text);
    return text === null ? [] : [{ text, place: line.place }];
  })[0];
  const summary = cleanProse(prose.map(({ text }) => text).join(' '));
  return {
    personName,
    headline: headline ?? null,
    summary: summary === null ? null : { text: summary, place: prose[0]?.place ?? null },
    licences: others.flatMap(({ text, place }) =>
      text
        .split(/\s*[|•·;,\t]\s*|\s+[–—-]\s+/u)
        .flatMap((part) => (drivingLicence.test(part) && part.length < 40 ? [{ text: part.trim(), note: null, place }] : [])),
    ),
  };
}

function withoutDocumentName(text: string): string {
  const [, rest] =
    /^(?:curriculum vit(?:ae|æ)|lebenslauf|résumé|resume|cv|currículum|currículo|curriculum)(?:\s*(?:of|von|de|di|van|[:–—|-]))?\s+(.+)$/iu.exec(
      text,
    ) ?? [];
  return rest ?? (sectionName(text) === 'document' ? '' : text);
}

interface FoundName {
  readonly personName: string | null;
  /** The lines that it stands on: how many, from which. */
  readonly count: number;
  readonly start: number;
}

/** Finds the name of the person: rather words that are no job title, or two lines of a word each. */
function findName(lines: readonly TextBlock[]): FoundName {
  const first = lines.slice(0, 4).map(({ text }) => text);
  const index = first.findIndex((text) => isPersonName(text) && titleScore(nameOf(text)) <= 0);
  if (index >= 0) return { personName: nameOf(first[index] ?? ''), count: 1, start: index };
  const [given = '', family = ''] = first;
  if (isNameWord(given) && isNameWord(family)) return { personName: `${given} ${family}`, count: 2, start: 0 };
  const other = first.findIndex(isPersonName);
  return other < 0 ? { personName: null, count: 0, start: 0 } : { personName: nameOf(first[other] ?? ''), count: 1, start: other };
}

function isNameWord(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+$/u.test(text);
}

/** Two to five words that all begin with a capital, apart from `von` and the like. */
export function isPersonName(text: string): boolean {
  const words = nameOf(text).split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) =>
      /^(?:\p{Lu}[\p{L}'’.-]*|von|van|de|der|den|da|di|del|della|dos|das|la|le|zu|ten|ter|el|al|bin|y|e)$/u.test(word),
    ) &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2
  );
}

/** The name without degrees behind a comma or before it: `Dr. Jane Doe, RN`. */
function nameOf(text: string): string {
  return text
    .replace(/[,|(–—].*$/u, '')
    .replace(/^(?:(?:dr|prof|mr|mrs|ms|herr|frau|dipl)\.?(?:-ing\.)?\s+)+/iu, '')
    .trim();
}

function isContact(text: string): boolean {
  return (
    removeContacts(text) !== text ||
    /@|https?:|www\.|\.(?:com|org|net|example|de|fr|es|it|nl|pt)(?:\/|\s|$)|(?:^|[\s,])(?:tel|phone|mobile|mobil|email|e-mail|born|geboren|née?|geb)(?:[.:\s]|$)/iu.test(
      text,
    )
  );
}
