import type { PdfItem } from './pdf-content.js';

/** Puts what stands on one baseline together, from the top, and within a line from the left. */
export function rowsOf(items: readonly PdfItem[]): PdfItem[][] {
  const rows: { readonly y: number; readonly size: number; readonly items: PdfItem[] }[] = [];
  for (const item of items.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && row.y - item.y <= Math.max(row.size, item.size) * sameBaseline) row.items.push(item);
    else rows.push({ y: item.y, size: item.size, items: [item] });
  }
  return rows.map((row) => row.items.sort((a, b) => a.x - b.x));
}

/** How far baselines of one line may be apart, in sizes of the font. Lines of text are at least 1 apart. */
const sameBaseline = 0.45;
