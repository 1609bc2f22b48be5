import type { Span, TitleBlock } from '../model/report.js';
import { shareSpans } from './gauge.js';
import { roleTone, type Theme } from './theme.js';
import { type Line, wrap } from './wrap.js';

const shareWidth = 20;

/** The title, each role in its own colour, and under it how alike they are. */
export function titleLines(block: TitleBlock, width: number, theme: Theme): Line[] {
  const share = block.similarity === null || width === Infinity ? [] : [...shareSpans(block.similarity, shareWidth, theme), { text: ' ' }];
  const aside = block.aside === null ? [] : wrap([...share, ...theme.spans([{ text: block.aside, tone: 'muted' }])], width);
  return [...wrap(titleSpans(block, theme), width), ...aside];
}

function titleSpans({ text, roles }: TitleBlock, theme: Theme): readonly Span[] {
  const spans: Span[] = [];
  let rest = text;
  roles.forEach((role, place) => {
    const start = rest.indexOf(role);
    if (start < 0 || role === '') return;
    spans.push({ text: rest.slice(0, start), tone: 'muted' }, { text: role, tone: roleTone(place, roles.length) });
    rest = rest.slice(start + role.length);
  });
  spans.push({ text: rest, tone: roles.length === 0 ? 'strong' : 'muted' });
  return theme.spans(spans.filter((span) => span.text !== ''));
}
