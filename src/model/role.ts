/** The name of a kind of category: `text`, `list`, `attributes`, `pay`, or one that was registered. */
export type Kind = string;

/** How well an occupation of an outside classification, and thus its figures, describes a role. */
export type CodeMatch = 'exact' | 'close' | 'broad';

/** The code of a role in an outside classification. */
export interface Code {
  /** As the classification writes it: `15-1252`. */
  readonly code: string;
  readonly match: CodeMatch;
}

/** Where a fact comes from. Dates are ISO 8601: `2026`, `2026-11` or `2026-11-22`. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly license?: string;
  readonly published?: string;
  readonly retrieved?: string;
  readonly note?: string;
  /** By category: ratings of this source that lie no further apart are about the same, in points of the level or, without levels, of importance. */
  readonly margins?: Readonly<Record<string, number>>;
}

/** What levels are measured on: the names of steps, lowest first, or a range of numbers. Levels compare only if their scales are equal. */
export type Scale = { readonly steps: readonly string[] } | { readonly minimum: number; readonly maximum: number };

/** What a role states about one thing. Each kind of category extends it. */
export interface Cell {
  /** The main text, for people. */
  readonly text: string;
  /** O*NET's 0 to 7, or a number or step of the scale that the file declares. */
  readonly level?: number | string;
  /** O*NET's 1 (not important) to 5 (extremely important). */
  readonly importance?: number;
  readonly need?: 'required' | 'preferred';
  readonly note?: string;
  /** A key of `Role.sources`. */
  readonly source?: string;
  /** The id of the category under which the role states it; only in a comparison, where categories of different names are compared as one. */
  readonly heading?: string;
  /** The date to which the statement applies, ISO 8601: `2026`, `2026-11` or `2026-11-22`. */
  readonly asOf?: string;
  /**
   * Only in a comparison, and only if the role does not state the row itself: the ids of the categories that have the items that meet it. The text names
   * these items, which keep their own rows.
   */
  readonly elsewhere?: readonly string[];
}

/** One item of a list. */
export interface ItemCell extends Cell {
  readonly id?: string;
  /** Other names of the same thing. */
  readonly aliases?: readonly string[];
  /** Codes of an outside taxonomy, such as O*NET's detailed work activities. */
  readonly sameAs?: readonly string[];
  /** What a criterion means, in sentences. It is shown, and counts for nothing. */
  readonly description?: string;
  /** Examples of the item, or the points that it comes to. They are shown, and count for nothing. */
  readonly points?: readonly string[];
}

/** One value of an attribute. The attribute's name is the label of its entry. */
export interface AttributeCell extends ItemCell {
  /** Present if the file states a number, or yes or no. */
  readonly value?: number | boolean;
  /** The name of the step, if the value is one on a scale: `bachelor`. */
  readonly step?: string;
  /** The position of the step on the scale, from 1. */
  readonly rank?: number;
}

/** The time for which an amount is paid; `once` for what is not paid again. */
export type Period = 'hour' | 'day' | 'week' | 'month' | 'year' | 'once';

/** One pay figure. */
export interface PayCell extends Cell {
  /** `mean`, `median`, `minimum`, `maximum`, or a percentile from `p1` to `p99`; `amount` for a part of pay that is one amount. */
  readonly statistic: string;
  /** What part of pay it is, as the file writes it: `base`, `bonus`. Absent from figures of the pay as a whole. */
  readonly part?: string;
  /** Whether the part is paid for certain. Present if `part` is. */
  readonly guaranteed?: boolean;
  /** At least 0, in the currency. */
  readonly amount: number;
  /** A code of ISO 4217: `USD`. */
  readonly currency: string;
  readonly period: Period;
  readonly region?: string;
  /** The occupation that the figure describes, if it is not the role itself. */
  readonly occupation?: string;
  /** Whether the true figure is this amount or more (marked `#` by BLS). */
  readonly topCoded?: boolean;
}

/** What every kind of category is parsed to, and what is compared. */
export interface Entry<C extends Cell = Cell> {
  readonly kind: Kind;
  /** The name of the thing (`education, minimum`), or the theme of an item; null if there is none. */
  readonly label: string | null;
  readonly cell: C;
  /** The scale of the cell's level or step; null if it has none. */
  readonly scale: Scale | null;
}

export type ItemEntry = Entry<ItemCell>;

export interface AttributeEntry extends Entry<AttributeCell> {
  /** Whether it is a value of a list, and not the attribute's only value. */
  readonly listed: boolean;
}

export type PayEntry = Entry<PayCell>;

/** What a role states in one category. */
export interface Category {
  /** The key in the role file: `duties`, `works-with`. */
  readonly id: string;
  readonly kind: Kind;
  readonly entries: readonly Entry[];
}

/** Where a role was read: from the bundled library, a file or standard input. */
export type Origin = 'bundled' | 'file' | 'stdin';

/** How a role was found by a name that is not exactly one of its own. */
export interface Found {
  /**
   * What fits: its title or an alias, but in other words or also of other roles; a name that O*NET publishes for its occupation; a name that is
   * spelt nearly alike; some of the words; or that it is the most common role of a field such as `engineer`.
   */
  readonly by: FoundBy;
  readonly fit: Fit;
  /** Other roles that may have been meant, at most three, the likeliest first. */
  readonly alternatives: readonly RoleIdentity[];
}

/**
 * How much of what was typed the name of a role has that was found: all of it, all but words of rank such as `senior`, a part, or so little that the role is only
 * suggested.
 */
export type Fit = 'whole' | 'any level' | 'part' | 'little';

export type FoundBy = 'title' | 'id' | 'alias' | 'occupation' | 'reported' | 'alternate' | 'initials' | 'spelling' | 'words' | 'field';

/** As much of a role as it takes to tell which one it is. */
export interface RoleIdentity {
  readonly id: string;
  readonly title: string;
  readonly codes: Readonly<Record<string, Code>>;
}

/** A job ad, a résumé, or an offer of a job. */
export type RoleDocument = 'posting' | 'resume' | 'offer';

/** One role, or one level of it, with everything that it inherits. */
export interface Role {
  /** The reference by which it was loaded: `backend@senior`, `roles/baker.yaml`. */
  readonly ref: string;
  /** Present if the reference was not exactly a name, code or path of it. */
  readonly found?: Found;
  readonly id: string;
  /** The id of its level; null for the role itself. */
  readonly level: string | null;
  readonly title: string;
  readonly aliases: readonly string[];
  /** The language that the file states, a code of ISO 639-1 with or without a region: `de`, `pt-BR`; null if it states none. */
  readonly language: string | null;
  /** What it was made from, if it describes one job on offer or one person rather than a role; otherwise null. */
  readonly document: RoleDocument | null;
  /** By classification: `soc`, `onet-soc`. */
  readonly codes: Readonly<Record<string, Code>>;
  readonly tags: readonly string[];
  readonly origin: Origin;
  /** The path of the file, as it was given or found; null for the bundled library and standard input. */
  readonly file: string | null;
  readonly categories: readonly Category[];
  /** By the keys that cells cite. */
  readonly sources: Readonly<Record<string, Source>>;
  /** Further comparisons: one reference to compare with this role, or several to compare with each other. */
  readonly related: readonly (readonly string[])[];
  /** The ids of the role's levels, lowest first. */
  readonly levels: readonly string[];
  /** The same levels with their titles. */
  readonly ladder: readonly LadderLevel[];
}

/** A level of a role, as its file names it. */
export interface LadderLevel {
  readonly id: string;
  /** Its own, or the role's with the id: `Engineer (3)`. */
  readonly title: string;
  /** The levels of other ladders that it says are the same: `IC4`, or `manager@M2`. */
  readonly sameAs: readonly string[];
}

/** What is listed about a role. */
export interface ListedRole {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly codes: Readonly<Record<string, Code>>;
  readonly tags: readonly string[];
  readonly levels: readonly string[];
  readonly origin: Origin;
  readonly file: string | null;
}
