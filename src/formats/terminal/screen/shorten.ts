import type { ScreenPart } from '../../../model/screen.js';
import type { Line } from '../wrap.js';
import type { PrintablePart, PrintableSection } from './parts.js';
import { type Shown, rowsShown } from './shown.js';

/** Leaves out a little; null if it has nothing to leave out. */
type Reduction = (shown: Shown, sections: readonly PrintableSection[]) => Shown | null;

/**
 * What is left out until the rest fits: first what is optional, then empty lines, the last one first, then the third row of lists that wrap, then rows of
 * everything that has many, and the end of long texts last.
 */
const reductions: readonly Reduction[] = [
  (shown) => (shown.withoutOptional ? null : { ...shown, withoutOptional: true }),
  withoutSpace('if room'),
  fewerRows('bullets', 2, wraps),
  fewerRows('columns', 2, wraps),
  fewerRows('tasks', 2, isInColumns),
  fewerRows('bullets', 2),
  fewerRows('columns', 2),
  fewerRows('evidence', 2, isOfDuties),
  fewerRows('evidence', 6),
  fewerRows('gauges', 4),
  fewerRows('bars', 3),
  fewerRows('dumbbells', 3),
  fewerRows('names', 0, isRemark),
  fewerRows('steps', 3),
  fewerRows('shared', 1, sharedWraps),
  fewerRows('bars', 2),
  fewerRows('dumbbells', 2),
  fewerRows('tasks', 4),
  fewerRows('gauges', 2),
  fewerRows('bullets', 1),
  fewerRows('columns', 1),
  fewerRows('lines', 0, isAside),
  fewerRows('evidence', 1, isOfDuties),
  fewerRows('evidence', 2),
  fewerRows('tasks', 1),
  fewerRows('prose', 2),
  fewerRows('lines', 2),
  fewerRows('steps', 1),
  fewerRows('bars', 1),
  fewerRows('dumbbells', 1),
  fewerRows('gauges', 1),
  fewerRows('meters', 1),
  withoutSpace('always'),
  fewerRows('prose', 1),
  fewerRows('lines', 1),
  (shown) => (shown.withoutNotes ? null : { ...shown, withoutNotes: true }),
  (shown) => (shown.withoutMinor ? null : { ...shown, withoutMinor: true }),
];

/**
 * Leaves out rows until no more than so many lines are printed, or nothing more can be left out. A count of what is left out may itself take a line, so
 * that the result is the shortest on the way.
 * @param start what is shown if there is room for it
 */
export function shortenToFit(
  sections: readonly PrintableSection[],
  limit: number,
  print: (shown: Shown) => readonly Line[],
  start: Shown,
): Shown {
  let [shown, length] = [start, print(start).length];
  let shortest = { shown, length };
  while (length > limit) {
    const shorter = firstOf(reductions, (reduce) => reduce(shown, sections));
    if (!shorter) break;
    [shown, length] = [shorter, print(shorter).length];
    if (length < shortest.length) shortest = { shown, length };
  }
  return restoreWhatFits(shortest.shown, start, sections, (each) => print(each).length <= Math.max(limit, shortest.length));
}

/** Shows again, from the top, what was left out and yet has room, such as a row beside the counts of the gutter. */
function restoreWhatFits(shown: Shown, start: Shown, sections: readonly PrintableSection[], fits: (shown: Shown) => boolean): Shown {
  const parts = sections.flatMap((section) => section.parts);
  let best = shown;
  for (let hasGrown = true; hasGrown;) {
    hasGrown = false;
    for (const part of parts.filter((each) => rowsShown(each, best) < rowsShown(each, start))) {
      const longer = { ...best, rows: new Map([...best.rows, [part.part, rowsShown(part, best) + 1]]) };
      if (fits(longer)) [best, hasGrown] = [longer, true];
    }
  }
  return best;
}

function firstOf<Value, Result>(values: readonly Value[], find: (value: Value) => Result | null): Result | null {
  for (const value of values) {
    const found = find(value);
    if (found !== null) return found;
  }
  return null;
}

/** Removes the last empty line. */
function withoutSpace(space: 'always' | 'if room'): Reduction {
  return (shown, sections) => {
    const last = sections.findLast(({ section }) => section.space === space && !shown.withoutSpace.has(section));
    return last ? { ...shown, withoutSpace: new Set([...shown.withoutSpace, last.section]) } : null;
  };
}

/** Removes a row of the longest part of a type that has more than `least`; of several, of the last. */
function fewerRows(
  type: ScreenPart['type'],
  least: number,
  applies: (part: PrintablePart, rows: number) => boolean = () => true,
): Reduction {
  return (shown, sections) => {
    const parts = sections.flatMap((section) => section.parts);
    const longer = parts.filter(
      (each) => each.part.type === type && rowsShown(each, shown) > least && applies(each, rowsShown(each, shown)),
    );
    const most = Math.max(...longer.map((each) => rowsShown(each, shown)));
    const last = longer.findLast((each) => rowsShown(each, shown) === most);
    return last ? { ...shown, rows: new Map([...shown.rows, [last.part, rowsShown(last, shown) - 1]]) } : null;
  };
}

/** What nobody has to have. */
function isOfDuties({ part }: PrintablePart): boolean {
  return part.type === 'evidence' && part.rows.every(({ state }) => state === null);
}

function sharedWraps(part: PrintablePart, rows: number): boolean {
  return part.lines(rows).length > 1;
}

/** Tasks that are one of many. */
function isInColumns({ part }: PrintablePart): boolean {
  return part.type === 'tasks' && part.hasColumns;
}

function wraps(part: PrintablePart, rows: number): boolean {
  return part.lines(rows).length > rows;
}

function isAside({ part }: PrintablePart): boolean {
  return part.type === 'lines' && part.isAside === true;
}

/** What is farthest from the mean can be read from `--full` as well. */
function isRemark({ part }: PrintablePart): boolean {
  return part.type === 'names' && part.lead !== null;
}
