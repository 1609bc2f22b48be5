import { cleanText } from '../files/published-file.js';
import type { ColumnMeaning } from './columns.js';
import type { PayFact } from './facts.js';
import type { Layout } from './layout.js';

/** What the rows above leave behind. */
export interface Context {
  readonly above: Map<ColumnMeaning, string>;
  /** A row with a name alone, under which no criterion stands yet. */
  heading: { readonly place: string; readonly name: string } | null;
}

/** What stands in the column of a level, role or criterion. */
export interface NamedCell {
  readonly name: string;
  readonly cell: string;
  /** The track of a column of a level; null if no row above the header names it. */
  readonly track: string | null;
}

/** The cells of a row by what their columns are. */
export class Row {
  constructor(
    readonly cells: readonly string[],
    readonly layout: Layout,
    readonly place: string,
    readonly context: Context,
  ) {}

  get above(): Map<ColumnMeaning, string> {
    return this.context.above;
  }

  /** The text of the cell as it stands; empty if there is no such column. */
  get(meaning: ColumnMeaning): string {
    const index = this.layout.columns.get(meaning);
    return index === undefined ? '' : (this.cells[index] ?? '').trim();
  }

  /** The text of the cell or, if it is empty, of the last one above it. Another text than above begins anew what stands to its right. */
  filled(meaning: ColumnMeaning): string {
    const own = cleanText(this.get(meaning));
    if (own === '') return this.above.get(meaning) ?? '';
    if (own !== this.above.get(meaning)) this.forgetRightOf(this.layout.columns.get(meaning) ?? 0);
    this.above.set(meaning, own);
    return own;
  }

  private forgetRightOf(column: number): void {
    for (const [meaning, index] of this.layout.columns) if (index > column) this.above.delete(meaning);
  }

  /** What stands in the named columns. */
  named(): NamedCell[] {
    return this.layout.named.map((index) => ({
      name: cleanText(this.layout.headings[index] ?? ''),
      cell: (this.cells[index] ?? '').trim(),
      track: this.layout.tracks.get(index) ?? null,
    }));
  }

  get pay(): PayFact[] {
    return payColumns.flatMap(([meaning, statistic]) => {
      const heading = this.layout.headings[this.layout.columns.get(meaning) ?? -1] ?? '';
      const cell = this.get(meaning);
      return cell === '' ? [] : [{ statistic, cell, heading: `${heading} ${this.get('currency')}`, place: this.place }];
    });
  }
}

/** The columns of pay, and the statistic of each. */
export const payColumns = [
  ['pay-minimum', 'minimum'],
  ['pay-midpoint', 'median'],
  ['pay-maximum', 'maximum'],
  ['pay-range', 'range'],
] as const;
