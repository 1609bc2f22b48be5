/**
 * From this score on, two items say the same duty in other words. Measured on one-to-one matches of occupations that the training had not
 * seen: 62 of 65 read by eye are the same duty (of 13 just below, 0.94 to 0.95: 7); 72% share a detailed work activity in O*NET, whose links are incomplete.
 */
export const sameDutyThreshold = 0.95;

/**
 * From this score on, two items are similar; the F1 of one-to-one matches is flat from 0.3 to 0.4. On such matches about four in five are
 * similar or the same by eye (154 read, from 0.1 up, with an earlier training), nine in ten from 0.6 on; 32% share a detailed work activity.
 */
export const similarThreshold = 0.33;
