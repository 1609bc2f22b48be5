// Limits that keep a document from taking all memory or minutes. They are far above job ads, résumés and ladders, with pictures inside.

/** Bytes of any file: as many as of a role that is read from a path. */
export const fileSizeLimit = 50_000_000;

/** Bytes of a file that is text. Saved pages may carry their pictures. */
export const textSizeLimit = 10_000_000;

/** Characters of a Markdown file. Its parser takes seconds for a megabyte that is made to be slow. */
export const markdownSizeLimit = 200_000;

/** Characters of one paragraph. */
export const blockLengthLimit = 100_000;

/** Blocks of one document: some 400 pages. */
export const blockLimit = 20_000;

/** Texts and brackets in JSON: those of a thousand job ads. */
export const jsonTokenLimit = 200_000;

/** Bytes of one part of a Word file, unpacked. Its parser takes about a second for thirty megabytes. */
export const docxPartLimit = 30_000_000;
