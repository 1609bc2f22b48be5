import type { FileReader } from './file-reader.js';

/** What files that are no role files are read as. */
export const fileReaders: FileReader[] = [];
