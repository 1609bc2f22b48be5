import { UserError } from '../../model/errors.js';
import type { SourceFile } from '../documents/source-file.js';
import type { FileReader, ReadContext, ReadRole } from '../file-reader.js';
import { type ResumeFormat, resumeFormats } from './resume-formats.js';
import { roleFromResume } from './role-from-resume.js';

/** Reads résumés: JSON Resume, LinkedIn's data export, Europass, and text of any kind. */
export const resumeReader: FileReader = {
  as: 'resume',
  noun: 'a résumé',
  recognize: async (file) => (await surest(file)).sureness,
  read: readResume,
};

/**
 * Reads a résumé as a role.
 * @returns also what it was made from, for the comment in the role file
 * @throws UserError if the file is damaged, no résumé, or states nothing that a role could
 */
export async function readResume(file: SourceFile, context: ReadContext): Promise<ReadRole & { readonly madeFrom: string }> {
  // A mistake in JSON is told with its place.
  if (file.format === 'json') file.json();
  const { format, sureness } = await surest(file);
  if (!format || sureness < leastSureness) throw notAResume(file);
  const made = roleFromResume(await format.read(file, context), context.technologies, context.now);
  if (!made) throw new UserError(`${file.label} states no job, degree, skill or anything else that a role could`, { hint: formatsHint });
  const placeUnit = format.hasPlaces ? (await file.document()).places : null;
  return { ...made, placeUnit, madeFrom: format.madeFrom };
}

async function surest(file: SourceFile): Promise<{ readonly format: ResumeFormat | undefined; readonly sureness: number }> {
  const candidates: { readonly format: ResumeFormat; readonly sureness: number }[] = [];
  for (const format of resumeFormats) candidates.push({ format, sureness: await format.recognize(file) });
  // Data that a file carries says more than its text.
  const best = candidates.find(({ sureness }) => sureness >= 0.5) ?? candidates.toSorted((a, b) => b.sureness - a.sureness)[0];
  return { format: best?.format, sureness: best?.sureness ?? 0 };
}

/** Whoever says that a file is a résumé is believed if anything in it speaks for that. */
const leastSureness = 0.1;

function notAResume({ label, format }: SourceFile): UserError {
  const what = {
    json: 'is JSON but not a résumé',
    zip: 'is an archive, but not a data export of LinkedIn',
    xml: 'is XML, but not a Europass CV',
  };
  const hint =
    format === 'json' ? 'A JSON Resume is described at https://jsonresume.org/schema. A job ad: compare import posting.' : formatsHint;
  return new UserError(
    `${label} ${isKnown(format, what) ? what[format] : 'does not look like a résumé: no jobs or schools with dates were found'}`,
    { hint },
  );
}

function isKnown<Known extends object>(key: PropertyKey, known: Known): key is keyof Known {
  return Object.hasOwn(known, key);
}

const formatsHint = 'A résumé has sections with headings, and dates beside its jobs. A job ad: compare import posting.';
