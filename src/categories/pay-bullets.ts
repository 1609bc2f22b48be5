import type { Text } from '../model/report.js';
import type { PayCell, PayEntry } from '../model/role.js';
import { entriesText } from './cell-text.js';
import { saidText } from './said-text.js';
import type { Codes } from './kind.js';
import { payNote } from './pay-charts.js';
import { payFacts } from './pay-facts.js';
import { payUnit, unitKey } from './pay-unit.js';

/** Figures of one unit that describe one occupation are one line; every other is its own. */
export function payBullets(entries: readonly PayEntry[], codes: Codes): Text[] {
  const figures = entries.map(({ cell }) => cell);
  return entries.flatMap((entry): Text[] => {
    const { cell } = entry;
    const together = figures.filter((figure) => unitKey(figure) === unitKey(cell));
    const note = together.some((figure) => figure.note !== undefined) ? null : payNote(together, codes);
    if (note === null) return [entriesText([entry], { displayText: saidText, facts: payFacts }, codes)];
    return cell === together[0] ? [unitText(together, note)] : [];
  });
}

function unitText(figures: readonly PayCell[], note: string): Text {
  const [first] = figures;
  const values = figures.map((figure) => `${figure.statistic} ${saidText(figure)}`);
  return [{ text: `${first ? payUnit(first) : ''}: `, tone: 'muted' }, { text: values.join(', ') }, { text: ` (${note})`, tone: 'muted' }];
}
