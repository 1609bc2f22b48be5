import type { ComparedRow, Span } from '../model/report.js';
import type { Canvas } from './canvas.js';
import { gaugesOf, isInColumns } from './dot-figures.js';
import { gaugeSpans } from './gauge.js';
import { stay, wrap } from './wrap.js';

/** The numbers by which roles go, and what the rungs in their columns are called. */
export function dotLegend(rows: readonly ComparedRow[], canvas: Canvas): string[] {
  return [...runningOn(numbered(canvas), canvas), ...runningOn(steps(rows, canvas), canvas)];
}

function numbered({ roles, theme }: Canvas): (readonly Span[])[] {
  return roles.map((title, place) => [
    { text: `${place + 1}${stay}`, tone: 'muted' },
    ...kept(theme.spans([{ text: title, tone: 'strong' }])),
  ]);
}

function steps(rows: readonly ComparedRow[], { theme }: Canvas): (readonly Span[])[] {
  const rungs = rows
    .filter(isInColumns)
    .flatMap(gaugesOf)
    .filter(({ type }) => type === 'rungs');
  const byName = new Map(rungs.map((gauge) => [`${gauge.value} of ${gauge.maximum}: ${gauge.text}`, gauge]));
  return [...byName.values()]
    .sort((a, b) => a.value - b.value)
    .map((gauge) => [...gaugeSpans(gauge, 0, undefined, theme), ...kept(theme.spans([{ text: ` ${gauge.text}`, tone: 'muted' }]))]);
}

/** Lines are broken between the parts and not within them. */
function runningOn(parts: readonly (readonly Span[])[], { theme, width }: Canvas): string[] {
  if (parts.length === 0) return [];
  const spans = parts.flatMap((part, index) => [...(index === 0 ? [] : [{ text: '   ' }]), ...part]);
  return wrap(spans, width).map((line) => theme.paint(line));
}

function kept(spans: readonly Span[]): Span[] {
  return spans.map((span) => ({ ...span, text: span.text.replaceAll(' ', stay) }));
}
