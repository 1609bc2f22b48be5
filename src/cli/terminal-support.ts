import type { Output, Process } from './process.js';

/** Terminals that follow links (OSC 8), by what they set in the environment: from which version on, where that counts. */
const terminals: readonly { readonly name: string; readonly follows: (value: string, env: Process['env']) => boolean }[] = [
  { name: 'WT_SESSION', follows: () => true },
  { name: 'KITTY_WINDOW_ID', follows: () => true },
  { name: 'KONSOLE_VERSION', follows: (version) => Number(version) >= 201_200 },
  { name: 'VTE_VERSION', follows: (version) => Number(version) > 5_000 },
  { name: 'TERM_PROGRAM', follows: (program, env) => isSupportedVersion(program, env['TERM_PROGRAM_VERSION'] ?? '') },
  { name: 'TERM', follows: (term) => /^(xterm-kitty|alacritty|foot|xterm-ghostty)/.test(term) },
];

/** Whether a stream's reader can follow links: `FORCE_HYPERLINK` decides, then the terminal; CI logs and multiplexers that are not known to do so get none. */
export function supportsHyperlinks(env: Process['env'], stream: Output): boolean {
  const forced = env['FORCE_HYPERLINK'];
  if (forced !== undefined) return forced !== '' && forced !== '0';
  if (!stream.isTTY || env['CI'] || env['TERM'] === 'dumb') return false;
  // Inside tmux the outer terminal's variables are still set, and tell nothing of what gets through.
  if (env['TMUX'] !== undefined) return isSupportedVersion(env['TERM_PROGRAM'] ?? '', env['TERM_PROGRAM_VERSION'] ?? '');
  return terminals.some(({ name, follows }) => {
    const value = env[name];
    return value !== undefined && value !== '' && follows(value, env);
  });
}

/** The first version of each program that follows links. */
const programs: Readonly<Record<string, readonly [major: number, minor: number]>> = {
  tmux: [3, 4],
  'iTerm.app': [3, 1],
  WezTerm: [20_200_620, 0],
  vscode: [1, 72],
  ghostty: [1, 0],
};

function isSupportedVersion(program: string, version: string): boolean {
  const first = programs[program];
  if (!first) return false;
  const [major = 0, minor = 0] = (/^\d+(?:\.\d+)?/.exec(version)?.[0] ?? '').split('.').map(Number);
  return major > first[0] || (major === first[0] && minor >= first[1]);
}

/**
 * Whether a terminal can be taken to draw more than ASCII: by the locale (POSIX: LC_ALL, LC_CTYPE, LANG), unless it is C or names another
 * charset than UTF-8. Where no locale is set, as in a container, it is.
 */
export function supportsUnicode(env: Process['env']): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  const [, charset] = /\.([^@]*)/.exec(locale) ?? [];
  return charset === undefined ? !/^(C|POSIX)$/.test(locale) : /^utf-?8$/i.test(charset);
}
