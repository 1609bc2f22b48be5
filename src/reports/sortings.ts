/** The most telling rows first, or as the files have them. */
export const sortings = ['importance', 'file'] as const;
export type Sorting = (typeof sortings)[number];
