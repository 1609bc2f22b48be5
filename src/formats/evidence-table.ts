import type { EvidenceBlock, EvidencePoint } from '../model/blocks/evidence.js';
import type { Text } from '../model/text.js';

/** How far a point is met, in words. */
export const stateWords: Readonly<Record<EvidencePoint['state'], string>> = { met: 'met', part: 'in part', missing: 'not found' };

/** The same points as a table. Numbers of lines are left out if no point has any. */
export function evidenceTable({ points, unit = 'line' }: EvidenceBlock): {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Text[])[];
} {
  const hasLines = points.some(({ lines }) => lines.length > 0);
  return {
    columns: ['Point', 'State', ...(hasLines ? [unit === 'page' ? 'Page' : 'Line'] : []), 'What speaks for it', 'What is lacking'],
    rows: points.map(({ asked, state, lines, evidence, lacking }) => [
      asked,
      stateWords[state],
      ...(hasLines ? [lines.join(', ')] : []),
      evidence,
      lacking,
    ]),
  };
}
