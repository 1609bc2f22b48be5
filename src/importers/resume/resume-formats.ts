import { UserError } from '../../model/errors.js';
import type { SourceFile } from '../documents/source-file.js';
import type { ReadContext } from '../file-reader.js';
import { isEuropass, readEuropass } from './europass/read-europass.js';
import { jsonResumeSureness } from './json/is-json-resume.js';
import { readJsonResume } from './json/read-json-resume.js';
import { linkedInSureness } from './linkedin/linkedin-tables.js';
import { readLinkedIn } from './linkedin/read-linkedin.js';
import type { ResumeContent } from './resume-content.js';
import { readTextResume } from './text/read-text-resume.js';
import { textSureness } from './text/text-sureness.js';

/** A way in which a résumé is written down. To add one, list it below. */
export interface ResumeFormat {
  /** What the role file says that it was made from: `a JSON Resume`. */
  readonly madeFrom: string;
  /** Whether what it reads has a line or page in the file. */
  readonly hasPlaces: boolean;
  /** How sure it is that the file is a résumé of this format, 0 to 1. */
  recognize(file: SourceFile): Promise<number>;
  /** @throws UserError if the file is damaged */
  read(file: SourceFile, context: ReadContext): Promise<ResumeContent>;
}

const jsonResume: ResumeFormat = {
  madeFrom: 'a JSON Resume',
  hasPlaces: false,
  recognize: async (file) => {
    if (file.format === 'zip') return 0;
    if (file.format === 'json') return jsonResumeSureness(jsonOrNull(file));
    return Math.max(0, ...(await file.document()).data.map(jsonResumeSureness));
  },
  read: async (file) => {
    const { data } = await file.document();
    return readJsonResume(data.find((value) => jsonResumeSureness(value) >= 0.5));
  },
};

/** Faults of JSON are told where the file is read as a role. */
function jsonOrNull(file: SourceFile): unknown {
  try {
    return file.json();
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

const europass: ResumeFormat = {
  madeFrom: 'a Europass CV',
  hasPlaces: false,
  recognize: async (file) =>
    file.format === 'zip' || file.format === 'json' ? 0 : (await file.document()).attachedXml.some(isEuropass) ? 1 : 0,
  read: async (file) => readEuropass((await file.document()).attachedXml.find(isEuropass) ?? '', file.label),
};

const linkedIn: ResumeFormat = {
  madeFrom: 'a data export of LinkedIn',
  hasPlaces: false,
  recognize: async (file) => (file.format === 'zip' ? linkedInSureness(file.bytes, file.label) : 0),
  read: async (file) => readLinkedIn(file.bytes, file.label),
};

const text: ResumeFormat = {
  madeFrom: 'a résumé',
  hasPlaces: true,
  recognize: async (file) => {
    if (['zip', 'json', 'xml'].includes(file.format)) return 0;
    return textSureness(await file.document(), file.label);
  },
  read: async (file, { technologies }) => readTextResume(await file.document(), technologies),
};

/** All formats. Of equally sure ones the first is taken, so that data goes before text. */
export const resumeFormats: readonly ResumeFormat[] = [jsonResume, europass, linkedIn, text];
