import type { ComparedCategory, ComparedRole, Delta, Row } from '../model/comparison.js';
import type { GapPart } from '../model/gap.js';
import type { Tier } from './tier.js';
import type { PayChart, RowGroup, Text } from '../model/report.js';
import type { Entry, Kind, Role, Scale } from '../model/role.js';
import type { GenericSchema } from 'valibot';

/** What a role file declares its levels to be measured on, by category or attribute. */
export type Scales = Readonly<Record<string, Scale>>;

/** The outside codes of a role, by scheme. */
export type Codes = Role['codes'];

/** A sentence that is true by construction, and how much it tells, 0 to 1. */
export interface Highlight {
  readonly text: string;
  readonly weight: number;
}

/** A role as sentences name it. */
export interface RoleName {
  readonly title: string;
  readonly plural: string;
}

/** A part of a category's value that states one thing, and its path within the value: the place of an item, the name of an attribute. */
export interface RawStatement {
  readonly path: readonly (string | number)[];
  /** Read by `entries`, as a whole category is. */
  readonly raw: unknown;
}

/** What one statement of a file says, and how faults name its place: `pay[2]`. */
export interface NamedStatement<E extends Entry = Entry> {
  readonly name: string;
  readonly entries: readonly E[];
}

/** One category of a role file, or of one level in it, as the lint checks look at it. */
export interface StatedCategory<E extends Entry = Entry> {
  readonly statements: readonly NamedStatement<E>[];
  /** What a level inherits of it; nothing for the role itself. */
  readonly inherited: readonly E[];
  /** What is stated, together with what is inherited. */
  readonly whole: readonly E[];
}

/** A warning of the lint checks: the place of the statement among the category's, and the key in it that is meant, if any. */
export interface LintWarning {
  readonly statement: number;
  readonly key?: string;
  readonly message: string;
  readonly hint: string;
}

/** How a row was come by, where it counts for a gap. */
export interface GapContext {
  /** The category's id. */
  readonly category: string;
  /** Whether the second role is a higher level of the first. */
  readonly isPromotion: boolean;
}

/** A row as it is shown, with its group. */
export interface GroupedRow {
  readonly row: Row;
  readonly group: RowGroup | null;
  /** For each role, what the group says of all its cells; null or missing where it says nothing. */
  readonly notes: readonly (string | null)[];
}

/** What one role states of a category, to be drawn. */
export interface StatedCells<E extends Entry = Entry> {
  readonly title: string;
  readonly codes: Codes;
  readonly cells: readonly E['cell'][];
}

/**
 * A kind of category: how its part of a role file is read, inherited, aligned, compared, checked and shown. `defineKind` has the answers that most
 * kinds share, so that a new kind states only where it differs.
 */
export interface CategoryKind<E extends Entry = Entry, D extends Delta = Delta> {
  readonly kind: Kind;

  // Reading: from the value in a role file to entries.

  /** What the file must say, for the checks, the types and the published JSON Schema alike. */
  readonly schema: GenericSchema;
  /** Whether a custom category of this shape is of this kind. */
  matchesShape(raw: unknown): boolean;
  /** @throws ValiError where `raw` was not checked against the schema before. */
  parseEntries(raw: unknown, category: string, scales: Scales): E[];
  /** The value in its parts, each of which states one thing. */
  statements(raw: unknown): RawStatement[];
  /** Whether an entry of an id may leave its text to the inherited entry of that id. */
  readonly inheritsText: boolean;

  // Inheriting: what a level, or a role that extends another, states anew.

  /** The names that an entry answers to: one that shares a name with an inherited entry overrides it. */
  identity(entry: E): readonly string[];
  /** What becomes of an inherited entry that is overridden. */
  override(inherited: E, own: E): E;
  /** Whether an entry states the inherited one anew. */
  restates(own: E, inherited: E): boolean;
  /** Whether a statement stands for all that it replaces among the inherited entries. */
  replacesAll(own: readonly E[], inherited: readonly E[]): boolean;

  // Aligning: which entries of different roles are one thing.

  /** The surest first. */
  readonly tiers: readonly Tier[];
  /** What a label means, where it can be written in several ways: a row says it in one. */
  labelKey(entry: E): string | null;
  /** What names the thing that an entry states: its own text (a skill), or its label (the region of a figure, an attribute). */
  readonly namedBy: 'text' | 'label';

  // Comparing: how entries that are one thing differ, and how much they share.

  /** What differs; null where they are equal. */
  difference(entries: readonly E[]): D | null;
  /** What differs between levels of one role whose entries are otherwise equal: a level that puts it in other words asks for something else. */
  rewording(entries: readonly E[]): D | null;
  /** Long texts, which are read, and count for nothing in the similarity. */
  readonly isProse: boolean;
  /** How much of the thing two entries share, 0 to 1, given that they are one thing. */
  share(left: E, right: E): number;
  /** The value of a cell on its scale, in the scale's units (of a ladder the step's place, from 1), and as people say it; null where it has none. */
  valueOn(scale: Scale | null, cell: E['cell']): { readonly value: number; readonly text: string } | null;
  highlights(category: ComparedCategory<E['cell'], D>, roles: readonly RoleName[]): Highlight[];

  // The gap: what a row means to somebody on the way from the first role to the second.

  /** The part of the gap that the row belongs to; null where it is no part of the way. */
  gapPart(row: Row<E['cell'], D>, context: GapContext): GapPart | null;
  /** How many steps of its scale the second role asks for above the first, negative where it asks for less; 0 where that cannot be counted. */
  rise(delta: D): number;
  /** Whether the two say it in so different a way that both are told, also where it carries over. */
  isReworded(delta: D): boolean;
  /** Whether what the first role does not state, in a category that it states, is unknown rather than missing. */
  isUnknown(row: Row<E['cell'], D>, rows: readonly Row<E['cell'], D>[]): boolean;
  /** Whether the second role asks for what it states in such a category, so that it is listed where the first says nothing of it. */
  isAskedFor(category: string): boolean;

  // Lint: what a reader would doubt in a file without faults.

  /** What makes an entry one that must cite a source, as the end of a sentence: `rated`, `a figure`; null where it need not. */
  wantsSource(entry: E): string | null;
  lint(stated: StatedCategory<E>): LintWarning[];

  // Showing: what reports say of cells and rows.

  /** What a cell says first. */
  displayText(cell: E['cell']): string;
  /** The words of a cell that are set against those of other roles and marked where they differ; null for a figure, which differs as a whole. */
  wording(cell: E['cell']): string | null;
  /** What is known of a cell besides, in a word or two each. */
  facts(cell: E['cell'], codes: Codes): string[];
  /** The difference in words: `+$4,917, 5.3%` from the first of two roles to the second, `$4,917, 5.3% apart` of more; null where the cells say it all. */
  deltaText(row: Row<E['cell'], D>): string | null;
  /** The same beside a value that is drawn on its scale. */
  briefDelta(row: Row<E['cell'], D>): string | null;
  /** The same for somebody who goes from the first of two roles to the second. */
  changeText(row: Row<E['cell'], D>): string | null;
  /** How much a row that differs tells, for the order of rows that their texts name: 0 to 1 of its scale; 2 where no scale can say. */
  contrast(row: Row<E['cell'], D>): number;
  /** The rows with what several of them have in common; those of one group stand together. */
  groups(rows: readonly Row<E['cell'], D>[], roles: readonly Pick<ComparedRole, 'codes'>[]): GroupedRow[];
  /** The entries of one role as a list of lines. */
  bullets(entries: readonly E[], codes: Codes): Text[];
  /** What can be drawn of the figures of all roles; nothing where they have none. */
  charts(stated: readonly StatedCells<E>[]): PayChart[];
  /** The keys of a cell that have a column of their own in a table of plain values, beside those that every cell has. */
  readonly columns: readonly string[];
}
