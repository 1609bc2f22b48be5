import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { progressLine } from '../../src/cli/progress.js';
import type { Signals } from '../../src/cli/interrupt.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

interface Terminal {
  readonly progress: (activity: string) => void;
  /** Everything that was written to it, with ⌫ for clearing the line. */
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

test('shows nothing for work of less than half a second', () => {
  const { progress, written } = terminal();
  progress('reading');
  jest.advanceTimersByTime(499);
  progress('');
  jest.advanceTimersByTime(5000);
  expect(written()).toBe('');
});

test('then shows the latest activity, at most ten times a second, and clears the line at the end', () => {
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

test('waits half a second again for the next task', () => {
  const { progress, written } = terminal();
  for (const task of ['one', 'two']) {
    progress(task);
    jest.advanceTimersByTime(500);
    progress('');
    progress('');
  }
  expect(written()).toBe('⌫one⌫⌫two⌫');
});

test('shows an update that is due at once, even if the work keeps timers from firing', () => {
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
  ['is cut to the screen', 11, 'a long line of text', 'a long lin'],
  ['is cut by columns, not by characters', 6, '日本語日本語', '日本'],
  ['is one line without control characters', 80, 'a\nb\u001b[2Jc', 'a b�[2Jc'],
])('a line %s', (_name, columns, activity, shown) => {
  const { progress, written } = terminal({ columns });
  progress(activity);
  jest.advanceTimersByTime(500);
  expect(written()).toBe(`⌫${shown}`);
});

test('clears the line on an interruption, and lets the process end by the signal', () => {
  const { progress, written, interrupt } = terminal();
  progress('reading');
  jest.advanceTimersByTime(500);
  interrupt();
  expect(written()).toBe('⌫reading⌫[SIGINT]');
});

test.each([
  ['a pipe', { isTTY: false }],
  ['CI', { env: { CI: 'true' } }],
  ['a dumb terminal', { env: { TERM: 'dumb' } }],
])('shows nothing in %s', (_name, world) => {
  const { progress, written } = terminal(world);
  progress('reading');
  jest.advanceTimersByTime(5000);
  progress('');
  expect(written()).toBe('');
});
