import { readBesideBase } from '../facts/parts-of-pay.js';
import { type StatedPay, readStatedPay } from '../facts/stated-pay.js';
import type { AdPart } from './statement.js';

/**
 * Reads the pay of a sentence of an ad. Where it stands under pay, or is a range of amounts, it needs no word for pay; a bonus or budget is none:
 * `a $2,000 home office stipend`.
 */
export function payIn(text: string, part: AdPart | null): StatedPay | null {
  const { rest } = readBesideBase(text);
  const stated = readStatedPay(rest) ?? (part === 'pay' || range.test(rest) ? readStatedPay(`Salary: ${rest}`) : null);
  return stated && !isExtra(stated, rest) ? stated : null;
}

const number = "\\d[\\d.,' ]{0,12}k?";
const to = '\\s*(?:[-–—]|to|bis|à|a|tot)\\s*';
const range = new RegExp(
  `\\p{Sc}\\s?${number}${to}(?:\\p{Sc}\\s?)?\\d|${number}${to}${number}\\s*(?:\\p{Sc}|EUR\\b|CHF\\b|USD\\b|GBP\\b)`,
  'iu',
);

/** Whether an amount is something else beside the pay, by the words right before it or after it. */
function isExtra(stated: StatedPay, text: string): boolean {
  const amount = stated.text.replace(/\s*\+$/, '');
  const start = text.indexOf(amount);
  if (start < 0) return false;
  const [before, after] = [text.slice(0, start), text.slice(start + amount.length)];
  return (
    extras.test(before.split(/[,;+(|]/).at(-1) ?? '') || extras.test(after.split(/[,;+(|]|\b(?:plus|and|with|und|mit|et)\b/i)[0] ?? '')
  );
}

const extras =
  /\b(?:bonus|sign-on|budget|allowance|stipend|relocation|reimbursement|up to .{0,12} (?:for|towards)|referral|refer|prämie|zuschuss|prime|bono|premio|toeslag)\b/i;
