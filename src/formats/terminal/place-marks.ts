/** Marks that stand beside each other, without space between them. */
interface Cluster {
  /** For each mark, the column where the cluster would begin if it stood exactly in its place. */
  readonly starts: readonly number[];
  readonly start: number;
}

/**
 * Gives each mark of one column a column of its own on a line, as near as possible to its place: marks that would fall on one column stand beside each other.
 * @param places from 0 to `width - 1`, lowest first, not rounded; no more than `width` of them
 */
export function placeMarks(places: readonly number[], width: number): number[] {
  const clusters: Cluster[] = [];
  for (const place of places) {
    let last = clusterOf([place], width);
    for (let before = clusters.at(-1); before && endOf(before) > last.start; before = clusters.at(-1)) {
      clusters.pop();
      const { length } = before.starts;
      last = clusterOf([...before.starts, ...last.starts.map((start) => start - length)], width);
    }
    clusters.push(last);
  }
  return clusters.flatMap(({ start, starts }) => starts.map((_, index) => start + index));
}

function clusterOf(starts: readonly number[], width: number): Cluster {
  const mean = starts.reduce((sum, start) => sum + start, 0) / starts.length;
  return { starts, start: Math.min(width - starts.length, Math.max(0, Math.round(mean))) };
}

function endOf({ start, starts }: Cluster): number {
  return start + starts.length;
}
