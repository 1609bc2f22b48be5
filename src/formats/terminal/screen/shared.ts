import type { SharedPart } from '../../../model/screen/groups.js';
import { type Line, hangingIndent, nonBreakingSpace } from '../wrap.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';
import { roleMarks } from './role-marks.js';

/** `= Analyze data · Conduct market research · 5 more`, wrapped. A row is a name. */
export const shared: PartPrinter<SharedPart> = {
  rows: ({ names, most }) => Math.min(most, names.length),
  lines: (part, rows, canvas) => {
    const { theme } = canvas;
    const more = part.names.length - rows;
    const areAllReworded = part.names.slice(0, rows).every(({ isReworded }) => isReworded);
    const texts: Line[] = [
      ...part.names
        .slice(0, rows)
        .map(({ text, isReworded }): Line => [
          ...(isReworded && !areAllReworded ? [{ text: `${theme.marks.similar}${nonBreakingSpace}` }] : []),
          ...theme.spans(text),
        ]),
      ...(more > 0 ? [theme.spans(rows > 0 ? `${more} more` : `${more} alike`)] : []),
      ...(part.rest === null ? [] : [theme.spans(part.rest)]),
    ];
    const text = texts.flatMap((each, index): Line =>
      index === 0 ? each : [{ text: theme.separator.replace(/^ /, nonBreakingSpace) }, ...each],
    );
    return text.length === 0 ? [] : hangingIndent(lead(part, areAllReworded && rows > 0, canvas), text, canvas.width);
  },
};

/** `= ` or, of some roles, `1·3 `. */
function lead({ roles }: SharedPart, isReworded: boolean, canvas: ScreenCanvas): Line {
  const marks = roles === null && isReworded ? [{ text: canvas.theme.marks.similar }] : roleMarks(roles, canvas);
  return [...marks, { text: ' ' }];
}
