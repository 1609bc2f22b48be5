import type { ComparedRole } from './comparison.js';
import type { PayEnds, PayToPlace, PercentilePlace } from './pay-place.js';
import type { Lacking, PointEvidence, PointState } from './placement.js';
import type { Cell, Kind, PayCell, Scale, Source } from './role.js';

/** What speaks for each thing that a job ad asks for. */
export interface Evidence {
  readonly schemaVersion: 1;
  readonly kind: 'evidence';
  /** Whose lines are quoted: a résumé, or any other role. */
  readonly role: ComparedRole;
  readonly posting: ComparedRole;
  /** What `line` of the evidence counts in the role's file; null if nothing is known to have a line. */
  readonly placeUnit: 'line' | 'page' | null;
  readonly required: EvidenceGroup;
  readonly preferred: EvidenceGroup;
  /** What the job does; nobody has to have done it. */
  readonly duties: EvidenceGroup;
  /** Null if the ad states none. */
  readonly pay: PostedPay | null;
  /** What the ad leaves out, as questions to ask, the most important first; at most four. */
  readonly questions: readonly Question[];
}

export interface EvidenceGroup {
  readonly counts: { readonly met: number; readonly part: number; readonly missing: number };
  /** In the order of the ad. */
  readonly points: readonly EvidencedPoint[];
}

/** One thing that an ad asks for. */
export interface EvidencedPoint {
  /** The id of its category. */
  readonly category: string;
  readonly kind: Kind;
  readonly label: string | null;
  readonly cell: Cell;
  readonly scale: Scale | null;
  /** Of a degree: the fields of study of which any will do. */
  readonly fields: readonly string[];
  readonly state: PointState;
  /** The lines that speak for it; empty if none does. */
  readonly evidence: readonly QuotedLine[];
  /** Why it is not met in full; null if it is, and if nothing speaks for it. */
  readonly lacking: Lacking | null;
}

/** An entry of the role that speaks for a point. */
export interface QuotedLine extends PointEvidence {
  /** What the role notes of it, such as how well a language is spoken; null if nothing. */
  readonly note: string | null;
}

/** What an ad pays, and where that lies among the official figures of an occupation. */
export interface PostedPay {
  readonly stated: PayToPlace;
  /** For a year at the hours of the ad. */
  readonly year: PayEnds;
  /** For a year of 40-hour weeks. */
  readonly fullTimeYear: PayEnds;
  /** Null if it is not known of which occupation the ad is, or if its pay is in another currency. */
  readonly place: PostedPayPlace | null;
}

export interface PostedPayPlace {
  readonly occupation: { readonly id: string; readonly title: string };
  readonly low: PercentilePlace | null;
  readonly high: PercentilePlace | null;
  /** The official figures for a year. */
  readonly figures: readonly PayCell[];
  readonly source: Source | null;
}

/** Something that ads of its kind say and this one does not. */
export interface Question {
  readonly about: 'pay' | 'hours' | 'extra pay' | 'training' | 'leave' | 'place' | 'home' | 'patients' | 'team' | 'contract';
  readonly text: string;
}
