import type { PayCell } from '../model/role.js';
import type { Codes } from './kind.js';

/** Whose pay a figure is, where it is not the role's own, and when it was paid. */
export function payFacts({ asOf, occupation }: PayCell, codes: Codes): string[] {
  const inexact = Object.values(codes).find(({ match }) => match !== 'exact');
  const fit = inexact ? `, a ${inexact.match} match` : '';
  return [...(occupation === undefined ? [] : [`${occupation}${fit}`]), ...(asOf === undefined ? [] : [asOf])];
}
