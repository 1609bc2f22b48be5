import type { Cell, Code, Kind, Origin, Scale, Source } from './role.js';

/** What a row says of the roles; the design's table gives the exact meanings. */
export const statuses = ['same', 'similar', 'different', 'only'] as const;
export type Status = (typeof statuses)[number];

/** The tiers by which items are found to be one thing, the surest first. */
export type MatchBy = 'id' | 'code' | 'exact' | 'alias' | 'wording';

export interface Match {
  readonly by: MatchBy;
  /** How surely the items are alike, 0 to 1; of several roles, the least sure link. */
  readonly score: number;
  /** The terms that were judged to be shared. */
  readonly why?: readonly string[];
}

/**
 * What lies between the cells of a row, as their kind of category measures it. Of two roles, the second less the first; of more, the highest less
 * the lowest.
 */
export type Delta = {
  /** Why the cells cannot be set against each other. */
  readonly notComparable?: string;
  /** The keys of the cells that differ, where these are told one by one. */
  readonly changed?: readonly string[];
  /** Figures in the kind's own units. */
  readonly [measure: string]: unknown;
};

export type NotComparable = { readonly notComparable: string };

/** Between items; of a level the steps of its scale, of an importance its points. */
export type ItemDelta = {
  readonly changed: readonly string[];
  readonly level?: number;
  readonly importance?: number;
  readonly notComparable?: string;
};

/** Between values of an attribute: steps of a ladder, the difference of two numbers, or what differs. */
export type AttributeDelta = { readonly rungs: number } | { readonly value: number } | ItemDelta | NotComparable;

/** Between figures of pay, in the row's own currency and period; the percentage is of the lower amount, 0 to 100 and up, null where that is zero. */
export type PayDelta = { readonly amount: number; readonly percent: number | null } | NotComparable;

export interface Row<C extends Cell = Cell, D extends Delta = Delta> {
  readonly status: Status;
  readonly label: string | null;
  readonly match: Match | null;
  readonly delta: D | null;
  /** What the levels or steps of all cells are measured on; null where none states one, and where their scales differ. */
  readonly scale: Scale | null;
  /** One cell for each role, in the order given; null where the role does not state it. */
  readonly cells: readonly (C | null)[];
}

export interface Counts {
  readonly same: number;
  readonly similar: number;
  readonly different: number;
  /** For each role, the `only` rows in which it stands. */
  readonly only: readonly number[];
}

export interface ComparedCategory<C extends Cell = Cell, D extends Delta = Delta> {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  /** For each role, whether it states the category at all. */
  readonly stated: readonly boolean[];
  /** The part that is shared, 0 to 1; null where fewer than two roles state the category, and for prose. */
  readonly similarity: number | null;
  readonly counts: Counts;
  readonly rows: readonly Row<C, D>[];
}

export interface ComparedRole {
  readonly ref: string;
  readonly id: string;
  readonly level: string | null;
  readonly title: string;
  readonly origin: Origin;
  readonly file: string | null;
  readonly codes: Readonly<Record<string, Code>>;
}

/** A source, and the ids (`id` or `id@level`) of the compared roles that cite it. */
export interface CitedSource extends Source {
  readonly id: string;
  readonly roles: readonly string[];
}

export interface Similarity {
  /** 0 to 1; null where no category is stated by two roles. */
  readonly score: number | null;
  /** Categories that were measured, being stated by two roles or more, and all that any role states. */
  readonly compared: number;
  readonly stated: number;
}

/** The result of comparing two to six roles; also, word for word, its JSON. */
export interface Comparison {
  readonly schemaVersion: 1;
  readonly kind: 'comparison';
  readonly roles: readonly ComparedRole[];
  readonly similarity: Similarity;
  readonly highlights: readonly string[];
  readonly categories: readonly ComparedCategory[];
  /** The next comparisons to try, as references. */
  readonly seeAlso: readonly (readonly string[])[];
  readonly sources: readonly CitedSource[];
}
