/**
 * What becomes of each thing, in the order of the things, of which so many at most are worked on at once. Nothing more is taken while what is
 * done waits to be fetched.
 */
export async function* mapInOrder<Thing, Result>(
  things: AsyncIterable<Thing>,
  work: (thing: Thing) => Promise<Result>,
  most: number,
): AsyncGenerator<Result> {
  const source = things[Symbol.asyncIterator]();
  const begun: Promise<Result>[] = [];
  let coming: Promise<IteratorResult<Thing>> | null = source.next();
  try {
    while (coming || begun.length > 0) {
      const came = coming && begun.length < most ? await nextBeforeOldest(coming, begun[0]) : null;
      if (!came || !coming) yield await begun.shift()!;
      else if (came.done) coming = null;
      else {
        begun.push(withoutUnhandledRejection(work(came.value)));
        coming = source.next();
      }
    }
  } finally {
    await source.return?.();
  }
}

/** What comes next, or null where the oldest work is done before that. */
function nextBeforeOldest<Thing, Result>(
  coming: Promise<IteratorResult<Thing>>,
  oldest: Promise<Result> | undefined,
): Promise<IteratorResult<Thing> | null> {
  return oldest ? Promise.race([oldest.then(() => null), coming]) : coming;
}

/** A failure is met when its turn comes, and until then is no unhandled one. */
function withoutUnhandledRejection<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => {});
  return work;
}
