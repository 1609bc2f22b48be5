/** Splits a line of terminal output into spans of one style: the text, its colour, bold, faint, italic and underline (ECMA-48, SGR). */
export function spansOf(line) {
  let style = plain;
  const spans = [];
  for (const [, codes, text] of line
    .replace(/\u001b\]8;[^\u0007\u001b]*(?:\u0007|\u001b\\)/g, '')
    .matchAll(/(?:\u001b\[([\d;]*)m)|([^\u001b]+)/g)) {
    if (text !== undefined) spans.push({ text, ...style });
    else style = apply(style, codes);
  }
  return joinEqual(spans);
}

const plain = { color: null, bold: false, faint: false, italic: false, underline: false };

const changes = {
  0: () => plain,
  1: (style) => ({ ...style, bold: true }),
  2: (style) => ({ ...style, faint: true }),
  3: (style) => ({ ...style, italic: true }),
  4: (style) => ({ ...style, underline: true }),
  22: (style) => ({ ...style, bold: false, faint: false }),
  23: (style) => ({ ...style, italic: false }),
  24: (style) => ({ ...style, underline: false }),
  39: (style) => ({ ...style, color: null }),
};

function apply(style, codes) {
  const [, red, green, blue] = /^38;2;(\d+);(\d+);(\d+)$/.exec(codes) ?? [];
  if (red !== undefined)
    return { ...style, color: `#${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}` };
  const change = changes[codes === '' ? 0 : codes];
  if (!change) throw new Error(`unknown SGR code ${codes}`);
  return change(style);
}

/** Joins adjacent spans of the same style. */
function joinEqual(spans) {
  const all = [];
  for (const span of spans) {
    const last = all.at(-1);
    const isSameStyle = last && Object.keys(plain).every((part) => last[part] === span[part]);
    if (isSameStyle) all[all.length - 1] = { ...last, text: last.text + span.text };
    else all.push(span);
  }
  return all;
}
