import type { ComparedRow } from '../model/report.js';
import type { Canvas } from './canvas.js';
import { hanging } from './hanging.js';

/** What is said of a row as a whole, under it and as deep as its text. */
export function remarkLines(row: ComparedRow | undefined, depth: number, { theme, width }: Canvas): string[] {
  if (!row || row.briefRemark === null) return [];
  return hanging([{ text: ' '.repeat(depth) }], theme.spans(row.briefRemark), width).map((line) => theme.paint(line, 'muted'));
}
