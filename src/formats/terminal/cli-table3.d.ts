// The parts of cli-table3 that `grid.ts` replaces.
declare module 'cli-table3/src/cell.js' {
  import type { CellOptions } from 'cli-table3';
  export default class Cell {
    readonly options: CellOptions;
    readonly content: string;
    mergeTableOptions(table: unknown, cells: unknown): void;
  }
}

declare module 'cli-table3/src/utils.js' {
  const utils: {
    pad(text: string, width: number): string;
    truncate(text: string): string;
  };
  export default utils;
}
