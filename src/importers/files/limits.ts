/** The largest table that is read, in bytes: three times the largest of O*NET. */
export const entryLimit = 100_000_000;

/** What all tables of one archive may hold together: three times a release of O*NET. */
export const archiveLimit = 400_000_000;

/** Files in one archive: some fifty times a release of O*NET. */
export const entriesLimit = 5_000;

/** Letters in one line, and columns in one table: more is no table. */
export const lineLimit = 100_000;
export const columnLimit = 500;

/** Rows of a CSV, and cells of a spreadsheet: some hundred times those of the national table. */
export const rowLimit = 100_000;
export const cellLimit = 5_000_000;
