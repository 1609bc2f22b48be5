/** What takes less time than this is over before it is read. */
const patience = 500;

/** Tells of what is being done only where it takes its time. */
export function tellSlowly(progress: (doing: string) => void): { readonly tell: (doing: string) => void; readonly done: () => void } {
  const start = performance.now();
  let isTold = false;
  return {
    tell: (doing) => {
      if (performance.now() - start < patience) return;
      isTold = true;
      progress(doing);
    },
    done: () => {
      if (isTold) progress('');
    },
  };
}
