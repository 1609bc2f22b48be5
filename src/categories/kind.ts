import type { Delta, MatchBy } from '../model/comparison.js';
import type { ComparedCategory } from '../model/comparison.js';
import type { Judgement, Place } from '../model/judgements.js';
import type { Entry, Kind, Scale } from '../model/role.js';
import type { GenericSchema } from 'valibot';

/** What a role file declares its levels to be measured on, by category or attribute. */
export type Scales = Readonly<Record<string, Scale>>;

/** The entries of each role. */
export type Lists = readonly (readonly Entry[])[];

/** One way of finding that entries of different roles are one thing. `by` is null where their label says so. */
export interface Tier {
  readonly by: MatchBy | null;
  /** Pairs of entries that are still open: those that a surer tier has not joined to one of every role. */
  readonly edges: (lists: Lists, isOpen: (place: Place) => boolean, category: string) => Judgement[];
}

/** A sentence that is true by construction, and how much it tells, 0 to 1. */
export interface Highlight {
  readonly text: string;
  readonly weight: number;
}

/** A role as sentences name it. */
export interface Named {
  readonly title: string;
  readonly plural: string;
}

/** A kind of category: how its part of a role file is checked, read, aligned, compared and summed up. */
export interface CategoryKind<E extends Entry = Entry> {
  readonly kind: Kind;
  /** What the file must say, for the checks, the types and the published JSON Schema alike. */
  readonly schema: GenericSchema;
  /** Whether a custom category of this shape is of this kind. */
  fits(raw: unknown): boolean;
  /** @throws ValiError where `raw` was not checked against the schema before. */
  entries(raw: unknown, category: string, scales: Scales): E[];
  /** What makes an entry override an inherited one; entries answer to each of their names. */
  identity(entry: E): readonly string[];
  /** What a label means, where it can be written in several ways: a row says it in one. */
  meaning(entry: E): string | null;
  /** The surest first. */
  readonly tiers: readonly Tier[];
  /** What differs between entries that are one thing; null where they are equal. */
  difference(entries: readonly E[]): Delta | null;
  /** Whether what is shared can be measured: prose is read, not counted. */
  readonly isMeasured: boolean;
  /** How much of the thing two entries share, 0 to 1, given that they are one thing. */
  share(left: E, right: E): number;
  highlights(category: ComparedCategory, roles: readonly Named[]): Highlight[];
}
