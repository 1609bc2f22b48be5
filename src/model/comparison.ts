import type { Cell, Code, Found, Kind, Origin, Scale, Source } from './role.js';

/**
 * What a row says about the roles. `same`: all state it, and nothing differs but notes, and ratings by no more than the margin of their source. `similar`: all state something that is judged to be alike, in other words or by the names in it.
 * `different`: all state it, with a difference. `only`: not all state it.
 */
export const statuses = ['same', 'similar', 'different', 'only'] as const;
export type Status = (typeof statuses)[number];

/** How items are matched, the most reliable way first. */
export type MatchBy = 'id' | 'code' | 'exact' | 'alias' | 'part' | 'wording';

/** Why the cells of a row match. */
export interface Match {
  readonly by: MatchBy;
  /** How alike the items are, 0 to 1; of several roles, the lowest score that joined them. */
  readonly score: number;
  /** The terms that the items share, if they are matched by wording. */
  readonly why?: readonly string[];
  /** With `part`: what the items name and every role has, as one of them writes it. */
  readonly met?: readonly string[];
  /** With `part`: for each role, in order, what the others name and it lacks. */
  readonly missing?: readonly (readonly string[])[];
  /** With `part`: for each role, in order, which of its items meet what the others name, in this category or another. */
  readonly evidence?: readonly (readonly Evidence[])[];
}

/** An item of a role, as the evidence that it meets another one. */
export interface Evidence {
  /** The id of its category. */
  readonly category: string;
  readonly text: string;
}

/**
 * The difference between the cells of a row, as their kind of category measures it. Numbers are the second role's minus the first's; for more than
 * two roles, the highest minus the lowest.
 */
export type Delta = {
  /** Why the cells cannot be compared. */
  readonly notComparable?: string;
  /** The keys of the cells that differ, for kinds that list them. */
  readonly changed?: readonly string[];
  /** Numbers in the units of the kind. */
  readonly [measure: string]: unknown;
};

export type NotComparable = { readonly notComparable: string };

/** Between items. `level` is in steps of the scale; `importance` in points, -4 to 4. */
export type ItemDelta = {
  readonly changed: readonly string[];
  readonly level?: number;
  readonly importance?: number;
  readonly notComparable?: string;
};

/** Between values of an attribute: `steps` of their scale, `value` between numbers, or what differs. */
export type AttributeDelta = { readonly steps: number } | { readonly value: number } | ItemDelta | NotComparable;

/**
 * Between pay figures. `amount` is in the currency and period of the row; `percent` is relative to the lower amount, null if that is zero, and can
 * exceed 100.
 */
export type PayDelta = { readonly amount: number; readonly percent: number | null } | NotComparable;

/** What each role states about one thing. */
export interface Row<C extends Cell = Cell, D extends Delta = Delta> {
  readonly status: Status;
  /** The name of the thing, or the theme of the items; null if there is none. Different labels are joined: `Food / Meals`. */
  readonly label: string | null;
  /** Null if only one role states it, and if the cells match by their label. */
  readonly match: Match | null;
  /** Null if nothing differs, and if only one role states it. A row that is `same` has one if notes differ, or ratings within their margin: about the same. */
  readonly delta: D | null;
  /** The scale of the cells' levels or steps; null if none has one, and if their scales differ. */
  readonly scale: Scale | null;
  /** One cell for each role, in order; null if the role does not state it. */
  readonly cells: readonly (C | null)[];
}

/** How many rows have each status. */
export interface Counts {
  readonly same: number;
  readonly similar: number;
  readonly different: number;
  /** For each role, the number of `only` rows that it states and another role lacks. */
  readonly only: readonly number[];
  /** For each role, the number of `only` rows of which it says nothing: it does not state the category or the attribute, so that it is unknown whether it has them. */
  readonly notStated: readonly number[];
}

/** One category of all compared roles. */
export interface ComparedCategory<C extends Cell = Cell, D extends Delta = Delta> {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  /** For each role, whether it states the category at all. */
  readonly stated: readonly boolean[];
  /** 0 to 1, the mean over all pairs of roles that state it; null if fewer than two state it, and for prose. */
  readonly similarity: number | null;
  readonly counts: Counts;
  readonly rows: readonly Row<C, D>[];
  /** Only of the pay of jobs on offer: for each role, what it comes to; null if it states none, or in several currencies. */
  readonly totals?: readonly (PayTotals | null)[];
}

/** What an offer pays a year, in its currency, to the cent. What is paid once enters no sum of a year. */
export interface PayTotals {
  /** ISO 4217. */
  readonly currency: string;
  /** What is certain: all guaranteed parts, each with the lowest of its range. */
  readonly guaranteed: number;
  /** All parts, each with the highest of its range. */
  readonly possible: number;
  /** What is paid once, and not again. */
  readonly once: number;
  /** With which pay by the hour was set to a year; null if they are not stated, and no pay is by the hour. */
  readonly hoursAWeek: number | null;
  /** Whether the hours are not stated, and taken for 40. */
  readonly areHoursAssumed: boolean;
  /** With which pay by the day was set to a year; null if no pay is by the day. */
  readonly daysAYear: number | null;
  /** Whether the job is for less than a year, or for a time that is not said, so that nothing of a year is certain. */
  readonly isLimited: boolean;
  /** Hours in a year less leave and holidays; null unless hours and leave are stated. */
  readonly hoursAtWork: number | null;
  readonly guaranteedAnHour: number | null;
}

/** What a result says about a role that it compares. The fields are those of `Role`, except the language. */
export interface ComparedRole {
  readonly ref: string;
  /** Null if the reference was exactly an id, title, alias, code or path. */
  readonly found: Found | null;
  readonly id: string;
  readonly level: string | null;
  readonly title: string;
  /** A code of ISO 639-1: the language that its file states, or else that of its texts; null if they do not show it. */
  readonly language: string | null;
  readonly origin: Origin;
  readonly file: string | null;
  readonly codes: Readonly<Record<string, Code>>;
}

/** A source that the compared roles cite. */
export interface CitedSource extends Source {
  /** Its key in `Role.sources`. */
  readonly id: string;
  /** The ids of the roles that cite it: `backend`, `backend@senior`. */
  readonly roles: readonly string[];
}

/** How alike two roles are, over whole roles: the same number wherever it is shown. */
export interface PairSimilarity {
  /** The places of the two roles, from 0, the lower one first. */
  readonly roles: readonly [left: number, right: number];
  /** 1: identical in all that both state; 0: no more alike than two occupations picked at random; null if too little is stated. */
  readonly score: number | null;
  /** The percentage of all pairs of bundled occupations that are less alike, 0 to 100; null if the two are not both on official scales. */
  readonly percentile: number | null;
}

/** The similarity of all compared roles. */
export interface Similarity {
  /** Of two roles, theirs; of more, the mean of all pairs that have one; null if no pair has one. */
  readonly score: number | null;
  /** Of two roles, theirs; of more, null. */
  readonly percentile: number | null;
  /** The number of aspects (duties, titles, knowledge and so on) in which at least two roles were compared. */
  readonly compared: number;
  /** The number of aspects that any role states. */
  readonly stated: number;
  /** What all roles share of all that they state, where only categories of one's own are compared; otherwise null. */
  readonly shared: { readonly count: number; readonly of: number } | null;
  /** Every pair of the roles once. */
  readonly pairs: readonly PairSimilarity[];
}

/** The result of comparing two to six roles. This is also the published JSON. */
export interface Comparison {
  readonly schemaVersion: 1;
  readonly kind: 'comparison';
  readonly roles: readonly ComparedRole[];
  readonly similarity: Similarity;
  /** Up to five sentences, those that say most first. */
  readonly highlights: readonly string[];
  readonly categories: readonly ComparedCategory[];
  /** Further comparisons to try, each a list of references. */
  readonly seeAlso: readonly (readonly string[])[];
  readonly sources: readonly CitedSource[];
  /** Only of jobs on offer: for each role, up to three questions for whoever offers it. */
  readonly questions?: readonly (readonly string[])[];
}
