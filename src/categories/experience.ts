import { memoize } from '../similarity/memoize.js';
import { scoreItems } from '../similarity/score-items.js';
import { numbersToDigits, withoutLeadIn } from '../similarity/text-similarity.js';
import { similarThreshold } from '../similarity/thresholds.js';

/** How long somebody has done something, or must have. */
export interface Experience {
  /** The least, in months. */
  readonly months: number;
  /** As it is written: `5+ years`. */
  readonly length: string;
  /** Whether it is written as a bound that others have to reach: `5+ years`, `at least 2 years`, `3 to 5 years`. */
  readonly isLeast: boolean;
  /** What it is experience of, without such words; may be empty. */
  readonly subject: string;
}

/** Reads `5+ years of sales`, `at least 18 months as a driver`, `3-5 years`, `two years' sales experience`; null if no length is stated in front. */
export const readExperience = memoize((text): { readonly experience: Experience | null } => {
  if (!/year|yr|month/i.test(text)) return none;
  const [whole = '', length = '', least = '', unit = '', rest = ''] = stated.exec(numbersToDigits(text.trim())) ?? [];
  if (length === '') return none;
  const months = Number(least) * (/^m/i.test(unit) ? 1 : 12);
  const isLeast = bound.test(whole.slice(0, whole.length - rest.length));
  return { experience: { months, length: length.trim(), isLeast, subject: subjectOf(rest) } };
});

const none = { experience: null };

/** Whether a text says that no experience is needed, whatever it says next: `none as a rule; office work helps`, but not `none to some years`. */
export function needsNoExperience(text: string): boolean {
  return /^(?:none\b(?! to\b)|no (?:prior |previous |work )?experience\b|not (?:required|needed)\b)/i.test(text.trim());
}

const bound = /[+>≥–-]|\b(?:at least|minimum|min|over|more|plus|to)\b/i;

const stated =
  /^(?:an? |the )?(?:at least|(?:a )?minimum(?: of)?|min\.?|over|more than|[>≥]=?)?\s*((\d{1,2}(?:\.\d+)?)(?:\s*(?:[-–]|to)\s*\d{1,2})?\s*(?:\+|plus|or more)?\s*(years?|yrs?\.?|months?)(?:\s*(?:\+|or more|minimum))?)['’]?(?![\w])\s*(.*)$/is;

function subjectOf(rest: string): string {
  const words = withoutLeadIn(rest.replace(/^(?:of|in|as|on|at|with|for)\s+/i, '')).replace(/^(?:of|in|as|on|at|with|for)\s+/i, '');
  return words
    .replace(/^(?:experience|work|working)\b\s*/i, '')
    .replace(/^(?:of|in|as|on|at|with|for)?\s*(?:an? |the )?/i, '')
    .replace(/[\s.,;:]+$/, '');
}

/** Whether both are experience of the same, as far as their words tell. */
export function areOfOneSubject(left: Experience, right: Experience): boolean {
  if (left.subject === '' || right.subject === '') return left.subject === right.subject;
  const [a, b] = [left.subject, right.subject].sort();
  return a!.toLowerCase() === b!.toLowerCase() || (scoreItems([a!], [b!])[0]?.[0] ?? 0) >= similarThreshold;
}

/** A time in words: `18 months`, `2 years`. */
export function timeText(months: number): string {
  const [count, unit] = months % 12 === 0 ? [months / 12, 'year'] : [months, 'month'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
