import type { Gauge } from '../../model/report.js';
import { type Markup, markup } from './markup.js';

type Range = Pick<Gauge, 'value' | 'minimum' | 'maximum'>;
type Drawing = Range & Pick<Gauge, 'type'>;

/** A text with a drawing at its side; `isWide` gives the drawing the room, where the text is short. */
export function withGauge(text: Markup, gauge: Drawing, isWide = false): Markup {
  return markup`<div class="gauged${isWide ? ' wide' : ''}"><span>${text}</span>${gaugeMarkup(gauge)}</div>`;
}

/** A figure on its scale, drawn; the text beside it says it, so that nobody has to be read the drawing. */
export function gaugeMarkup(gauge: Drawing): Markup {
  return markup`<svg class="gauge" width="100%" height="8" aria-hidden="true">${drawings[gauge.type](gauge)}</svg>`;
}

const drawings: Readonly<Record<Gauge['type'], (gauge: Range) => Markup>> = { bar, rungs };

function bar({ value, minimum, maximum }: Range): Markup {
  const part = maximum > minimum ? Math.max(0, Math.min(1, (value - minimum) / (maximum - minimum))) : 0;
  return markup`<rect class="track" width="100%" height="8" rx="4"/><rect class="fill" width="${svgPercent(part)}" height="8" rx="4"/>`;
}

/** One step beside another, filled up to the one that is reached. */
function rungs({ value, minimum, maximum }: Range): Markup {
  const count = Math.round(maximum - minimum) + 1;
  const steps = Array.from({ length: count }, (_, step) => {
    const look = minimum + step <= value ? 'fill' : 'track';
    return markup`<rect class="${look}" x="${svgPercent(step / count)}" width="${svgPercent(0.8 / count)}" height="8" rx="1"/>`;
  });
  return markup`${steps}`;
}

/** A part, 0 to 1, as SVG takes a length. */
export function svgPercent(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}
