import { latestFirst } from './experience.js';
import { fieldProse, uniqueItems } from './fields.js';
import type { Resume } from './parse-resume.js';

/** Returns what the person has done: the latest work first, then voluntary work and projects. A position without highlights gives its summary. */
export function dutiesOf({ work, volunteer, projects }: Resume): string[] {
  const activities = [
    ...latestFirst(work ?? []),
    ...latestFirst(volunteer ?? []),
    ...(projects ?? []).map(({ highlights }) => ({ highlights })),
  ];
  return uniqueItems(activities.flatMap(activityDuties).map((name) => ({ name }))).map(({ name }) => name);
}

interface Activity {
  readonly summary?: string | null | undefined;
  readonly highlights?: readonly (string | null)[] | null | undefined;
}

function activityDuties({ summary, highlights }: Activity): string[] {
  const fromHighlights = (highlights ?? []).flatMap(splitBullets);
  return fromHighlights.length > 0 ? fromHighlights : splitBullets(summary);
}

/** Splits a text at bullets, because some exporters put a whole list into one text. */
function splitBullets(text: string | null | undefined): string[] {
  return (text ?? '').split(/^[^\S\n]*[-–•*·▪●◦‣](?:\s+|$)/m).flatMap((item) => fieldProse(item) ?? []);
}
