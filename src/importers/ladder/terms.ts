import { meaningOf } from './columns.js';
import { foldWords } from './fold-words.js';

/** Whether a row says what a level gets beside its pay, `Bonus: 10%` or `Annual leave: 28 days`, rather than what it asks for. */
export function isTerm(name: string, cell: string): boolean {
  const isNamed =
    meaningOf(name)?.startsWith('pay-') === true ||
    foldWords(name)
      .split(' ')
      .some((word) => termWords.has(word));
  // A step such as 3 or Level 3 rates what somebody knows of bonuses.
  return isNamed && cell.length <= 40 && /\d/.test(cell) && !/^\s*\p{L}*[\s.-]*\d{1,2}\s*$/u.test(cell);
}

const termWords = new Set(
  'bonus bonuses commission incentive equity stock shares rsu rsus allowance pension benefits perks holiday holidays vacation leave pto pramie provision zulage aktien urlaub urlaubstage prime primes conges retraite bono comision vacaciones premio provvigione ferie ferias premie vakantiedagen'.split(
    ' ',
  ),
);
