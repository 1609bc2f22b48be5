import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { progressLine } from '../../src/cli/progress.js';
import type { Signals } from '../../src/cli/interrupt.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

interface Terminal {
  readonly progress: (doing: string) => void;
  /** All that was written to it, with the line's clearing as ⌫. */
  readonly written: () => string;
  readonly interrupt: () => void;
}

function terminal({
  env = {},
  columns = 80,
  isTTY = true,
}: { env?: Record<string, string>; columns?: number; isTTY?: boolean } = {}): Terminal {
  let text = '';
  const stderr = { isTTY, columns, write: (more: string) => ((text += more), true), on: () => {} };
  const listeners = new Set<(signal: NodeJS.Signals) => void>();
  const signals: Signals = {
    pid: 1,
    on: (_signal, listener) => listeners.add(listener),
    off: (_signal, listener) => listeners.delete(listener),
    kill: (_pid, signal) => (text += `[${signal}]`),
  };
  return {
    progress: progressLine({ env, stderr, signals }),
    written: () => text.replaceAll('\r\u001b[K', '⌫'),
    interrupt: () => [...listeners].forEach((listener) => listener('SIGINT')),
  };
}

test('what is done within half a second says nothing', () => {
  const { progress, written } = terminal();
  progress('reading');
  jest.advanceTimersByTime(499);
  progress('');
  jest.advanceTimersByTime(5000);
  expect(written()).toBe('');
});

test('then it says the latest, at most ten times a second, and takes it away', () => {
  const { progress, written } = terminal();
  progress('reading');
  jest.advanceTimersByTime(400);
  progress('making: 1 of 40');
  jest.advanceTimersByTime(100);
  expect(written()).toBe('⌫making: 1 of 40');
  for (let count = 2; count <= 40; count += 1) {
    progress(`making: ${count} of 40`);
    jest.advanceTimersByTime(10);
  }
  expect(written()).toMatch(/^(⌫making: \d+ of 40){4}$/);
  progress('');
  expect(written()).toMatch(/of 40⌫$/);
});

test('a second task starts its own half second', () => {
  const { progress, written } = terminal();
  for (const task of ['one', 'two']) {
    progress(task);
    jest.advanceTimersByTime(500);
    progress('');
    progress('');
  }
  expect(written()).toBe('⌫one⌫⌫two⌫');
});

test('what lets no clock ring is shown as soon as it says what it does next', () => {
  jest.useFakeTimers({ doNotFake: ['setTimeout', 'clearTimeout'] });
  const { progress, written } = terminal();
  progress('one');
  jest.advanceTimersByTime(499);
  progress('two');
  expect(written()).toBe('');
  jest.advanceTimersByTime(1);
  progress('three');
  expect(written()).toBe('⌫three');
  progress('');
});

test.each([
  ['cut to the screen', 11, 'a long line of text', 'a long lin'],
  ['cut by columns, not by letters', 6, '日本語日本語', '日本'],
  ['on one line, with nothing in it that a terminal obeys', 80, 'a\nb\u001b[2Jc', 'a b�[2Jc'],
])('a line is %s', (_name, columns, doing, shown) => {
  const { progress, written } = terminal({ columns });
  progress(doing);
  jest.advanceTimersByTime(500);
  expect(written()).toBe(`⌫${shown}`);
});

test('an interruption leaves an empty line, and ends the process as it would have', () => {
  const { progress, written, interrupt } = terminal();
  progress('reading');
  jest.advanceTimersByTime(500);
  interrupt();
  expect(written()).toBe('⌫reading⌫[SIGINT]');
});

test.each([
  ['in a pipe', { isTTY: false }],
  ['in CI', { env: { CI: 'true' } }],
  ['on a dumb terminal', { env: { TERM: 'dumb' } }],
])('%s nothing is said', (_name, world) => {
  const { progress, written } = terminal(world);
  progress('reading');
  jest.advanceTimersByTime(5000);
  progress('');
  expect(written()).toBe('');
});
