import { type Span, type Tone, roleTone } from '../../../model/text.js';
import type { TrianglePart } from '../../../model/screen/alike.js';
import { type SimilarityWord, similarityBands } from '../../../model/similarity-bands.js';
import { type Line, hangingIndent, lineWidth, widestWord } from '../wrap.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';
import { roleMarks } from './role-marks.js';

const gap = 3;
/** Longer words may be broken. */
const longestWord = 18;
/** The columns of a word with the space after it. */
const cellWidths = [10, 8] as const;

/** A row for each role but the first, with how alike it and each role before it are. Where the names have no room, a line for each word with its pairs. */
export const triangle: PartPrinter<TrianglePart> = {
  rows: () => 1,
  lines: (part, _shown, canvas) => {
    const leads = part.names.map((name, role) => nameLead(name, role, canvas));
    const widest = Math.max(...leads.map(({ mark, name }) => lineWidth(mark) + lineWidth(name)));
    const narrowest = Math.max(...leads.map(({ mark, name }) => lineWidth(mark) + Math.min(widestWord(name), longestWord)));
    const columns = part.names.length - 1;
    const cell = cellWidths.find((each) => widest + gap + columns * each <= canvas.width) ?? cellWidths[1];
    const nameWidth = Math.min(widest, canvas.width - gap - columns * cell);
    if (nameWidth < narrowest) return pairLines(part, canvas);
    const heads = part.names.slice(0, -1).map((_, role) => canvas.theme.roleMark(role, canvas.roleCount));
    return [
      [{ text: ' '.repeat(nameWidth + gap) }, ...inCells(heads, cell)],
      ...part.words.flatMap((words, role): Line[] => {
        const { mark = [], name = [] } = leads[role] ?? {};
        const [first = [], ...rest] = hangingIndent(mark, name, nameWidth);
        const cells = words.map((word) => wordSpan(word, canvas));
        return role === 0 ? [] : [[...first, { text: ' '.repeat(nameWidth - lineWidth(first) + gap) }, ...inCells(cells, cell)], ...rest];
      }),
    ];
  },
};

function nameLead(name: string, role: number, { theme, roleCount }: ScreenCanvas): { readonly mark: Line; readonly name: Line } {
  return { mark: [theme.roleMark(role, roleCount), { text: ' ' }], name: theme.spans([{ text: name, tone: roleTone(role) }]) };
}

/** The nearer, the stronger. */
const tones: Readonly<Record<SimilarityWord, Tone | undefined>> = {
  very: 'strong',
  close: 'strong',
  related: undefined,
  loose: 'muted',
  hardly: 'muted',
};

/** What is hardly related is drawn as a dot. */
function wordSpan(word: SimilarityWord | null, { theme }: ScreenCanvas): Span {
  const tone = word === null ? 'muted' : tones[word];
  return { text: word === null ? theme.unrated : word === 'hardly' ? theme.hardly : word, ...(tone && { tone }) };
}

function padded(span: Span): Span {
  return { ...span, text: span.text.padEnd(cellWidths[1]) };
}

/** The last cell takes no space after it. */
function inCells(cells: Line, width: number): Line {
  return cells.flatMap((cell, index): Line =>
    index === cells.length - 1 ? [cell] : [cell, { text: ' '.repeat(width - cell.text.length) }],
  );
}

const wordsInOrder: readonly (SimilarityWord | null)[] = [...similarityBands.map(({ word }) => word), null];

/** `close    1·2  1·3`. */
function pairLines({ words }: TrianglePart, canvas: ScreenCanvas): Line[] {
  const pairs = words.flatMap((row, later) => row.map((word, earlier) => ({ word, roles: [earlier, later] })));
  return wordsInOrder.flatMap((word): Line[] => {
    const alike = pairs.filter((pair) => pair.word === word);
    if (alike.length === 0) return [];
    const marks = alike.flatMap(({ roles }, index): Line => [...(index === 0 ? [] : [{ text: '  ' }]), ...roleMarks(roles, canvas)]);
    return hangingIndent([padded(wordSpan(word, canvas))], marks, canvas.width);
  });
}
