/** A library's name without what it is written in: `react` of `react.js` and of `reactjs`; null where it does not say so. */
export function withoutLanguage(name: string): string | null {
  return /^(.*[^. ])[. ]?js$/.exec(name)?.[1] ?? null;
}
