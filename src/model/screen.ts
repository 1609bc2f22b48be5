import type { Hint } from './report.js';
import type { AlikePart, MetersPart, NeighborsPart, TrianglePart } from './screen/alike.js';
import type { GroupsPart, SharedPart, ValuesPart } from './screen/groups.js';
import type { LineLimits } from './screen/limits.js';
import type { MarkedText } from './screen/marked-text.js';
import type { FiguresPart, RangesPart } from './screen/pay.js';
import type { BarsPart, DumbbellsPart, GaugesPart, StepsPart } from './screen/ratings.js';
import type { EvidenceHeadPart, EvidencePart, PointsPart, TaskCount, TaskState, TasksPart } from './screen/tasks.js';
import type { BulletsPart, ColumnsPart, IntroductionsPart, LinesPart, NamesPart, ProsePart } from './screen/texts.js';

/**
 * The answer on one screen of a terminal: a gutter on the left names each section and counts what is in it. It states more than one screen may hold,
 * and the format leaves out the least important rows, so that the counts say how many of how many are shown.
 */
export interface Screen {
  /** How many roles the screen is about, which decides how they are marked; one if absent. */
  readonly roleCount?: number;
  /** The name of the one role that the screen is about, or any text; null if the first section says it. */
  readonly title: ScreenTitle | { readonly line: MarkedText } | null;
  /** Which names were guessed, printed near the title; absent if none was. */
  readonly guesses?: string;
  readonly sections: readonly ScreenSection[];
  /** What the marks mean and where the figures come from. */
  readonly notes: readonly ScreenNote[];
  /** What to type next, the most useful first. As many as fit on one line are printed. */
  readonly hints: readonly Hint[];
  readonly lineLimits: LineLimits;
  /** Each section has its name above it, because its content takes the whole width. */
  readonly hasNoGutter?: true;
}

export interface ScreenTitle {
  readonly text: string;
  /** Its reference, if the title does not tell which level it is. */
  readonly reference: string | null;
  /** Other names, of which as many are printed as fit beside the title. */
  readonly names: readonly string[];
  /** How many more names there are. */
  readonly moreNames: number;
}

export interface ScreenSection {
  /** Empty for the section that heads the columns. */
  readonly name: string;
  /** Printed under the name: counts, a unit, a source. */
  readonly facts: readonly MarkedText[];
  /** The first of these that takes no more lines than the parts is printed instead, or else the last. */
  readonly shorterFacts?: readonly (readonly MarkedText[])[];
  /** Printed before the facts: how many tasks there are of each state. */
  readonly counts?: readonly TaskCount[];
  readonly parts: readonly ScreenPart[];
  /** Whether an empty line comes before it: always, if there is room, or never. */
  readonly space: 'always' | 'if room' | 'never';
  /** Whether it is left out if there is no room. */
  readonly isOptional: boolean;
  /** Whether it is left out if there is still no room when all else is as short as it can be. */
  readonly isMinor?: boolean;
  /** In a narrow terminal, how many lines come before it at most. */
  readonly mostLinesBefore?: number;
}

/** A part of a section. To add one, add its printer to `partPrinters` of the terminal format. */
export type ScreenPart =
  | ProsePart
  | LinesPart
  | BulletsPart
  | GaugesPart
  | NamesPart
  | BarsPart
  | DumbbellsPart
  | RangesPart
  | FiguresPart
  | MetersPart
  | ColumnsPart
  | SharedPart
  | AlikePart
  | StepsPart
  | IntroductionsPart
  | TrianglePart
  | GroupsPart
  | ValuesPart
  | NeighborsPart
  | TasksPart
  | EvidencePart
  | EvidenceHeadPart
  | PointsPart;

export interface ScreenNote {
  /** A mark of the screen that the text explains. It is printed only if the mark stands on the screen. */
  readonly mark: 'mean' | 'reworded' | 'missing' | 'unrated' | TaskState | null;
  readonly text: MarkedText;
  /** Whether it is left out if there is no room. */
  readonly isOptional: boolean;
}
