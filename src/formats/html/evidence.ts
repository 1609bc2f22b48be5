import type { EvidenceBlock, EvidencePoint } from '../../model/blocks/evidence.js';
import { stateWords } from '../evidence-table.js';
import { fold } from './fold.js';
import { type Markup, markup } from './markup.js';

const marks: Readonly<Record<EvidencePoint['state'], string>> = { missing: '☐', part: '◐', met: '☑' };

/** Points in a group for each state, as far as there are any; folded away unless they are what to look at first. */
export function evidenceMarkup({ points, isFirst, unit = 'line' }: EvidenceBlock): Markup {
  const groups = (['missing', 'part', 'met'] as const).map((state) => ({ state, of: points.filter((point) => point.state === state) }));
  const some = groups.filter(({ of }) => of.length > 0);
  const content = markup`${some.map(({ state, of }) => groupMarkup(state, of, unit))}`;
  return isFirst ? content : fold(some.map(({ state, of }) => `${of.length} ${stateWords[state]}`).join(', '), content);
}

/** Where nothing more is known than that no line was found, the heading says so for all. */
function groupMarkup(state: EvidencePoint['state'], points: readonly EvidencePoint[], unit: string): Markup {
  const [lacking, ...others] = new Set(state === 'missing' ? points.map((point) => point.lacking) : []);
  const ofAll = others.length === 0 ? (lacking ?? '') : '';
  const items = points.map((point) => markup`<li dir="auto">${pointMarkup(point, ofAll, unit)}</li>\n`);
  const note = ofAll === '' ? null : markup` <span class="muted">${ofAll}</span>`;
  return markup`<h3><span class="mark" aria-hidden="true">${marks[state]}</span> ${points.length} ${stateWords[state]}${note}</h3>
    <ul class="evidence ${state}">
      ${items}</ul>\n`;
}

function pointMarkup({ asked, lines, evidence, lacking }: EvidencePoint, ofAll: string, unit: string): Markup {
  const where = lines.length === 0 ? '' : `${unit}${lines.length > 1 ? 's' : ''} ${lines.join(', ')}: `;
  const quote = evidence === '' || evidence === asked ? where.replace(/: $/, '') : `${where}${evidence}`;
  const parts = [quote, lacking === ofAll ? '' : lacking].filter((part) => part !== '');
  return markup`${asked}${parts.map((part) => markup` <span class="remark">${part}</span>`)}`;
}
