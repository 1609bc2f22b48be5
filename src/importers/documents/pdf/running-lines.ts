import type { PdfPage } from './pdf-content.js';
import type { PdfLine } from './pdf-lines.js';

/** Leaves out page numbers, and the lines at the top or bottom of pages that repeat, but for the first time at the top. */
export function withoutRunningLines(linesOfPages: readonly (readonly PdfLine[])[], pages: readonly PdfPage[]): PdfLine[] {
  const repeated = repeatedKeys(linesOfPages, pages);
  const seen = new Set<string>();
  return linesOfPages.flat().filter((line) => {
    const edge = edgeOf(line, pages);
    if (edge === null) return true;
    if (pageNumber.test(textOf(line))) return false;
    const key = keyOf(line, edge);
    const isFirst = !seen.has(key);
    seen.add(key);
    return !repeated.has(key) || (edge === 'top' && isFirst);
  });
}

const pageNumber =
  /^(?:(?:page|seite|página|pagina|p\.|s\.)\s*)?[-–—]?\s*\d{1,3}\s*(?:(?:\/|of|von|de|di|van|sur|\|)\s*\d{1,3})?\s*[-–—]?$/i;

function repeatedKeys(linesOfPages: readonly (readonly PdfLine[])[], pages: readonly PdfPage[]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of linesOfPages) {
    const keys = new Set(
      lines.map((line) => [line, edgeOf(line, pages)] as const).flatMap(([line, edge]) => (edge === null ? [] : [keyOf(line, edge)])),
    );
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2 && count >= pages.length / 2 - 1).map(([key]) => key));
}

/** Parts of a page that are its top and bottom. */
const edgeHeight = 0.1;

function edgeOf({ y, page }: PdfLine, pages: readonly PdfPage[]): 'top' | 'bottom' | null {
  const height = pages[page - 1]?.height ?? 0;
  if (y > height * (1 - edgeHeight)) return 'top';
  return y < height * edgeHeight ? 'bottom' : null;
}

/** Lines with the same words at the same height are the same, whatever their numbers. */
function keyOf(line: PdfLine, edge: string): string {
  return `${edge} ${Math.round(line.y / 4)} ${textOf(line).replace(/\d+/g, '0')}`;
}

function textOf({ cells }: PdfLine): string {
  return cells.join(' ').trim();
}
