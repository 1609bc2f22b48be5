/** Template tag that returns the style sheet as written. Its name makes editors and Prettier treat the text as CSS. */
export const css = String.raw;
