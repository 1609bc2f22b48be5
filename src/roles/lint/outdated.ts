import { formatPath, type ValueFault } from '../diagnostics/value-fault.js';
import type { Path } from '../yaml/positions.js';
import type { LintCheck, LintSubject } from './lint-check.js';

/** Finds figures with too old a date, and too old sources that something without a date of its own cites. */
export const outdated: LintCheck = {
  id: 'outdated',
  finds: 'figures out of date',
  find: (subject) => [...outdatedFigures(subject), ...outdatedSources(subject)],
};

function outdatedFigures(subject: LintSubject): ValueFault[] {
  return subject.layers.flatMap(({ statements }) =>
    statements.flatMap(({ path, entries }) =>
      entries.flatMap(({ cell }) => ageWarning(cell.asOf, [...path, 'as-of'], 'a newer figure', subject)),
    ),
  );
}

function outdatedSources(subject: LintSubject): ValueFault[] {
  const citedWithoutDate = new Set(
    subject.layers.flatMap(({ statements }) =>
      statements.flatMap(({ entries }) => entries.flatMap(({ cell }) => (cell.asOf === undefined ? (cell.source ?? []) : []))),
    ),
  );
  return Object.entries(subject.file.sources ?? {}).flatMap(([id, { published, retrieved }]) => {
    if (!citedWithoutDate.has(id)) return [];
    // The age counts from the publication, however recently the source was retrieved.
    const key = published === undefined ? 'retrieved' : 'published';
    const date = published ?? retrieved;
    return ageWarning(date === undefined ? undefined : String(date), ['sources', id, key], 'a newer edition', subject);
  });
}

/** Returns nothing if there is no date, or it is recent enough. */
function ageWarning(date: string | undefined, path: Path, replacement: string, { today, maxAge }: LintSubject): ValueFault[] {
  if (date === undefined || expiryOf(date, maxAge) > today.getTime()) return [];
  const message = `${formatPath(path)} is more than ${maxAge} ${maxAge === 1 ? 'month' : 'months'} old: ${date}`;
  return [{ path, part: 'value', message, hint: `Look for ${replacement}, or allow older ones with --max-age.` }];
}

/**
 * The end of the day, month or year, that many months later, in milliseconds since 1970.
 * @param date `2024`, `2024-05` or `2024-05-31`
 */
function expiryOf(date: string, months: number): number {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day === undefined ? Date.UTC(year, month + months, 1) : Date.UTC(year, month - 1 + months, day + 1);
}
