/** Things in an order in which like ones are beside each other, in groups. */
export interface LinkedOrder {
  /** The index of each thing. */
  readonly order: readonly number[];
  /** How many things each group has, in that order. */
  readonly groupSizes: readonly number[];
}

/**
 * Orders things by average linkage (Sokal and Michener 1958): joins again and again the two clusters whose members are most alike on average, each turned
 * so that like ends meet.
 * @param scores the similarity of each pair, symmetric
 * @param minimum clusters below this mean similarity are not of one group
 */
export function averageLinkage(scores: readonly (readonly number[])[], minimum: number): LinkedOrder {
  let clusters: Cluster[] = scores.map((_, index) => ({ members: [index], groupSizes: [1] }));
  const means = scores.map((row) => [...row]);
  // The means of clusters stand in the rows of their first members.
  while (clusters.length > 1) {
    const [left, right, mean] = nearestPair(clusters, means);
    const joined = join(left, right, scores, mean >= minimum);
    const rest = clusters.filter((cluster) => cluster !== left && cluster !== right);
    const at = joined.members[0] ?? 0;
    const updated = rest.map(
      (other) =>
        (meanOf(left, other, means) * left.members.length + meanOf(right, other, means) * right.members.length) / joined.members.length,
    );
    rest.forEach((other, i) => setMean(at, other.members[0] ?? 0, updated[i] ?? 0, means));
    clusters = [...rest, joined];
  }
  const [whole] = clusters;
  return { order: whole?.members ?? [], groupSizes: whole?.groupSizes ?? [] };
}

interface Cluster {
  readonly members: readonly number[];
  readonly groupSizes: readonly number[];
}

function nearestPair(clusters: readonly Cluster[], means: readonly (readonly number[])[]): readonly [Cluster, Cluster, number] {
  let nearest: readonly [Cluster, Cluster, number] | null = null;
  for (const [i, left] of clusters.entries())
    for (const right of clusters.slice(i + 1)) {
      const mean = meanOf(left, right, means);
      if (nearest === null || mean > nearest[2]) nearest = [left, right, mean];
    }
  if (nearest === null) throw new Error('a single cluster has no nearest one');
  return nearest;
}

function meanOf(left: Cluster, right: Cluster, means: readonly (readonly number[])[]): number {
  return means[left.members[0] ?? 0]?.[right.members[0] ?? 0] ?? 0;
}

function setMean(left: number, right: number, mean: number, means: number[][]): void {
  const [leftRow, rightRow] = [means[left], means[right]];
  if (leftRow) leftRow[right] = mean;
  if (rightRow) rightRow[left] = mean;
}

function join(left: Cluster, right: Cluster, scores: readonly (readonly number[])[], isOneGroup: boolean): Cluster {
  const ways = [left, reversed(left)].flatMap((first) => [right, reversed(right)].map((second) => ({ first, second })));
  const alike = ({ first, second }: (typeof ways)[number]): number => scores[first.members.at(-1) ?? 0]?.[second.members[0] ?? 0] ?? 0;
  const { first, second } = ways.reduce((best, way) => (alike(way) > alike(best) ? way : best));
  const members = [...first.members, ...second.members];
  return { members, groupSizes: isOneGroup ? [members.length] : [...first.groupSizes, ...second.groupSizes] };
}

function reversed({ members, groupSizes }: Cluster): Cluster {
  return { members: members.toReversed(), groupSizes: groupSizes.toReversed() };
}
