import type { Text } from '../text.js';
import type { RowLimits } from './limits.js';
import type { MarkedText } from './marked-text.js';

/** A text, which may be long. Sentences at its end are left out if there is no room. */
export interface ProsePart {
  readonly type: 'prose';
  readonly text: Text;
}

/** Short texts below each other. */
export interface LinesPart {
  readonly type: 'lines';
  readonly lines: readonly ScreenLine[];
  /** Whether other parts say it too, in fewer words, so that it is left out if there is no room. */
  readonly isAside?: true;
}

export interface ScreenLine {
  readonly text: MarkedText;
  /** What else there is to say, after the text. */
  readonly aside: Text | null;
  /** Further remarks, of which as many are printed as fit on the line. */
  readonly remarks: readonly string[];
}

/** Items in columns, of which the first are printed. */
export interface BulletsPart {
  readonly type: 'bullets';
  readonly items: readonly Text[];
}

/** Names on one line, as many as fit, and how many more there are. */
export interface NamesPart {
  readonly type: 'names';
  readonly names: readonly string[];
  /** What the names have in common; null if the section's name says it. */
  readonly lead: NamesLead | null;
}

/** What is farthest above or below the mean. Three names at most are printed, and no count of the others. */
export interface NamesLead {
  readonly mark: 'above' | 'below';
  /** Left out of a narrow terminal. */
  readonly words: string;
}

/** A column for each role, in order, with its items below each other. Where there is no room for columns, one role stands below the other. */
export interface ColumnsPart {
  readonly type: 'columns';
  /** Of the items of a role the first are printed. Items of one row begin on one line. */
  readonly columns: readonly (readonly Text[])[];
  /** Whether each item has the mark of its role; without columns it always has. */
  readonly hasMarks: boolean;
  /** Whether the last item says how many more there are, which no gutter counts. */
  readonly countsRest?: true;
  /** Whether the items of a role are short, and stand in one text. */
  readonly isJoined?: true;
  /** Whether the items are questions, and have a question mark in the tone of their role instead of its mark. */
  readonly areQuestions?: true;
  /** Whether the items of a row say the same in other words, and have the mark of that. */
  readonly isReworded?: true;
  readonly rowLimits: RowLimits;
}

/** For each role, in order, its mark, its name and a text. */
export interface IntroductionsPart {
  readonly type: 'introductions';
  readonly rows: readonly { readonly name: string; readonly text: Text }[];
}
