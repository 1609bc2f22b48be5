import type { ComparedRow } from '../model/report.js';
import type { Canvas } from './canvas.js';
import { chartWidth } from './gauge.js';
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
  /** For each role: what stands behind its figures. */
  readonly brief: readonly number[];
  /** Behind all figures, what is said of a row as a whole; 0 where there is nothing or too much to say. */
  readonly remark: number;
}

/** How wide each column is where the figures can be drawn beside each other; else null. */
export function ratedColumns(rows: readonly ComparedRow[], figure: number, { width, roles, theme }: Canvas): RatedColumns | null {
  const mark = roles.length === 2 ? 1 : roles.length;
  const widest = Math.min(briefs.widest, Math.max(briefs.narrowest, Math.floor(width / 5)));
  const brief = roles.map((_, place) =>
    Math.max(0, ...rows.map(({ cells }) => Math.min(widest, lineWidth(theme.spans(cells[place]?.brief ?? ''))))),
  );
  const remarks = rows.map((row) => lineWidth(theme.spans(row.briefRemark ?? '')));
  const remark = remarks.every((each) => each <= widest) ? Math.max(0, ...remarks) : 0;
  const taken =
    mark +
    1 +
    (remark === 0 ? 0 : remark + 2) +
    roles.length * (2 + 1 + figure) +
    brief.reduce((sum, each) => sum + (each === 0 ? 0 : each + 1), 0);
  const natural = Math.max(narrowestSubject, ...rows.map(({ subject }) => lineWidth(theme.spans(subject ?? ''))));
  const room = width - taken;
  const subject = Math.min(natural, Math.max(narrowestSubject, room - easyBar * roles.length));
  const { least, most } = chartWidth(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.gauge ?? [])));
  const bar = Math.min(most, Math.floor((room - subject) / roles.length));
  return bar < least ? null : { mark, subject, bar, brief, remark };
}
