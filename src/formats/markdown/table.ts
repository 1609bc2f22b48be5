import type { Text } from '../../model/report.js';
import { inline } from './inline.js';

/** A table of GitHub's; no text leaves its cell. */
export function tableText(columns: readonly Text[], rows: readonly (readonly Text[])[]): string {
  return [tableRow(columns), `|${columns.map(() => ' --- ').join('|')}|`, ...rows.map(tableRow)].join('\n');
}

function tableRow(cells: readonly Text[]): string {
  return `| ${cells.map(inline).join(' | ')} |`;
}
