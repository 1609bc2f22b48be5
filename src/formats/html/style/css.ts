/** A style sheet as it is written; the name has editors and the formatter know it for one. */
export const css = String.raw;
