import { roleTone } from '../../../model/text.js';
import type { IntroductionsPart } from '../../../model/screen/texts.js';
import { type Line, hangingIndent, lineWidth, wrap } from '../wrap.js';
import type { PartPrinter } from './part-printer.js';

const gap = 2;
/** Texts in narrower columns stand below the names. */
const narrowestText = 38;
const widestNameShare = 0.4;

/** `1 Baker  Bakes bread.`, the texts below each other or, where there is little room, below the names. */
export const introductions: PartPrinter<IntroductionsPart> = {
  rows: () => 1,
  lines: ({ rows }, _shown, { width, theme, roleCount }) => {
    const leads = rows.map(({ name }, role): { mark: Line; name: Line } => ({
      mark: [theme.roleMark(role, roleCount), { text: ' ' }],
      name: theme.spans([{ text: name, tone: roleTone(role) }]),
    }));
    const widest = Math.max(...leads.map(({ mark, name }) => lineWidth(mark) + lineWidth(name)));
    const nameWidth = Math.min(widest, Math.floor(width * widestNameShare));
    const textWidth = width - nameWidth - gap;
    return rows.flatMap(({ text }, role) => {
      const { mark = [], name = [] } = leads[role] ?? {};
      const indent: Line = [{ text: ' '.repeat(lineWidth(mark)) }];
      if (textWidth < narrowestText) {
        const below = lineWidth(theme.spans(text)) === 0 ? [] : hangingIndent(indent, theme.spans(text), width);
        return [...hangingIndent(mark, name, width), ...below];
      }
      return besideEachOther(hangingIndent(mark, name, nameWidth), wrap(theme.spans(text), textWidth), nameWidth + gap);
    });
  },
};

function besideEachOther(left: readonly Line[], right: readonly Line[], column: number): Line[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index): Line => {
    const [before = [], after = []] = [left[index], right[index]];
    return lineWidth(after) === 0 ? before : [...before, { text: ' '.repeat(column - lineWidth(before)) }, ...after];
  });
}
