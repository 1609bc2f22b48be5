import type { FileReader } from './file-reader.js';
import { postingReader } from './posting.js';
import { resumeReader } from './resume/resume-reader.js';

/** What files that are no role files are read as. */
export const fileReaders: FileReader[] = [postingReader, resumeReader];
