import { type NameKind, nameKinds } from './name-entries.js';

/**
 * How much each kind of name counts, and what else does. Chosen by hand. Fitting them on half of the titles of `npm run bench:titles`, and on reported
 * titles that were taken out of the index, gained nothing on the other half.
 */
export const blend = {
  /** Factors of a name with another head, and of one with the same words. */
  otherHead: 0.8,
  same: 1.2,
  /** What is added for a published name like the title, and to the score of a role for a title like what was typed. */
  titleShare: 0.1,
  title: 0.3,
  /** What is added for ten times as many people, and for e times as many names that fit, of a role with the very name, and of another. */
  sameName: { people: 0.12, support: 0.05 },
  otherName: { people: 0.08, support: 0.4 },
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
