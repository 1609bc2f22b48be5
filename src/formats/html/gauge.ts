import type { Gauge } from '../../model/gauge.js';
import { type Markup, markup } from './markup.js';

type Scaled = Pick<Gauge, 'value' | 'minimum' | 'maximum'>;
type DrawnGauge = Scaled & Pick<Gauge, 'type'>;

/** A text with its gauge beside it. `isWide` gives most of the room to the gauge, for short texts. */
export function withGauge(text: Markup, gauge: DrawnGauge, isWide = false): Markup {
  return markup`<div class="gauged${isWide ? ' wide' : ''}"><span>${text}</span>${gaugeMarkup(gauge)}</div>`;
}

/** Draws a gauge as SVG. It is hidden from screen readers, because the text beside it says the same. */
export function gaugeMarkup(gauge: DrawnGauge): Markup {
  return markup`<svg class="gauge" width="100%" height="8" aria-hidden="true">${shapes[gauge.type](gauge)}</svg>`;
}

const shapes: Readonly<Record<Gauge['type'], (gauge: Scaled) => Markup>> = { bar, rungs };

function bar({ value, minimum, maximum }: Scaled): Markup {
  const fraction = maximum > minimum ? Math.max(0, Math.min(1, (value - minimum) / (maximum - minimum))) : 0;
  return markup`<rect class="track" width="100%" height="8" rx="4"/><rect class="fill" width="${svgPercent(fraction)}" height="8" rx="4"/>`;
}

/** A rectangle for each rung of the ladder, filled up to the one that is reached. */
function rungs({ value, minimum, maximum }: Scaled): Markup {
  const count = Math.round(maximum - minimum) + 1;
  const rectangles = Array.from({ length: count }, (_, index) => {
    const className = minimum + index <= value ? 'fill' : 'track';
    return markup`<rect class="${className}" x="${svgPercent(index / count)}" width="${svgPercent(0.8 / count)}" height="8" rx="1"/>`;
  });
  return markup`${rectangles}`;
}

/** A fraction, 0 to 1, as an SVG length. */
export function svgPercent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(2))}%`;
}
