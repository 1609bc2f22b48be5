import type { ComparedRow, Text } from '../../model/report.js';
import type { Canvas } from './canvas.js';
import { gaugeColumnWidth } from './gauge.js';
import { lineWidth } from './wrap.js';

/** What is left to the bars before a subject is wrapped. */
const easyBar = 12;
const narrowestSubject = 18;
const briefs = { narrowest: 10, widest: 24 };

/** Where figures stand beside each other, in columns of the terminal. */
export interface RatedColumns {
  readonly mark: number;
  readonly subject: number;
  readonly bar: number;
  /** The bar with its figure: wider where the title over it is, and there is room. */
  readonly gauge: number;
  /** For each role: what stands behind its figures. */
  readonly brief: readonly number[];
  /** Behind all figures, what is said of a row as a whole; 0 where there is nothing or too much to say. */
  readonly note: number;
}

/** How wide each column is where the figures can be drawn beside each other; else null. */
export function fitRatedColumns(rows: readonly ComparedRow[], figure: number, canvas: Canvas): RatedColumns | null {
  const generous = Math.min(briefs.widest, Math.floor(canvas.width / 5));
  return (
    [generous, briefs.narrowest].map((widest) => columnsWith(rows, figure, widest, canvas)).find((columns) => columns !== null) ?? null
  );
}

function columnsWith(rows: readonly ComparedRow[], figure: number, widest: number, { width, roles, theme }: Canvas): RatedColumns | null {
  const widthIn = (text: Text): number => lineWidth(theme.spans(text));
  const mark = roles.length === 2 ? 1 : roles.length;
  const brief = roles.map((_, place) => Math.max(0, ...rows.map(({ cells }) => Math.min(widest, widthIn(cells[place]?.brief ?? '')))));
  const remarks = rows.map(({ briefNote }) => widthIn(briefNote ?? ''));
  const remark = remarks.every((each) => each <= widest) ? Math.max(0, ...remarks) : 0;
  const behind = [...brief.map((each) => each + 1), remark + 2].filter((_each, place) => (brief[place] ?? remark) > 0);
  const taken = mark + 1 + roles.length * (2 + 1 + figure) + behind.reduce((sum, each) => sum + each, 0);
  const natural = Math.max(narrowestSubject, ...rows.map((row) => widthIn(row.subject ?? '')));
  const room = width - taken;
  const subject = Math.min(natural, Math.max(narrowestSubject, room - easyBar * roles.length));
  const { least, most } = gaugeColumnWidth(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.gauge ?? [])));
  const bar = Math.min(most, Math.floor((room - subject) / roles.length));
  if (bar < least) return null;
  const spare = Math.floor((room - subject) / roles.length) - bar;
  const titles = roles.map((title, place) => widthIn(title) - (brief[place] === 0 ? 0 : (brief[place] ?? 0) + 1));
  const gauge = bar + 1 + figure;
  return { mark, subject, bar, gauge: gauge + Math.min(spare, Math.max(0, ...titles.map((title) => title - gauge))), brief, note: remark };
}
