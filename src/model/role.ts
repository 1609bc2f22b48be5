/** The name of a kind of category, such as `list` or `pay`: the registry in `categories/index.ts` says how each is read, compared and shown. */
export type Kind = string;

/** How well an outside occupation, and with it its figures, describes our role. */
export type CodeMatch = 'exact' | 'close' | 'broad';

export interface Code {
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
}

/** Words in rising order, or a range of numbers. Levels compare only where the whole scale is equal. */
export type Scale = { readonly steps: readonly string[] } | { readonly minimum: number; readonly maximum: number };

/** What a role states of one thing, as every kind of category has it. A kind extends it by what it alone knows. */
export interface Cell {
  /** What a person reads. */
  readonly text: string;
  /** O*NET's 0 to 7, or a number or word of the file's own scale. */
  readonly level?: number | string;
  /** O*NET's 1 to 5. */
  readonly importance?: number;
  readonly need?: 'required' | 'preferred';
  readonly note?: string;
  /** A key of the role's sources. */
  readonly source?: string;
  /** When it was so, ISO 8601: `2026`, `2026-11` or `2026-11-22`. */
  readonly asOf?: string;
}

/** One entry of a list category. */
export interface ItemCell extends Cell {
  readonly id?: string;
  readonly aliases?: readonly string[];
  /** Codes of an outside taxonomy, such as an O*NET work activity. */
  readonly sameAs?: readonly string[];
}

/** One value of an attribute; the attribute's name is the label of its entry. */
export interface AttributeCell extends ItemCell {
  readonly value?: number | boolean;
  /** The step's word on its ladder, and its place there, from 1. */
  readonly step?: string;
  readonly rank?: number;
}

export type Period = 'hour' | 'day' | 'week' | 'month' | 'year';

export interface PayCell extends Cell {
  readonly statistic: string;
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly period: Period;
  readonly region?: string;
  /** The occupation that the figure describes, where it is not the role itself. */
  readonly occupation?: string;
  /** The true figure is this amount or more (the `#` of BLS). */
  readonly topCoded?: boolean;
}

/** What every kind of category parses to, and all that the comparison sees. */
export interface Entry<C extends Cell = Cell> {
  readonly kind: Kind;
  /** Names the thing stated (`education, minimum`); null where the text itself is the thing. */
  readonly label: string | null;
  readonly cell: C;
  /** What the cell's level or step is measured on. */
  readonly scale: Scale | null;
}

export type ItemEntry = Entry<ItemCell>;
export interface AttributeEntry extends Entry<AttributeCell> {
  /** One of several values of a list, not the attribute's only value. */
  readonly listed: boolean;
}
export type PayEntry = Entry<PayCell>;

export interface Category {
  /** As the file names it: `duties`, `works with`. */
  readonly id: string;
  readonly kind: Kind;
  readonly entries: readonly Entry[];
}

export type Origin = 'bundled' | 'file' | 'stdin';

/** One role definition, or one level of it, with all that it inherits. */
export interface Role {
  /** The reference that named it. */
  readonly ref: string;
  readonly id: string;
  readonly level: string | null;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly codes: Readonly<Record<string, Code>>;
  readonly tags: readonly string[];
  readonly origin: Origin;
  /** The file's path as it was given or found; null for the bundled library and standard input. */
  readonly file: string | null;
  readonly categories: readonly Category[];
  readonly sources: Readonly<Record<string, Source>>;
  /** Comparisons to try next: one reference to set beside this role, or several to set beside each other. */
  readonly related: readonly (readonly string[])[];
  /** The ids of the role's own levels, in rising order. */
  readonly levels: readonly string[];
}

/** A role as a list shows it. */
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
