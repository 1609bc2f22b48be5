import { type NameKind, nameKinds } from './name-entries.js';

/**
 * How much each kind of name counts, and what else does. Chosen by hand. Fitting them on half of the titles of `npm run bench:titles`, and on reported
 * titles that were taken out of the index, gained nothing on the other half.
 */
export const blend = {
  /** Factors of a name with another head, and of one with the same words. */
  otherHead: 0.8,
  same: 1.2,
  /** What is added for a published name like the title. */
  titleShare: 0.1,
  /**
   * What is added to the score of a role: for a title like what was typed, for ten times as many people, and for e times as many names that fit. By
   * whether its best name is the very name, one of the same head, or another one: `product` is rather a Product Manager than a product inspector.
   */
  sameName: { title: 0.3, people: 0.12, support: 0.05 },
  withHead: { title: 0.3, people: 0.08, support: 0.4 },
  withoutHead: { title: 0.8, people: 0.08, support: 0.4 },
};

const kindWeights: Readonly<Record<NameKind, number>> = {
  title: 1,
  id: 1,
  alias: 0.97,
  occupation: 0.95,
  reported: 0.85,
  alternate: 0.78,
  initials: 0.5,
};

/** By position in `nameKinds`. */
export const weightsOfKinds = nameKinds.map((kind) => kindWeights[kind]);
