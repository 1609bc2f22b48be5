import type { SourceFile } from '../documents/source-file.js';
import type { TextBlock } from '../documents/text-document.js';
import { headingName } from './headings/heading-name.js';
import { namesJob } from './job-words.js';
import { partByOpening } from './sentence-openings.js';
import { sentencesOf } from './sentences.js';
import { isJsonMap } from './shapes/json-value.js';
import { findJobs } from './shapes/job-shapes.js';

/** How sure it is that a file is a job ad, 0 to 1. A résumé has skills and experience too, and neither offers nor addresses anybody. */
export async function recognizePosting(file: SourceFile): Promise<number> {
  if (file.format === 'zip' || file.format === 'xml') return 0;
  if (file.format === 'json' && isRoleFile(file.json())) return 0;
  const { blocks: all, data } = await file.document();
  if (findJobs(data).length > 0) return 0.95;
  const blocks = all.slice(0, mostBlocks);
  if (isRoleYaml(blocks)) return 0;
  const points = Math.min(3, headingPoints(blocks)) + Math.min(2, sentencePoints(blocks)) + titlePoints(blocks) - resumePoints(blocks);
  return Math.max(0, Math.min(0.9, 0.2 * points));
}

/** What a file is shows early in it. */
const mostBlocks = 400;

function isRoleFile(value: unknown): boolean {
  return (
    isJsonMap(value) &&
    typeof value['id'] === 'string' &&
    ['duties', 'requirements', 'document', 'extends', 'levels', 'codes'].some((key) => Object.hasOwn(value, key))
  );
}

function isRoleYaml(blocks: readonly TextBlock[]): boolean {
  const lines = blocks.slice(0, 12).map(({ text }) => text);
  return (
    lines.some((text) => /^id: \S+$/.test(text) || /\bid: [a-z0-9-]+ title: /.test(text)) && lines.some((text) => /\btitle: \S/.test(text))
  );
}

/** A heading that only job ads have. */
function headingPoints(blocks: readonly TextBlock[]): number {
  const names = blocks.map(({ type, text }) =>
    type === 'item' || type === 'row' || text.length > 60 ? null : headingName(text, type === 'heading'),
  );
  const has = (...wanted: readonly string[]): number => (names.some((name) => name !== null && wanted.includes(name)) ? 1 : 0);
  return has('duties') * 1.5 + has('required', 'requirements') + has('preferred') + has('benefits') + has('pay') * 0.5;
}

/** Sentences that speak to whoever may want the job, and say what one does, what one needs and what one gets. */
function sentencePoints(blocks: readonly TextBlock[]): number {
  const sentences = blocks.filter(({ type }) => type !== 'heading').flatMap(({ text }) => sentencesOf(text));
  const addressed = sentences.filter((sentence) => addressing.test(sentence));
  const parts = new Set(addressed.map((sentence) => partByOpening(sentence)).filter((part) => part !== null));
  return Math.min(1, addressed.length * 0.25) + parts.size * 0.5;
}

const addressing =
  /\b(?:you(?:['’]ll| will| have| are| bring|['’]re)|your (?:role|profile|tasks|responsibilities)|we(?:['’]re| are) (?:looking|hiring|seeking)|we offer|is (?:looking for|seeking|hiring)|the (?:successful|ideal) candidate|candidates? (?:must|should|will)|applicants?|apply|must have|the (?:role|position) (?:requires|involves)|wir (?:suchen|bieten)|du (?:hast|bist|bringst|wirst)|sie (?:haben|bringen|verfügen|werden)|dein|ihre aufgaben|bewirb|bewerb|sucht|nous (?:recherchons|offrons|proposons)|vous (?:êtes|avez|serez)|votre (?:profil|mission)|vos missions|postul|buscamos|ofrecemos|se ofrece|tu perfil|cerchiamo|offriamo|si offre|procuramos|oferecemos|você|wij (?:zoeken|bieden|vragen)|jij|je (?:gaat|hebt|bent|krijgt)|sollicit)/iu;

/** The name of an occupation at the top, or how much of one's time it takes. */
function titlePoints(blocks: readonly TextBlock[]): number {
  const top = blocks.slice(0, 12).filter(({ text }) => text.length < 120);
  return top.some(({ text }) => jobMarks.test(text) || namesJob(text)) ? 1 : 0;
}

const jobMarks =
  /\((?:[mwfdxhv]\s*[/|,*]\s*){1,3}[mwfdxhv]\)|all genders|\bfull[- ]?time\b|\bpart[- ]?time\b|\bvollzeit\b|\bteilzeit\b|\bcdi\b|\bnow hiring\b/iu;

/** Jobs with dates, and a person who speaks. */
function resumePoints(blocks: readonly TextBlock[]): number {
  const dated = blocks.filter(({ text }) =>
    /\b(?:19|20)\d\d\b.{0,12}(?:[-–—]|\bto\b|\bbis\b|\bà\b)\s*.{0,12}(?:\b(?:19|20)\d\d\b|present|current|now|heute|aktuell|aujourd|actual|presente|oggi|heden)/iu.test(
      text,
    ),
  ).length;
  const personal = blocks.filter(({ text }) =>
    /^(?:curriculum vitae|résumé|resume|cv|lebenslauf|work experience|employment history|professional experience|berufserfahrung|expériences? professionnelles?|experiencia (?:laboral|profesional)|esperienze? (?:lavorativ|professional)|werkervaring|references?)\b/iu.test(
      text,
    ),
  ).length;
  return Math.min(4, dated * 1.5) + Math.min(2, personal);
}
