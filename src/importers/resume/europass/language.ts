/** The English name of a language by its code of two or three letters; null if there is none. */
export function languageName(code: string): string | undefined {
  if (!/^[a-z]{2,3}$/i.test(code)) return undefined;
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code.toLowerCase());
  return name;
}

/** The levels of a language in listening, reading, speaking and writing, each once: `B2`, `B1/B2`. */
export function languageLevel(levels: readonly string[]): string | undefined {
  const unique = [...new Set(levels.filter((level) => /^[ABC][12]$/.test(level)))].sort();
  return unique.length === 0 ? undefined : unique.join('/');
}
