import type { ScreenPart, ScreenSection } from '../../../model/screen.js';
import type { PrintablePart } from './parts.js';

/** What of a screen is shown. */
export interface Shown {
  /** Optional sections and notes are left out. */
  readonly withoutOptional: boolean;
  /** Minor sections are left out. */
  readonly withoutMinor: boolean;
  /** All notes but the first are left out. */
  readonly withoutNotes: boolean;
  /** The sections that have lost the empty line before them. */
  readonly withoutSpace: ReadonlySet<ScreenSection>;
  /** How many rows are shown of a part, if that is fewer than it has. */
  readonly rows: ReadonlyMap<ScreenPart, number>;
}

export const allShown: Shown = {
  withoutOptional: false,
  withoutMinor: false,
  withoutNotes: false,
  withoutSpace: new Set(),
  rows: new Map(),
};

export function isShown({ isOptional, isMinor = false }: ScreenSection, { withoutOptional, withoutMinor }: Shown): boolean {
  return !(isOptional && withoutOptional) && !(isMinor && withoutMinor);
}

export function rowsShown({ part, rows }: PrintablePart, shown: Shown): number {
  return shown.rows.get(part) ?? rows;
}
