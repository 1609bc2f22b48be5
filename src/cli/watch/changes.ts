import type { PathWatcher } from './watch-paths.js';

/** The changes to some files, as they are waited for. */
export interface Changes {
  /** Waits for changes, and until nothing more has changed for a moment. Returns the paths; null once it has ended. */
  next(): Promise<readonly string[] | null>;
  /** Ends the wait. */
  end(): void;
  close(): void;
}

/** How long nothing may change before the changes are told, in milliseconds: to save a file takes an editor several steps. */
const quietTime = 100;

function nobodyWaits(): void {}

/** Collects changes while nobody waits for them, so that none is missed. */
export function openChanges(watch: (onChange: (path: string) => void) => PathWatcher, quietTimeInMs = quietTime): Changes {
  let changed = new Set<string>();
  let [isQuiet, hasEnded] = [false, false];
  let timer: NodeJS.Timeout | undefined;
  let wake = nobodyWaits;
  const watcher = watch((path) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      isQuiet = true;
      wake();
    }, quietTimeInMs);
  });
  return {
    next: async () => {
      await new Promise<void>((done) => {
        wake = done;
        if (isQuiet || hasEnded) done();
      });
      if (hasEnded) return null;
      const paths = [...changed].sort();
      [changed, isQuiet] = [new Set(), false];
      watcher.renew();
      return paths;
    },
    end: () => {
      hasEnded = true;
      wake();
    },
    close: () => {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
