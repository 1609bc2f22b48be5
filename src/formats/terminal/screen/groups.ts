import type { GroupsPart } from '../../../model/screen/groups.js';
import { type Line, hangingIndent, lineWidth } from '../wrap.js';
import { joinSpans, sharedNameSpans } from './group-spans.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';
import { roleMarks } from './role-marks.js';

const gap = 2;

/** `1·4·5  Analyze data · Answer questions`: as many names as fit on a line, at least one. A row is what several roles share. */
export const groups: PartPrinter<GroupsPart> = {
  rows: ({ shared, rowLimits }, { size }) => Math.min(rowLimits[size], shared.length),
  lines: ({ shared, own, nameLimits }, rows, canvas) => {
    const shown = [...shared.slice(0, rows), ...own];
    const leadWidth = Math.max(0, ...shown.map(({ roles }) => lineWidth(roleMarks(roles, canvas)))) + gap;
    const nameLimit = nameLimits?.[canvas.size] ?? null;
    return shown.flatMap(({ roles, names }) => {
      const marks = roleMarks(roles, canvas);
      const lead: Line = [...marks, { text: ' '.repeat(leadWidth - lineWidth(marks)) }];
      const spans = names.map((name) => sharedNameSpans(name, canvas));
      return hangingIndent(lead, firstNames(spans, nameLimit, canvas.width - leadWidth, canvas), canvas.width);
    });
  },
};

/** So many names, with how many more there are; or as many as fit on a line. */
function firstNames(names: readonly Line[], limit: number | null, width: number, { theme }: ScreenCanvas): Line {
  if (limit !== null) {
    const more = names.length - limit;
    return joinSpans([...names.slice(0, limit), ...(more > 0 ? [[{ text: `${more} more` }]] : [])], theme.separator);
  }
  for (let count = Math.min(names.length, mostNames); count > 1; count -= 1) {
    const line = joinSpans(names.slice(0, count), theme.separator);
    if (lineWidth(line) <= width) return line;
  }
  return names[0] ?? [];
}

/** More on a line are hard to read. */
const mostNames = 4;
