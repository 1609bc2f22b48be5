/** The part of a process by which it is interrupted. */
export interface Signals {
  readonly pid: number;
  on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  off(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  kill(pid: number, signal: NodeJS.Signals): unknown;
}

const handledSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Where the person interrupts, `undo` runs, and the process then ends as it would have; what is returned ends that. */
export function onInterrupt(signals: Signals | undefined, undo: () => void): () => void {
  const stop = (): void => handledSignals.forEach((signal) => signals?.off(signal, listener));
  const listener = (signal: NodeJS.Signals): void => {
    stop();
    undo();
    signals?.kill(signals.pid, signal);
  };
  handledSignals.forEach((signal) => signals?.on(signal, listener));
  return stop;
}
