import stringWidth from 'fast-string-width';
import { legible } from './legible.mjs';

const size = 14;
const advance = 8.4;
const height = 20;
const margin = 20;

/** Draws lines of spans as an SVG. Each span is stretched to its columns, so that any monospace font fits. */
export function picture(lines, columns, { paper, ink, line }) {
  const [width, total] = [Math.ceil(columns * advance) + 2 * margin, lines.length * height + 2 * margin];
  const texts = lines.flatMap((spans, row) => rowTexts(spans, margin + (row + 0.75) * height, paper));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}" role="img" aria-label="The output of ${escaped(
    lines[0]
      .map(({ text }) => text)
      .join('')
      .slice(2),
  )}">
<rect x="0.5" y="0.5" width="${width - 1}" height="${total - 1}" rx="8" fill="${paper}" stroke="${line}"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${size}" fill="${ink}">
${texts.join('\n')}
</g>
</svg>
`;
}

/** The texts of a row, split at runs of spaces, each placed at its column. */
function rowTexts(spans, y, paper) {
  let column = 0;
  return spans.flatMap((span) =>
    [...span.text.matchAll(/\s{2,}|\s$|^\s|(?:\S|\s(?=\S))+/g)].flatMap(([part]) => {
      const x = margin + column * advance;
      column += stringWidth(part);
      return part.trim() === '' ? [] : [drawnText(part, { ...span, color: span.color && legible(span.color, paper) }, x, y)];
    }),
  );
}

function drawnText(part, { color, bold, faint, italic, underline }, x, y) {
  const style = [
    ...(color ? [` fill="${color}"`] : []),
    ...(faint ? [' fill-opacity="0.5"'] : []),
    ...(bold ? [' font-weight="bold"'] : []),
    ...(italic ? [' font-style="italic"'] : []),
    ...(underline ? [' text-decoration="underline"'] : []),
  ].join('');
  return `<text x="${rounded(x)}" y="${rounded(y)}" textLength="${rounded(stringWidth(part) * advance)}" lengthAdjust="spacingAndGlyphs"${style}>${escaped(part)}</text>`;
}

function rounded(number) {
  return Number(number.toFixed(1));
}

function escaped(part) {
  return part.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]);
}
