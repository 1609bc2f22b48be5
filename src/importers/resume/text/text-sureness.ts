import type { TextDocument } from '../../documents/text-document.js';
import { documentParts } from './document-parts.js';
import { splitEntries } from './entries.js';

/**
 * How sure it is that a text is a résumé, 0 to 1: by its sections, and by the dates of its jobs and schools, which a job ad does not have.
 * @param name of the file, which may say it
 */
export function textSureness(document: TextDocument, name: string): number {
  const { sections } = documentParts(document);
  const entriesOf = (section: 'work' | 'education'): number =>
    (sections.get(section) ?? []).reduce((sum, blocks) => sum + splitEntries(blocks).entries.length, 0);
  const text = document.blocks.map((block) => block.text).join('\n');
  const points = [
    entriesOf('work') > 0 ? 0.45 : 0,
    entriesOf('work') > 1 ? 0.1 : 0,
    entriesOf('education') > 0 ? 0.25 : 0,
    sections.has('skills') || sections.has('languages') || sections.has('certificates') ? 0.1 : 0,
    document.blocks.slice(0, 12).some((block) => /[\w.+-]@[\w-]/.test(block.text)) ? 0.1 : 0,
    documentName.test(document.title ?? '') || document.blocks.slice(0, 6).some((block) => documentName.test(block.text)) ? 0.3 : 0,
    fileName.test(name) ? 0.15 : 0,
    adWords.test(text) ? -0.4 : 0,
  ];
  return Math.max(
    0,
    Math.min(
      0.95,
      points.reduce((sum, point) => sum + point, 0),
    ),
  );
}

const documentName =
  /^(?:curriculum vit(?:ae|æ)|lebenslauf|tabellarischer lebenslauf|r[ée]sum[ée]|cv|currículum(?: vitae)?|currículo|hoja de vida|europass)(?:$|[\s:–—-])/iu;
const fileName = /(?:^|[^a-z])(?:cv|resume|résumé|lebenslauf|curriculum|curriculo|vitae)(?:[^a-z]|$)/iu;

/** What ads say about themselves and résumés do not, in seven languages. */
const adWords =
  /apply (?:now|today|online)|how to apply|we offer|what we offer|we are (?:looking|hiring|seeking)|we're (?:looking|hiring)|equal opportunity|join our team|about the role|the successful candidate|you will (?:be|have)|wir bieten|wir suchen|das bieten wir|bewerben sie sich|jetzt bewerben|\(m\/w\/d\)|\(w\/m\/d\)|dein profil|ihre aufgaben|deine aufgaben|nous (?:recherchons|offrons)|nous vous (?:offrons|proposons)|postulez|ofrecemos|buscamos|se ofrece|offriamo|cerchiamo|si offre|candidati|oferecemos|procuramos|wij bieden|wij zoeken|solliciteer/i;
