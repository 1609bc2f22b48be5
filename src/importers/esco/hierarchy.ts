import type { Dataset } from './dataset.js';
import type { Occupation } from './occupations.js';

/** More than this would be a list of a whole group, which nobody compares one by one. */
const mostRelated = 12;

/** For each occupation, the ids of the broader one, of the narrower ones, and then of those with the same broader one or group. */
export async function readRelated(dataset: Dataset, occupations: ReadonlyMap<string, Occupation>): Promise<ReadonlyMap<string, string[]>> {
  const rows = await dataset.rows('broaderRelationsOccPillar', { narrower: ['conceptUri'], broader: ['broaderUri'] }, {});
  const [broader, narrower] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const row of rows.filter(({ narrower: uri }) => occupations.has(uri))) {
    broader.set(row.narrower, [...(broader.get(row.narrower) ?? []), row.broader]);
    narrower.set(row.broader, [...(narrower.get(row.broader) ?? []), row.narrower]);
  }
  const related = (uri: string): string[] => {
    const above = broader.get(uri) ?? [];
    const near = [...above, ...(narrower.get(uri) ?? []), ...above.flatMap((each) => narrower.get(each) ?? [])];
    return [...new Set(near)].filter((other) => other !== uri).flatMap((other) => occupations.get(other)?.id ?? []);
  };
  return new Map([...occupations.keys()].map((uri) => [uri, related(uri).slice(0, mostRelated)]));
}
