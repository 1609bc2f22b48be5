import type { OverviewBlock } from '../model/report.js';

/** Each category as a row of words and numbers, with the head. */
export function overviewTable({ categories }: OverviewBlock): [columns: string[], rows: string[][]] {
  const rows = categories.map(({ title, similarity, aside, counts }) => [
    title,
    similarity?.toFixed(2) ?? (aside === '' ? 'not measured' : aside),
    ...[counts.same, counts.similar, counts.different].map(String),
    counts.only.join(' / '),
  ]);
  return [['Category', 'Similarity', 'Same', 'Similar', 'Different', 'Only one'], rows];
}
