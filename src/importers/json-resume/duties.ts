import { latestFirst } from './experience.js';
import { fieldProse, uniqueItems } from './fields.js';
import type { Resume } from './parse-resume.js';

interface Doing {
  readonly summary?: string | null | undefined;
  readonly highlights?: readonly (string | null)[] | null | undefined;
}

/** What the person has done, the latest work first, then voluntary work and projects. A position without highlights is told by its summary. */
export function dutiesOf({ work, volunteer, projects }: Resume): string[] {
  const done = [...latestFirst(work ?? []), ...latestFirst(volunteer ?? []), ...(projects ?? []).map(({ highlights }) => ({ highlights }))];
  return uniqueItems(done.flatMap(doingsOf).map((name) => ({ name }))).map(({ name }) => name);
}

function doingsOf({ summary, highlights }: Doing): string[] {
  const stated = (highlights ?? []).flatMap(linesOf);
  return stated.length > 0 ? stated : linesOf(summary);
}

/** What stands behind a bullet is a thing by itself; exporters put whole lists into one text. */
function linesOf(text: string | null | undefined): string[] {
  return (text ?? '').split(/^[^\S\n]*[-–•*·▪●◦‣](?:\s+|$)/m).flatMap((line) => fieldProse(line) ?? []);
}
