// Limits that keep an import from running out of memory. They are far above the largest files published so far.

/** Bytes of one table: three times the largest table of O*NET. */
export const tableSizeLimit = 100_000_000;

/** Bytes of a sheet of a spreadsheet, unpacked: twice the OEWS table of all metropolitan areas. */
export const sheetSizeLimit = 350_000_000;

/** Bytes of all tables of one archive, unpacked: three times an O*NET release. */
export const archiveSizeLimit = 400_000_000;

/** Files in one archive: about fifty times an O*NET release. */
export const entryCountLimit = 5_000;

/** Characters in one line, and columns in one table. */
export const lineLengthLimit = 100_000;
export const columnLimit = 500;

/** Elements that may be open at once, of which browsers allow 512, and characters between two tags of XML. */
export const nestingLimit = 1_000;
export const textLengthLimit = 1_000_000;

/** Characters in one cell: three times as many as Excel allows. */
export const cellLengthLimit = 100_000;

/** Rows of a CSV, and cells of a spreadsheet: twice those of the OEWS table of all metropolitan areas, the largest. */
export const rowLimit = 300_000;
export const cellLimit = 10_000_000;
