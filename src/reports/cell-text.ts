import type { Cell, Code, ItemCell, PayCell } from '../model/role.js';
import type { Span } from '../model/report.js';

/**
 * What a cell says, for people: its text, then what is known of it.
 * @param codes those of its role: a figure of an occupation says how well that occupation fits
 */
export function cellText(cell: Cell, codes: Readonly<Record<string, Code>>): Span[] {
  const facts = 'amount' in cell ? payFacts(cell, codes) : itemFacts(cell);
  return [
    { text: 'amount' in cell && cell.topCoded ? `${cell.text} or more` : cell.text },
    ...(facts.length === 0 ? [] : [{ text: ` (${facts.join(', ')})`, tone: 'muted' as const }]),
    ...(cell.note === undefined ? [] : [{ text: `: ${cell.note}` }]),
  ];
}

function itemFacts({ need, level, importance }: ItemCell): string[] {
  return [
    ...(need === undefined ? [] : [need]),
    ...(level === undefined ? [] : [typeof level === 'number' ? `level ${level}` : level]),
    ...(importance === undefined ? [] : [`importance ${importance}`]),
  ];
}

function payFacts({ asOf, occupation }: PayCell, codes: Readonly<Record<string, Code>>): string[] {
  const inexact = Object.values(codes).find(({ match }) => match !== 'exact');
  const fit = inexact ? `, a ${inexact.match} match` : '';
  return [...(occupation === undefined ? [] : [`${occupation}${fit}`]), ...(asOf === undefined ? [] : [asOf])];
}
