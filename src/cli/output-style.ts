import type { Paper, Style } from '../formats/format.js';
import type { ColorChoice, GlobalOptions } from './global-options.js';
import type { Output, Process } from './process.js';

/**
 * Decides how the result is printed: colours, width, links and ASCII. A file gets no colours and, unless a width is named, no line
 * breaks. The locale matters on a terminal only, so that files and pipes hold the same everywhere.
 */
export function outputStyle({ env, stdout }: Process, { color, width, ascii, output }: GlobalOptions): Style {
  const isFile = output !== undefined;
  const paper = paperOf(env['COLORFGBG']);
  return {
    color: isFile ? 0 : colorLevel(color, env, stdout),
    width: width ?? (isFile ? Infinity : (columnsOf(env['COLUMNS']) ?? (stdout.isTTY ? stdout.columns || 80 : Infinity))),
    hasLinks: !isFile && color !== 'never' && supportsHyperlinks(env, stdout),
    isAscii: ascii ?? (!isFile && stdout.isTTY === true && !supportsUnicode(env)),
    ...(paper && { paper }),
  };
}

/** Decides how errors are printed: as they are, in colour where the terminal that shows them allows it. */
export function errorStyle({ env, stderr }: Process, color: ColorChoice): Style {
  return { color: colorLevel(color, env, stderr), width: Infinity, isAscii: false };
}

/** The width of what is told beside the result: that of the terminal that shows it. Elsewhere its lines are not broken. */
export function messageWidth({ env, stderr }: Pick<Process, 'env' | 'stderr'>): number {
  return stderr.isTTY ? (columnsOf(env['COLUMNS']) ?? (stderr.columns || 80)) : Infinity;
}

/** Decides how questions are printed, on the terminal that shows standard error. */
export function promptStyle(process: Process, { color, ascii }: Pick<GlobalOptions, 'color' | 'ascii'>): Style {
  return { ...errorStyle(process, color), isAscii: ascii ?? !supportsUnicode(process.env) };
}

/** Whether somebody reads the result on a terminal, and not in a file or from a pipe. */
export function isOnTerminal({ stdout }: Pick<Process, 'stdout'>, { output }: Pick<GlobalOptions, 'output'>): boolean {
  return stdout.isTTY === true && output === undefined;
}

function columnsOf(variable: string | undefined): number | undefined {
  return variable !== undefined && /^[1-9]\d*$/.test(variable) ? Math.max(20, Number(variable)) : undefined;
}

/**
 * Reads the background of `COLORFGBG`, such as 0 in `15;0`, which some terminals set: one of their 16 colours, of which 7 and the bright ones but grey (8) are
 * light.
 */
function paperOf(variable: string | undefined): Paper | undefined {
  const [, index] = /;(\d{1,2})$/.exec(variable ?? '') ?? [];
  if (index === undefined || Number(index) > 15) return undefined;
  return Number(index) === 7 || Number(index) > 8 ? 'light' : 'dark';
}

/** Returns how many colours a stream gets. The option decides, then NO_COLOR, FORCE_COLOR and TERM=dumb, then the stream itself. */
function colorLevel(choice: ColorChoice, env: Process['env'], stream: Output): Style['color'] {
  if (choice === 'never') return 0;
  if (choice === 'always') return terminalColorLevel(env);
  if (env['NO_COLOR']) return 0;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forcedColorLevel(forced, env);
  if (env['TERM'] === 'dumb' || !stream.isTTY) return 0;
  return terminalColorLevel(env);
}

const forcedColorLevels: Readonly<Record<string, Style['color']>> = { '0': 0, false: 0, '1': 1, '2': 2, '3': 3 };

/** Reads `FORCE_COLOR` as other tools do: 0 and false turn colours off, 1 to 3 name the level, and anything else turns them on. */
function forcedColorLevel(forced: string, env: Process['env']): Style['color'] {
  return forcedColorLevels[forced] ?? terminalColorLevel(env);
}

function terminalColorLevel(env: Process['env']): 1 | 2 | 3 {
  if (/^(truecolor|24bit)$/.test(env['COLORTERM'] ?? '')) return 3;
  return /256/.test(env['TERM'] ?? '') ? 2 : 1;
}

/**
 * Tells whether whoever reads a stream can follow links (OSC 8). `FORCE_HYPERLINK` decides, then the terminal. CI logs get none, nor do
 * multiplexers that are not known to pass links on.
 */
export function supportsHyperlinks(env: Process['env'], stream: Output): boolean {
  const forced = env['FORCE_HYPERLINK'];
  if (forced !== undefined) return forced !== '' && forced !== '0';
  if (!stream.isTTY || env['CI'] || env['TERM'] === 'dumb') return false;
  // Inside tmux the variables of the outer terminal are still set, but do not say whether tmux passes links on.
  if (env['TMUX'] !== undefined) return programSupportsLinks(env['TERM_PROGRAM'] ?? '', env['TERM_PROGRAM_VERSION'] ?? '');
  return linkVariables.some(({ name, supportsLinks }) => {
    const value = env[name];
    return value !== undefined && value !== '' && supportsLinks(value, env);
  });
}

/** The environment variables by which terminals that follow links can be recognised. */
const linkVariables: readonly { readonly name: string; readonly supportsLinks: (value: string, env: Process['env']) => boolean }[] = [
  { name: 'WT_SESSION', supportsLinks: () => true },
  { name: 'KITTY_WINDOW_ID', supportsLinks: () => true },
  { name: 'KONSOLE_VERSION', supportsLinks: (version) => Number(version) >= 201_200 },
  { name: 'VTE_VERSION', supportsLinks: (version) => Number(version) > 5_000 },
  { name: 'TERM_PROGRAM', supportsLinks: (program, env) => programSupportsLinks(program, env['TERM_PROGRAM_VERSION'] ?? '') },
  { name: 'TERM', supportsLinks: (term) => /^(xterm-kitty|alacritty|foot|xterm-ghostty)/.test(term) },
];

/** The first version of each program that follows links. */
const firstVersions: Readonly<Record<string, readonly [major: number, minor: number]>> = {
  tmux: [3, 4],
  'iTerm.app': [3, 1],
  WezTerm: [20_200_620, 0],
  vscode: [1, 72],
  ghostty: [1, 0],
};

function programSupportsLinks(program: string, version: string): boolean {
  const first = firstVersions[program];
  if (!first) return false;
  const [major = 0, minor = 0] = (/^\d+(?:\.\d+)?/.exec(version)?.[0] ?? '').split('.').map(Number);
  return major > first[0] || (major === first[0] && minor >= first[1]);
}

/**
 * Tells from the locale (POSIX: LC_ALL, LC_CTYPE, LANG) whether a terminal can show more than ASCII: true unless the locale is C or names
 * a charset other than UTF-8. Also true if no locale is set, as in a container.
 */
export function supportsUnicode(env: Process['env']): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  const [, charset] = /\.([^@]*)/.exec(locale) ?? [];
  return charset === undefined ? !/^(C|POSIX)$/.test(locale) : /^utf-?8$/i.test(charset);
}
