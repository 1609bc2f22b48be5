import type { Process } from './process.js';

/**
 * Whether a terminal can be taken to draw more than ASCII: by the locale (POSIX: LC_ALL, LC_CTYPE, LANG), unless it is C or names another
 * charset than UTF-8. Where no locale is set, as in a container, it is.
 */
export function drawsUnicode(env: Process['env']): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  const [, charset] = /\.([^@]*)/.exec(locale) ?? [];
  return charset === undefined ? !/^(C|POSIX)$/.test(locale) : /^utf-?8$/i.test(charset);
}
