import type { Theme } from './theme.js';

/** What a category is drawn on. */
export interface Canvas {
  /** Columns, a whole number. */
  readonly width: number;
  /** The titles of the roles. */
  readonly roles: readonly string[];
  readonly theme: Theme;
}
