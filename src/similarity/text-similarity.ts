// The command line loads this file with everything that it imports on first use, so whatever judges wording is taken from here.
export { expandName, isUnlistedAcronym } from './acronyms.js';
export { americanSpelling } from './american-spelling.js';
export { numbersToDigits } from './contradictions.js';
export { spelledOutIn } from './initials.js';
export { verbBase } from './irregular-verbs.js';
export { withoutLeadIn } from './lead-ins.js';
export { createNameScorer } from './name-scorer.js';
export { type ScoredPair, weighRivals } from './rivals.js';
export { createScorer } from './sentence-scorer.js';
export { senseOf, stemOf } from './terms.js';
