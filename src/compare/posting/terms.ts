import { normalizeText } from '../../categories/normalize.js';
import type { AttributeCell, Role } from '../../model/role.js';

/** What a job ad says of a term of the work, such as `hours a week`, as it writes it; null if it does not. */
export function termOf({ categories }: Role, names: readonly string[]): string | null {
  const entries = categories.filter(({ id }) => id === 'terms').flatMap((category) => category.entries);
  return entries.find(({ label }) => names.includes(normalizeText(label ?? '')))?.cell.text ?? null;
}

/** Paid hours a week; of a range the most. Null if they are not stated as a number from 1 to 80. */
export function hoursAWeek({ categories }: Role): number | null {
  const entries = categories.filter(({ id }) => id === 'terms').flatMap((category) => category.entries);
  const cell: AttributeCell | undefined = entries.find(({ label }) => normalizeText(label ?? '') === 'hours a week')?.cell;
  const numbers = typeof cell?.value === 'number' ? [cell.value] : (cell?.text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  const hours = Math.max(0, ...numbers);
  return hours >= 1 && hours <= 80 ? hours : null;
}
