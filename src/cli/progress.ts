import { sanitize } from '../formats/sanitize.js';
import { onInterrupt } from './interrupt.js';
import { isNonInteractive, type Process } from './process.js';

/** Milliseconds before the first line is shown, and between two updates. */
const showAfter = 500;
const updateEvery = 100;

const clearLine = '\r\u001b[K';

/**
 * Returns a function that shows on standard error what is being done, and clears the line when called with an empty text. Shows nothing
 * unless standard error is a terminal and the work takes long.
 */
export function progressLine({ env, stderr, signals }: Pick<Process, 'env' | 'stderr' | 'signals'>): (activity: string) => void {
  if (!stderr.isTTY || isNonInteractive(env)) return () => {};
  stderr.on('error', () => {});
  const write = (text: string): void => void stderr.write(text, () => {});
  let latest = '';
  let timer: NodeJS.Timeout | undefined;
  let dueAt = 0;
  let stopListening: (() => void) | undefined;
  const show = (): void => {
    // Clears the line on an interruption, so that the prompt appears on an empty line.
    stopListening ??= onInterrupt(signals, () => write(clearLine));
    write(clearLine + truncate(sanitize(latest), (stderr.columns ?? 80) - 1));
    dueAt = performance.now() + updateEvery;
  };
  const end = (): void => {
    clearTimeout(timer);
    if (stopListening) write(clearLine);
    stopListening?.();
    [latest, timer, dueAt, stopListening] = ['', undefined, 0, undefined];
  };
  return (activity) => {
    if (activity === '') return end();
    if (latest === '') dueAt = performance.now() + showAfter;
    latest = activity;
    clearTimeout(timer);
    // A computation that never yields to the event loop keeps timers from firing, so an update that is due is shown at once.
    if (performance.now() >= dueAt) show();
    else timer = setTimeout(show, dueAt - performance.now()).unref();
  };
}

/**
 * Cuts a line to the screen: the terminal would wrap a longer one, and only its last row would be cleared. Counts every character that may
 * be two columns wide as two.
 */
function truncate(line: string, columns: number): string {
  let used = 0;
  const fits = (character: string): boolean => (used += character < '\u0300' ? 1 : 2) <= columns;
  const characters = [...line];
  const end = characters.findIndex((character) => !fits(character));
  return characters.slice(0, end < 0 ? undefined : end).join('');
}
