// The command line loads this file with everything that it imports on first use, so whatever judges wording is taken from here.
export { isUnlistedAcronym } from './acronyms.js';
export { createNameScorer } from './name-scorer.js';
export { type ScoredPair, weighRivals } from './rivals.js';
export { createScorer } from './sentence-scorer.js';
