/**
 * Maps items to results, in the order of the items, working on up to `concurrency` of them at a time. Takes no more items than that while
 * finished results wait to be fetched.
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  concurrency: number,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const running: Promise<Result>[] = [];
  let nextItem: Promise<IteratorResult<Item>> | null = source.next();
  try {
    while (nextItem || running.length > 0) {
      const arrived = nextItem && running.length < concurrency ? await nextBeforeOldest(nextItem, running[0]) : null;
      if (!arrived || !nextItem) yield await running.shift()!;
      else if (arrived.done) nextItem = null;
      else {
        running.push(withoutUnhandledRejection(work(arrived.value)));
        nextItem = source.next();
      }
    }
  } finally {
    await source.return?.();
  }
}

/** Waits for the next item. Returns null if the oldest work is finished before it arrives. */
function nextBeforeOldest<Item, Result>(
  nextItem: Promise<IteratorResult<Item>>,
  oldest: Promise<Result> | undefined,
): Promise<IteratorResult<Item> | null> {
  return oldest ? Promise.race([oldest.then(() => null), nextItem]) : nextItem;
}

/** Keeps Node from ending the process if work fails before its turn comes. The error is thrown then. */
function withoutUnhandledRejection<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => {});
  return work;
}
