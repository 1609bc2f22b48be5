/**
 * From this score on, two items say the same duty in other words. Measured on one-to-one matches of occupations that the training had not
 * seen: 43 of 46 read by eye are the same duty (of 12 just below, 0.92 to 0.94: 9); 71% share a detailed work activity in O*NET, whose links are incomplete.
 */
export const sameDuty = 0.94;

/**
 * From this score on, two items are similar; the F1 of one-to-one matches is flat from 0.27 to 0.4. On the same matches about four in five
 * are similar or the same by eye (154 read, from 0.1 up), nine in ten from 0.6 on; 33% share a detailed work activity.
 */
export const similar = 0.33;
