import type { Span } from '../model/report.js';
import type { Theme } from './theme.js';
import { type Line, lineWidth, stay, wrap } from './wrap.js';

const fewest = 6;
const widest = 32;

/** Many short names are read more quickly as one paragraph than each on a line of its own. */
export function runsOn(names: readonly (readonly Span[])[]): boolean {
  return names.length >= fewest && names.every((name) => lineWidth(name) <= widest);
}

/** Names that run on, broken between them where each fits on a line. */
export function runOn(names: readonly (readonly Span[])[], width: number, theme: Theme): Line[] {
  const spans = names.flatMap((name, index): readonly Span[] => {
    const whole = lineWidth(name) < width ? kept(name) : name;
    return index === names.length - 1 ? whole : [...whole, ...kept([{ text: theme.between.trimEnd(), tone: 'muted' }]), { text: ' ' }];
  });
  return wrap(spans, width);
}

function kept(name: readonly Span[]): Span[] {
  return name.map((span) => ({ ...span, text: span.text.replaceAll(' ', stay) }));
}
