/** The part of a process that handles signals. */
export interface Signals {
  readonly pid: number;
  on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  off(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  kill(pid: number, signal: NodeJS.Signals): unknown;
}

const handledSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls `undo` when the user interrupts, and then lets the process end by the same signal, as it would have without a listener.
 * @returns a function that stops listening
 */
export function onInterrupt(signals: Signals | undefined, undo: () => void): () => void {
  const stopListening = (): void => handledSignals.forEach((signal) => signals?.off(signal, listener));
  const listener = (signal: NodeJS.Signals): void => {
    stopListening();
    undo();
    signals?.kill(signals.pid, signal);
  };
  handledSignals.forEach((signal) => signals?.on(signal, listener));
  return stopListening;
}
