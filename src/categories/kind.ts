import type { ComparedCategory, ComparedRole, Delta, Row } from '../model/comparison.js';
import type { GapPart } from '../model/gap.js';
import type { RowGroup } from '../model/blocks/comparison.js';
import type { PayChart } from '../model/pay-chart.js';
import type { Text } from '../model/text.js';
import type { Entry, Kind, Role, Scale } from '../model/role.js';
import type { YamlValue } from '../model/yaml-value.js';
import type { SentenceContext } from './sentences/sentence-context.js';
import type { Tier } from './tier.js';
import type { GenericSchema } from 'valibot';

/**
 * A kind of category: how a category of this kind is read from a role file, inherited, aligned, compared, checked and shown. Made by `defineKind`,
 * which has the answers that most kinds share.
 *
 * `E` is what the kind parses to, `D` how it measures the difference between entries.
 */
export interface CategoryKind<E extends Entry = Entry, D extends Delta = Delta> {
  /** Unique among the kinds; `Category.kind` and `Entry.kind` refer to it. */
  readonly name: Kind;

  // Reading: from the value in a role file to entries.

  /** What a role file may state. The checks, the types and the published JSON Schema are made from it. */
  readonly schema: GenericSchema;
  /** Whether a custom category with this value is of this kind. */
  matchesShape(raw: unknown): boolean;
  /**
   * Reads a value that the schema accepts.
   * @param category the category's id
   * @param scales the scales that the role file declares
   * @throws ValiError if the schema does not accept the value.
   */
  parseEntries(raw: unknown, category: string, scales: Scales): E[];
  /** Writes entries as a person would state them in a role file. `parseEntries` reads the result as the same entries. */
  writeEntries(entries: readonly E[], category: string): WrittenEntries;
  /** Splits a value into the parts that each state one thing: the items of a list, the attributes of a map. */
  splitStatements(raw: unknown): RawStatement[];
  /** Whether an entry with the id of an inherited entry may omit its text. */
  readonly inheritsText: boolean;

  // Inheriting: what a level, or a role that extends another, changes.

  /** The names of an entry. It overrides the inherited entries with which it shares one. */
  names(entry: E): readonly string[];
  /** The names by which `without` removes an inherited entry. */
  removalNames(entry: E): readonly string[];
  /** Returns the entry that takes the place of an inherited entry that `own` overrides. */
  override(inherited: E, own: E): E;
  /** Whether an entry says the same thing of a role as an inherited one, possibly with another value. */
  restates(own: E, inherited: E): boolean;
  /** Whether a statement has as many entries as it replaces. If it has fewer, it removes some, and is more than a repetition. */
  isCompleteRestatement(own: readonly E[], inherited: readonly E[]): boolean;

  // Aligning: which entries of different roles match.

  /** The ways to match them, the most reliable first. */
  readonly tiers: readonly Tier[];
  /** A key that is the same for labels that differ only in spelling (`p50` and `median`); a row uses one spelling. Null without a label. */
  labelKey(entry: E): string | null;
  /**
   * What names the thing that an entry states: its text (a skill), or its label (an attribute, the statistic and region of a pay figure). A role that states no
   * entry of a label leaves open what holds there; a list is whole.
   */
  readonly namedBy: 'text' | 'label';

  // Comparing: how matched entries differ, and how much they share.

  /**
   * Returns what differs between matched entries, at most one for each role; null if nothing does.
   * @param isLadder whether the roles are levels of one role, between which any other wording is a difference
   */
  difference(entries: readonly E[], isLadder: boolean): D | null;
  /** Whether the entries are long texts, which are left out of the similarity. */
  readonly isProse: boolean;
  /** Returns how close the values of two matched entries are, 0 to 1. */
  similarity(left: E, right: E): number;
  /**
   * Returns how close the wording of two entries of a reworded row is, 0 to 1; `exact` accepts only equal words.
   * @param languages those of the two roles; null if they are not known
   */
  wordingSimilarity(left: E, right: E, match: 'wording' | 'exact', languages: RoleLanguages): number;
  /** Returns the value of a cell in units of its scale, and in words; a step's value is its rank, from 1. Null if the cell has none on this scale. */
  valueOnScale(scale: Scale | null, cell: E['cell']): { readonly value: number; readonly text: string } | null;
  /**
   * Returns sentences for the top of a comparison, each true by the rows.
   * @param categories all compared categories of this kind, so that one sentence can be about several of them
   */
  highlights(categories: readonly ComparedCategory<E['cell'], D>[], context: SentenceContext): Highlight[];

  // Gap: what a row means to somebody who moves from the first role to the second.

  /** Returns the part of the gap that lists the row; null if none does. */
  gapPart(row: Row<E['cell'], D>, context: GapContext): GapPart | null;
  /** Returns by how many steps of its scale the second role requires more, negative if less; 0 if that cannot be counted. */
  increase(delta: D): number;
  /** Whether a gap shows the texts of both roles, because they state different things and neither can be called more. */
  isReworded(delta: D): boolean;
  /** Whether a category of this id states what a role requires, as skills do and interests do not. */
  isRequirement(category: string): boolean;

  // Ladder: how an entry goes on from one level of a role to the next.

  /** The ways in which entries of two levels are about one criterion, the most reliable first. */
  readonly identityTiers: readonly Tier[];
  /** Returns what names the criterion: its text (a skill), or the name of what the entry states a value of (an attribute); null if that is the category itself. */
  criterionName(entry: E): string | null;
  /** Returns whether the second of two entries states more on a scale or by a number (above 0), less (below 0), or neither (0). */
  direction(delta: D): number;
  /** Whether an entry is something that a level asks for, so that a ladder counts it: not so prose, and what a role pays. */
  readonly isCriterion: boolean;

  // Lint: what is doubtful in a file without faults.

  /** Returns why the entry must cite a source, as the end of a sentence: `rated`, `a figure`; null if it need not. */
  sourceReason(entry: E): string | null;
  /** Returns warnings about one category of a role or of a level. */
  lint(stated: StatedCategory<E>): LintWarning[];

  // Showing: what reports say about cells and rows.

  /** Returns a label in words: `lowest 10%, USD a year` for `p10, USD a year`. */
  labelText(label: string): string;
  /** Returns the main text of a cell. */
  displayText(cell: E['cell']): string;
  /** Returns the text in which the words that differ from the other role's are marked; null for a figure, which differs as a whole. */
  diffableText(cell: E['cell']): string | null;
  /** Returns what else is known about a cell, in one or two words each: `required`, `level 4`. */
  facts(cell: E['cell'], codes: Codes): string[];
  /** Returns the difference in words: `+$4,917, 5.3%` from the first role to the second, `$4,917, 5.3% apart` for more roles; null if there is nothing to add. */
  deltaText(row: Row<E['cell'], D>): string | null;
  /** The same next to a value that is drawn on its scale. */
  briefDeltaText(row: Row<E['cell'], D>): string | null;
  /** The same for a gap: a percentage is of what the first role has. */
  changeText(row: Row<E['cell'], D>): string | null;
  /** Returns how large a row's difference is, to sort by: 0 to 1 of its scale; 2 if the difference is not, or not only, one on a scale. */
  differenceSize(row: Row<E['cell'], D>): number;
  /** Returns the rows with their groups; rows of one group follow each other. */
  groupRows(rows: readonly Row<E['cell'], D>[], roles: readonly Pick<ComparedRole, 'codes'>[]): GroupedRow[];
  /** Returns the entries of one role, as bullet points. */
  bullets(entries: readonly E[], codes: Codes): Text[];
  /** Returns charts of what the roles state; empty if there is nothing to draw. */
  charts(stated: readonly StatedCells<E>[]): PayChart[];
  /** The keys of a cell that get columns in CSV, in addition to those of `Cell`. */
  readonly columns: readonly string[];
  /** Further keys of a cell that get columns only where a cell has them. */
  readonly rareColumns: readonly string[];
}

/** The languages of two roles, codes of ISO 639-1; null if they are not known. */
export type RoleLanguages = readonly [left: string | null, right: string | null];

/** The scales that a role file declares, by category or attribute. */
export type Scales = Readonly<Record<string, Scale>>;

/** Entries as a role file states them. */
export interface WrittenEntries {
  /** Undefined if there is nothing to state. */
  readonly value: YamlValue | undefined;
  /** The scales of the entries that are rated, each with the name under which a file declares it. They may repeat. */
  readonly scales: readonly NamedScale[];
}

/** A scale, and the category or attribute for which a role file declares it. */
export interface NamedScale {
  readonly name: string;
  readonly scale: Scale;
}

/** A part of a category's value that states one thing. */
export interface RawStatement {
  /** The path within the value: the index of an item, or the name of an attribute. */
  readonly path: readonly (string | number)[];
  /** The part as a value of the whole category, for `parseEntries`. */
  readonly raw: unknown;
}

/** The codes of a role in outside classifications, by scheme. */
export type Codes = Role['codes'];

/** A sentence about a comparison. */
export interface Highlight {
  readonly text: string;
  /** How much it says, 0 to 1. */
  readonly weight: number;
}

/** What a gap knows about a row besides the row. */
export interface GapContext {
  /** The category's id. */
  readonly category: string;
  /** Whether both are levels of one role, and the second is the higher one (`up`) or not (`down`); null for two roles. */
  readonly ladder: 'up' | 'down' | null;
}

/** What a role file states about one category, for the role or for one of its levels. */
export interface StatedCategory<E extends Entry = Entry> {
  readonly statements: readonly NamedStatement<E>[];
  /** What the level inherits; empty for the role itself. */
  readonly inherited: readonly E[];
  /** The inherited entries after the statements have overridden and added to them. */
  readonly combined: readonly E[];
}

/** The entries of one statement, and its path as messages print it: `pay[2]`. */
export interface NamedStatement<E extends Entry = Entry> {
  readonly name: string;
  readonly entries: readonly E[];
}

/** A warning of a lint check. */
export interface LintWarning {
  /** The index of the statement in `StatedCategory.statements`. */
  readonly statement: number;
  /** The key in the statement that the warning is about, if it is about one. */
  readonly key?: string;
  readonly message: string;
  readonly hint: string;
}

/** A row and its group. */
export interface GroupedRow {
  readonly row: Row;
  readonly group: RowGroup | null;
  /** For each role, the facts that its cells in the group share; null or missing if there are none. */
  readonly notes: readonly (string | null)[];
}

/** What one role states about a category, to be drawn. */
export interface StatedCells<E extends Entry = Entry> {
  readonly title: string;
  readonly codes: Codes;
  readonly cells: readonly E['cell'][];
}
