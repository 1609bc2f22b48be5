import { formatPath, type ValueFault } from '../diagnostics/value-fault.js';
import type { Path } from '../yaml/yaml-file.js';
import type { LintCheck, LintSubject } from './lint-check.js';

/** Figures whose date is too long ago and, for what bears no date of its own, sources that are. */
export const outdated: LintCheck = {
  id: 'stale',
  finds: 'figures out of date',
  find: (subject) => [...outdatedFigures(subject), ...outdatedSources(subject)],
};

function outdatedFigures(subject: LintSubject): ValueFault[] {
  return subject.layers.flatMap(({ statements }) =>
    statements.flatMap(({ path, entries }) =>
      entries.flatMap(({ cell }) => tooOld(cell.asOf, [...path, 'as-of'], 'a newer figure', subject)),
    ),
  );
}

function outdatedSources(subject: LintSubject): ValueFault[] {
  const cited = new Set(
    subject.layers.flatMap(({ statements }) =>
      statements.flatMap(({ entries }) => entries.flatMap(({ cell }) => (cell.asOf === undefined ? (cell.source ?? []) : []))),
    ),
  );
  return Object.entries(subject.file.sources ?? {}).flatMap(([id, { published, retrieved }]) => {
    if (!cited.has(id)) return [];
    // What was read yesterday is as old as the day on which it was published.
    const key = published === undefined ? 'retrieved' : 'published';
    const date = published ?? retrieved;
    return tooOld(date === undefined ? undefined : String(date), ['sources', id, key], 'a newer edition', subject);
  });
}

function tooOld(date: string | undefined, path: Path, wanted: string, { today, maxAge }: LintSubject): ValueFault[] {
  if (date === undefined || endOf(date, maxAge) > today.getTime()) return [];
  const message = `${formatPath(path)} is more than ${maxAge} ${maxAge === 1 ? 'month' : 'months'} ago: ${date}`;
  return [{ path, part: 'value', message, hint: `Look for ${wanted}; --max-age says how old is too old.` }];
}

/** The end of the day, month or year, so many months later, in milliseconds since 1970. */
function endOf(date: string, months: number): number {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day === undefined ? Date.UTC(year, month + months, 1) : Date.UTC(year, month - 1 + months, day + 1);
}
