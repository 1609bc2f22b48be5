import { namesCredential, spelledOut } from '../../categories/name-keys.js';
import { stemsOf } from '../../categories/stated-length.js';
import { expandName, spelledOutIn } from '../../similarity/text-similarity.js';
import type { Lacking } from '../../model/placement.js';
import type { Entry } from '../../model/role.js';
import { listOf, type PlacementLine } from './lines.js';
import type { Finding, PointRule } from './point-rule.js';

/** A licence or certificate is met by one of its name, whatever else the line says of it, unless that is not held yet or no longer. */
export const certificateRule: PointRule = {
  applies: isCertificate,
  judge: ({ entry }, line) => {
    if (!isCertificate(line)) return null;
    const finding = { lines: [line], by: 'same' as const };
    const stated = new Set(wordsOf(line.entry.cell.text));
    const verdicts = namesOf(entry).flatMap((name): Finding[] => {
      const words = wordsOf(name);
      const missing = words.filter((word) => !stated.has(word));
      if (saysName(name, line.entry.cell.text)) return [{ ...finding, score: 1, lacking: notHeld(line) }];
      if (words.length === 0 || missing.length > (words.length - 1) / 2 || isOtherNumber(missing, stated)) return [];
      const lacking: Lacking | null = missing.length === 0 ? notHeld(line) : { what: 'names', terms: asWritten(missing, name) };
      return [{ ...finding, score: (words.length - missing.length) / words.length, lacking }];
    });
    return verdicts.toSorted((a, b) => b.score - a.score)[0] ?? null;
  },
  worded: (point) => point,
  limit: (_point, finding) => {
    const [line] = finding.lines;
    if (!line) return finding;
    const isOnlyMentioned = (finding.by === 'mention' || finding.by === 'wording') && !isCertificate(line);
    return { ...finding, lacking: isOnlyMentioned ? { what: 'words', terms: [] } : (notHeld(line) ?? finding.lacking) };
  },
};

/** `OSHA 10` is another course than `OSHA 30`; a year says nothing of which one it is. */
function isOtherNumber(missing: readonly string[], stated: ReadonlySet<string>): boolean {
  return missing.some((word) => courseNumber.test(word)) && [...stated].some((word) => courseNumber.test(word));
}

const courseNumber = /^\d{1,3}$/;

function isCertificate({ category, entry }: PlacementLine): boolean {
  return ['certifications', 'licenses', 'licences'].includes(listOf({ category, entry })) || namesCredential(entry.cell.text);
}

/** `Basic Life Support (BLS)` goes by either of its names. */
function namesOf({ cell }: Entry): string[] {
  const aliases = 'aliases' in cell && Array.isArray(cell.aliases) ? cell.aliases.map(String) : [];
  return [cell.text, ...aliases].flatMap((text) => spelledOut(text) ?? [text]);
}

/** The stems of a text with its known acronyms written out, without those that every certificate has. */
function wordsOf(text: string): string[] {
  return [...new Set(stemsOf(expanded(text)))].filter((stem) => !plainWords.has(stem));
}

/** Word by word, because a name of a place may stand beside an acronym. */
function expanded(text: string): string {
  return text.replace(/\b[A-Z]{2,6}\b/g, (word) => expandName(word).text);
}

function saysName(name: string, text: string): boolean {
  return /^[A-Z]{2,6}$/.test(name) && spelledOutIn(text, name) !== undefined;
}

/** The words of a name that have these stems, as it writes them. */
function asWritten(stems: readonly string[], name: string): string[] {
  return name.split(/[\s,;()]+/).filter((word) => wordsOf(word).some((stem) => stems.includes(stem)));
}

const plainWords = new Set(
  stemsOf(
    'license licence licensed certification certificate certified certifications credential card course current valid active unrestricted state ' +
      'zertifikat zertifizierung zertifiziert gültig gültige certificat certification valide certificado certificación certificato certificazione certificação ' +
      'certificaat certificering',
  ),
);

/** What a line says of a certificate that is not held yet, or no longer. */
function notHeld({ entry: { cell } }: PlacementLine): Lacking | null {
  const { text, note = '' } = cell;
  if (notYet.test(note) || noLonger.test(note)) return { what: 'not held', terms: [note] };
  if (noLonger.test(text)) return { what: 'not held', terms: ['no longer valid'] };
  return notYet.test(text) ? { what: 'not held', terms: [] } : null;
}

const notYet = anyOf(
  'booked|not yet (?:held|taken|passed|completed)|in progress|under way|enrolled|registered for|scheduled|planned|pending|expected|preparing for|working towards?|studying for|' +
    'in arbeit|angemeldet|in vorbereitung|laufend|geplant|begonnen|en cours|prévue?|inscrite?|en curso|prevista?|previsto|inscrit[oa]|in corso|iscritt[oa]|em curso|bezig|gepland',
);

const noLonger = anyOf('expired|lapsed|abgelaufen|expirée?|caducad[oa]|scadut[oa]|expirad[oa]|verlopen');

function anyOf(phrases: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${phrases})(?!\\p{L})`, 'iu');
}
