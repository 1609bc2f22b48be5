// Limits that keep an import from running out of memory. They are far above the largest files published so far.

/** Bytes of one table: three times the largest table of O*NET. */
export const tableSizeLimit = 100_000_000;

/** Bytes of all tables of one archive, unpacked: three times an O*NET release. */
export const archiveSizeLimit = 400_000_000;

/** Files in one archive: about fifty times an O*NET release. */
export const entryCountLimit = 5_000;

/** Characters in one line, and columns in one table. */
export const lineLengthLimit = 100_000;
export const columnLimit = 500;

/** Rows of a CSV, and cells of a spreadsheet: about a hundred times those of the national OEWS table. */
export const rowLimit = 100_000;
export const cellLimit = 5_000_000;
