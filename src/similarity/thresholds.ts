// In a file of its own, so that code which only compares a score with a threshold does not load the scorer.

/**
 * From this score on, two items describe the same duty in different words. Measured on one-to-one matches of occupations that were not in
 * the training data: of 65 matches read by eye, 62 are the same duty (just below the threshold, from 0.94 to 0.95, it is 7 of 13). 72 %
 * share a detailed work activity in O*NET, whose links are incomplete.
 */
export const sameDutyThreshold = 0.95;

/**
 * From this score on, two items are similar. The F1 score of one-to-one matches is flat from 0.3 to 0.4. About four in five of such matches
 * are similar or the same by eye (154 read, from 0.1 up, with an earlier training), and nine in ten from 0.6 on; 32 % share a detailed work
 * activity.
 */
export const similarThreshold = 0.33;
