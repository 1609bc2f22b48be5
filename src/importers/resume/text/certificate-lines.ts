import type { TextBlock } from '../../documents/text-document.js';
import { readCertificates } from '../../facts/certificates.js';
import { readDegrees } from '../../facts/degrees.js';
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

/** Reads the driving licences that stand among other things about the person. */
export function drivingLicencesIn(blocks: readonly TextBlock[]): NotedStatement[] {
  return blocks.flatMap(({ text, place }) =>
    readCertificates(text)
      .filter((name) => drivingLicence.test(name))
      .map((name) => ({ text: name, note: null, place })),
  );
}

/** In seven languages. */
export const drivingLicence =
  /(?<!\p{L})(?:driving licen[cs]e|driver'?s licen[cs]e|führerschein|permis [a-e]|permis de conduire|carn(?:et|é) de conducir|permiso de conducir|patente [a-e]|patente di guida|carta de condução|carteira de motorista|rijbewijs)(?!\p{L})/iu;

function certificatesIn(text: string): string[] {
  const undated = withoutNumber(withoutDates(text));
  const list = undated.split(/\s*[;•|]\s*|,\s+(?![^()]{0,200}\))/u).filter((part) => part !== '');
  // `GCSEs: Maths (C), English (B)` and `Registered Nurse, State of Ohio` are one each.
  const [, label = ''] = /^([^,:]{2,30}):\s/u.exec(undated) ?? [];
  const isOne = readDegrees(label).length > 0 || list.slice(1).some((part) => ofPlace.test(part));
  const isList = !isOne && list.length > 2 && list.every((part) => part.split(/\s+/).length <= 4 && !isOrganisation(part));
  return isList ? list : [withoutIssuer(undated)];
}

const ofPlace = /^(?:State|Commonwealth|Province|Land|Canton|Kanton) (?:of )?\p{Lu}/u;

/** The number of a licence says who somebody is. */
function withoutNumber(text: string): string {
  return text.replace(licenceNumber, '').trim();
}

const licenceNumber =
  /(?:[,;(]\s*(?:lic(?:en[cs]e)?|reg(?:istration)?|cert(?:ificate)?|pin)\b\.?|(?:[,;(]\s*|\s+)(?:no\b\.?|nr\b\.?|number|#))[\s:.#]*(?:(?:no|nr|number)\b[\s:.#]*)?(?:[A-Z]{1,3}[\s-]?)?\d[\d-]{3,}\d\)?|\s+\d{6,}$/giu;

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
    parts.findIndex((part) => !isOrganisation(part) || readCertificates(part).length > 0 || /(?:foundation|level \S+)$/iu.test(part)),
  );
  const [grade = ''] = (parts[index + 1] ?? '').split(/,\s+/);
  const named = `${parts[index] ?? ''}${gradeWords.test(grade) ? ` – ${grade}` : ''}`;
  const [first = '', ...others] = named.split(/,\s+(?![^()]{0,200}\))/u);
  // A member is one of a society.
  const isKept = (part: string): boolean =>
    membership.test(first) || gradeWords.test(part) || (!isOrganisation(part) && !/^\p{Lu}\p{Ll}+$/u.test(part));
  return [first, ...others.filter(isKept)]
    .join(', ')
    .replace(/\s*\((?:active|current|valid|gültig|aktiv|en cours|vigente|valido|válido|geldig)\)$/iu, '');
}

const membership =
  /^(?:(?:\p{L}+ ){0,2})?(?:member|fellow|associate|licentiate|mitglied|membre|miembro|membro|soci[oa]|lid|membership|mitgliedschaft)$/iu;
