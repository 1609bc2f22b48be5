// In a file of its own, so that code which only compares a score with a threshold does not load the scorer.

/**
 * From this score on, two items describe nearly the same duty in different words. Of 27 matches between O*NET occupations or bundled roles that were read
 * by eye, all are alike; the strictest reader calls a third of them the same, and from 0.98 on two thirds. Names of products have to reach it to match.
 */
export const sameDutyThreshold = 0.95;

/**
 * From this score on, short phrases of two bundled roles are similar, such as `clients` and `customers`. Their writers gave one id to what is the same, so what is left is rarely alike: sentences
 * need `sameDutyThreshold`, below which half of the matches that were read by eye are wrong (4 of 8 right), and above it 11 of 12 are right.
 */
export const bundledThreshold = 0.9;

/**
 * From this score on, two items are similar. Of the matches shown in lists that describe one job in different words, 81 % are those that a careful reader
 * joined (158 of 194, in 38 pairs of lists), and 93 % from 0.6 on. Between occupations, where most items have no partner, fewer are: of 84 matches of O*NET
 * occupations with neighbors, drawn evenly from all scores, 45 of 69 are alike from 0.33 on, and 37 of 44 from 0.6 on.
 */
export const similarThreshold = 0.33;
