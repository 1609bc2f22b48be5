import type { Cell, ItemCell, PayCell } from '../model/role.js';
import type { Span } from '../model/report.js';

/** What a cell says, for people: its text, then what is known of it. */
export function cellText(cell: Cell): Span[] {
  const facts = 'amount' in cell ? payFacts(cell) : itemFacts(cell);
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

function payFacts({ asOf, occupation }: PayCell): string[] {
  return [...(occupation === undefined ? [] : [occupation]), ...(asOf === undefined ? [] : [asOf])];
}
