import type { TextBlock } from '../../documents/text-document.js';
import { readSpokenLanguages } from '../../facts/spoken-languages.js';
import { cleanName } from '../clean-text.js';
import type { NotedStatement } from '../resume-content.js';
import { takeDates, tidied } from './text-dates.js';
import { isOrganisation } from './title-words.js';

/** Reads certificates and licences, a line or item of a list each, without their dates and issuers. */
export function readCertificateLines(blocks: readonly TextBlock[]): NotedStatement[] {
  return blocks.flatMap((block) =>
    certificatesIn(block.text).flatMap((name): NotedStatement[] => {
      const text = cleanName(name);
      return text === null || !/\p{L}/u.test(text) ? [] : [{ text, note: null, place: block.place }];
    }),
  );
}

function certificatesIn(text: string): string[] {
  const undated = withoutDates(text);
  const list = undated.split(/\s*[;•|]\s*|,\s+(?![^()]{0,200}\))/u).filter((part) => part !== '');
  const isList = list.length > 2 && list.every((part) => part.split(/\s+/).length <= 4 && !isOrganisation(part));
  return isList ? list : [withoutIssuer(undated)];
}

/** Takes out dates, also those in sentences in brackets: `(valid until 2029)`. */
function withoutDates(text: string): string {
  const plain = text.replace(/\s*[([][^()[\]]*(?:19|20)\d\d[^()[\]]*[)\]]/gu, ' ');
  const rest = takeDates(plain)?.rest ?? plain;
  return tidied(
    rest.replace(
      /[,;]?\s*(?:valid until|expires|gültig bis|valable jusqu'à|válido hasta|valido fino al?|válido até|geldig tot)\s+.*$/iu,
      '',
    ),
  );
}

/** What may follow the name of a certificate after a dash and belongs to it: `AWS Certified Machine Learning – Specialty`. */
const gradeWords =
  /^(?:specialty|associate|professional|foundation(?: level)?|advanced(?: level)?|practitioner|expert|fundamentals|core|basic|intermediate|level \S+|(?:stufe|niveau|livello|nivel|nível) \S+)$/iu;

function withoutIssuer(text: string): string {
  const parts = text.split(/\s*[|•·\t]\s*|\s+[–—-]\s+/u).filter((part) => /\p{L}/u.test(part));
  const index = Math.max(
    0,
    parts.findIndex((part) => !isOrganisation(part)),
  );
  const grade = parts[index + 1] ?? '';
  const named = `${parts[index] ?? ''}${gradeWords.test(grade) ? ` – ${grade}` : ''}`;
  const [first = '', ...others] = named.split(/,\s+(?![^()]{0,200}\))/u);
  return [first, ...others.filter((part) => !isOrganisation(part) && !/^\p{Lu}\p{Ll}+$/u.test(part))]
    .join(', ')
    .replace(/\s*\((?:active|current|valid|gültig|aktiv|en cours|vigente|valido|válido|geldig)\)$/iu, '');
}

/** Reads languages with how well they are spoken; one that is not known, as it is written. */
export function readLanguageLines(blocks: readonly TextBlock[]): { readonly languages: NotedStatement[]; readonly others: TextBlock[] } {
  const languages: NotedStatement[] = [];
  const others: TextBlock[] = [];
  for (const block of blocks.filter(({ type }) => type !== 'heading')) {
    const text = block.text.replace(/\t+/g, ': ');
    const found = readSpokenLanguages(text);
    const unknown = found.length > 0 ? null : unknownLanguage(text);
    if (found.length > 0) languages.push(...found.map(({ name, level }) => ({ text: name, note: level, place: block.place })));
    else if (unknown) languages.push({ ...unknown, place: block.place });
    else others.push(block);
  }
  return { languages, others };
}

/** `Breton : notions`, `Klingon (basic)`: one word, and a level. */
function unknownLanguage(text: string): { readonly text: string; readonly note: string } | null {
  const [, name, level] = /^(\p{Lu}\p{Ll}{3,20})(?:\s*[:(,]\s*|\s+[–—-]\s+)(\p{L}[\p{L}\d /-]{1,40})\)?$/u.exec(text) ?? [];
  return name === undefined || level === undefined ? null : { text: name, note: level.trim() };
}
