import { readCertificates } from '../facts/certificates.js';
import { readTechnologyNames } from '../facts/technology-names.js';
import type { BundledTechnologies } from '../../roles/bundled/technologies.js';

/**
 * The technologies that a sentence names. Those of which one is enough are one: `AWS or Azure`.
 * @param isList whether it is nothing but a list of technologies
 */
export function technologiesIn(text: string, known: BundledTechnologies, isList = false): string[] {
  const sentence = withoutCertificates(text);
  const found: { readonly start: number; end: number }[] = [];
  let from = 0;
  for (const name of readTechnologyNames(sentence, known, isList)) {
    const start = sentence.indexOf(name, from);
    if (start < 0) continue;
    found.push({ start, end: start + name.length });
    from = start + name.length;
  }
  const names: string[] = [];
  for (let index = 0; index < found.length;) {
    const end = endOfAlternatives(sentence, found, index);
    const [first, last] = [found[index], found[end]];
    if (first && last) names.push(sentence.slice(first.start, last.end));
    index = end + 1;
  }
  return names;
}

/** The index of the last of a run such as `Python, Ruby or Go`; the same index if there is no `or`. */
function endOfAlternatives(sentence: string, found: readonly { readonly start: number; readonly end: number }[], index: number): number {
  let end = index;
  for (let next = index + 1; next < found.length; next += 1) {
    const between = sentence.slice(found[next - 1]?.end, found[next]?.start);
    if (/^,?\s+(?:or|oder|ou|o|of)\s+$/i.test(between)) end = next;
    else if (!/^,\s+$/.test(between)) break;
  }
  return end;
}

/** What a certificate is for is not asked for by itself: `Azure Administrator Associate certification`, `Welding certificate (AWS D1.1)`. */
function withoutCertificates(sentence: string): string {
  return readCertificates(sentence)
    .filter((name) => certificateWord.test(name))
    .reduce((text, name) => text.replace(name, ' '.repeat(name.length)), sentence)
    .replace(weldingCode, (code) => ' '.repeat(code.length));
}

const certificateWord = /\bcertified\b|(?:certification|certificate|licen[cs]e|credential|zertifikat|zertifizierung)$/i;
const weldingCode = /\bAWS (?:D\d|CWI|QC)[\d.]*/g;
