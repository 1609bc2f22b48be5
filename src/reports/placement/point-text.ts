import { readableText } from '../../categories/cell-text.js';
import { beforeText } from '../../before-text.js';
import type { Lacking, LaterPoint, PlacementPoint, PointEvidence } from '../../model/placement.js';
import { oneDecimal } from '../../one-decimal.js';

/** What a point asks for: `API design: practitioner`, `scope: the team`. The theme of a list, and what says by itself what it is, need no label. */
export function pointText({ kind, label, cell }: Pick<PlacementPoint, 'kind' | 'label' | 'cell'>): string {
  return statementText(kind === 'attributes' && label !== 'certifications' ? label : null, cell.text, cell.level ?? null);
}

/** What a line says, with its level. */
export function evidenceText({ label, text, level, by }: PointEvidence): string {
  return statementText(by === 'attribute' ? label : null, text, level);
}

/** What a point of a higher level asks for. */
export function laterText({ text, step }: LaterPoint): string {
  return statementText(null, text, step);
}

function statementText(label: string | null, text: string, level: number | string | null): string {
  const name = label === null ? readableText(text) : `${beforeText(label.replace(/^education, .*/, 'education'))}${readableText(text)}`;
  return level === null ? name : `${beforeText(name)}${levelWord(level)}`;
}

function levelWord(level: number | string): string {
  return typeof level === 'number' ? `level ${oneDecimal(level)}` : level;
}

/** What is there and what is asked for beyond it; empty if nothing is lacking. */
export function lackingText(lacking: Lacking | null, asked: PlacementPoint['cell']): string {
  if (lacking === null) return '';
  const { what, terms } = lacking;
  const texts = {
    'higher level': `speaks for ${terms.join(', ')}, not for ${askedLevel(asked)}`,
    level: 'the level is not stated',
    'level on this scale': `states ${terms.join(', ')}, which is on another scale`,
    field: terms.length === 0 ? 'the field is not stated' : `in ${terms.join(', ')}, another field`,
    'not held': terms.length === 0 ? 'not held yet' : terms.join(', '),
    length: terms.length === 0 ? 'for how long is not stated' : terms.join(' of '),
    subject: 'how much of it was such work is not stated',
    'written in it': 'not stated, but the résumé is written in it',
    names: `not stated: ${terms.join(', ')}`,
    words: terms.length === 0 ? 'only mentions it' : `alike only in: ${terms.join(', ')}`,
    figure: 'the figure is smaller',
  } satisfies Record<Lacking['what'], string>;
  return texts[what];
}

function askedLevel({ level, text }: PlacementPoint['cell']): string {
  return level === undefined ? readableText(text) : levelWord(level);
}
