import { sanitize } from '../formats/sanitize.js';
import { onInterrupt } from './interrupt.js';
import { isNonInteractive, type Process } from './process.js';

/** Milliseconds after which somebody wonders what is going on, and between two changes that can be read. */
const showAfter = 500;
const updateEvery = 100;

const clearLine = '\r\u001b[K';

/** A line that says what is being done, on a terminal alone and only where it takes long; an empty one takes it away. */
export function progressLine({ env, stderr, signals }: Pick<Process, 'env' | 'stderr' | 'signals'>): (doing: string) => void {
  if (!stderr.isTTY || isNonInteractive(env)) return () => {};
  stderr.on('error', () => {});
  const write = (text: string): void => void stderr.write(text, () => {});
  let latest = '';
  let next: NodeJS.Timeout | undefined;
  let due = 0;
  let stopClearing: (() => void) | undefined;
  const show = (): void => {
    // Whoever interrupts gets the prompt on an empty line.
    stopClearing ??= onInterrupt(signals, () => write(clearLine));
    write(clearLine + truncate(sanitize(latest), (stderr.columns ?? 80) - 1));
    due = performance.now() + updateEvery;
  };
  const end = (): void => {
    clearTimeout(next);
    if (stopClearing) write(clearLine);
    stopClearing?.();
    [latest, next, due, stopClearing] = ['', undefined, 0, undefined];
  };
  return (doing) => {
    if (doing === '') return end();
    if (latest === '') due = performance.now() + showAfter;
    latest = doing;
    clearTimeout(next);
    // What computes without a pause lets no clock ring, but says what it does next.
    if (performance.now() >= due) show();
    else next = setTimeout(show, due - performance.now()).unref();
  };
}

/** As much of a line as fits: a terminal would break it, and only its last row would be cleared. What may be wide is counted as wide. */
function truncate(line: string, columns: number): string {
  let used = 0;
  const isIn = (sign: string): boolean => (used += sign < '\u0300' ? 1 : 2) <= columns;
  const signs = [...line];
  const end = signs.findIndex((sign) => !isIn(sign));
  return signs.slice(0, end < 0 ? undefined : end).join('');
}
