import stringWidth from 'fast-string-width';

const size = 14;
const advance = 8.4;
const height = 20;
const margin = 20;

/** Lines of spans as an SVG: each span is stretched to its columns, whatever font there is. */
export function picture(lines, columns, { paper, ink, line }) {
  const [width, whole] = [Math.ceil(columns * advance) + 2 * margin, lines.length * height + 2 * margin];
  const texts = lines.flatMap((spans, row) => rowTexts(spans, margin + (row + 0.75) * height));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}" role="img" aria-label="The output of ${escaped(
    lines[0]
      .map(({ text }) => text)
      .join('')
      .slice(2),
  )}">
<rect x="0.5" y="0.5" width="${width - 1}" height="${whole - 1}" rx="8" fill="${paper}" stroke="${line}"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${size}" fill="${ink}">
${texts.join('\n')}
</g>
</svg>
`;
}

/** What is between long stretches of space, each at its column. */
function rowTexts(spans, y) {
  let column = 0;
  return spans.flatMap((span) =>
    [...span.text.matchAll(/\s{2,}|\s$|^\s|(?:\S|\s(?=\S))+/g)].flatMap(([part]) => {
      const x = margin + column * advance;
      column += stringWidth(part);
      return part.trim() === '' ? [] : [drawnText(part, span, x, y)];
    }),
  );
}

function drawnText(part, { color, bold, italic, underline }, x, y) {
  const look = [
    ...(color ? [` fill="${color}"`] : []),
    ...(bold ? [' font-weight="bold"'] : []),
    ...(italic ? [' font-style="italic"'] : []),
    ...(underline ? [' text-decoration="underline"'] : []),
  ].join('');
  return `<text x="${tidy(x)}" y="${tidy(y)}" textLength="${tidy(stringWidth(part) * advance)}" lengthAdjust="spacingAndGlyphs"${look}>${escaped(part)}</text>`;
}

function tidy(number) {
  return Number(number.toFixed(1));
}

function escaped(part) {
  return part.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
}
