/** How alike two to six roles are, without the rows that say why. The numbers are those of their comparison. This is also the published JSON. */
export interface Scores {
  readonly schemaVersion: 1;
  readonly kind: 'scores';
  /** The references that were asked for. */
  readonly roles: readonly string[];
  /** The roles that they name: `backend`, `backend@senior`. */
  readonly ids: readonly string[];
  /** `similarity.score` of the comparison. */
  readonly similarity: number | null;
  /** `similarity.percentile` of the comparison. */
  readonly percentile: number | null;
  /** The similarity in each compared category, by the category's id, in the order of the comparison. */
  readonly categories: Readonly<Record<string, number | null>>;
}
