/** One line of a terminal as spans of one look: its text, and colour and weight where they are set (ECMA-48, SGR). */
export function spansOf(line) {
  let look = plain;
  const spans = [];
  for (const [, codes, text] of line
    .replace(/\u001b\]8;[^\u0007\u001b]*(?:\u0007|\u001b\\)/g, '')
    .matchAll(/(?:\u001b\[([\d;]*)m)|([^\u001b]+)/g)) {
    if (text !== undefined) spans.push({ text, ...look });
    else look = after(look, codes);
  }
  return joined(spans);
}

const plain = { color: null, bold: false, italic: false, underline: false };

const changes = {
  0: () => plain,
  1: (look) => ({ ...look, bold: true }),
  3: (look) => ({ ...look, italic: true }),
  4: (look) => ({ ...look, underline: true }),
  22: (look) => ({ ...look, bold: false }),
  23: (look) => ({ ...look, italic: false }),
  24: (look) => ({ ...look, underline: false }),
  39: (look) => ({ ...look, color: null }),
};

function after(look, codes) {
  const [, red, green, blue] = /^38;2;(\d+);(\d+);(\d+)$/.exec(codes) ?? [];
  if (red !== undefined)
    return { ...look, color: `#${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}` };
  const change = changes[codes === '' ? 0 : codes];
  if (!change) throw new Error(`the picture does not know the code ${codes}`);
  return change(look);
}

/** Neighbours of one look as one. */
function joined(spans) {
  const all = [];
  for (const span of spans) {
    const last = all.at(-1);
    const isLike = last && Object.keys(plain).every((part) => last[part] === span[part]);
    if (isLike) all[all.length - 1] = { ...last, text: last.text + span.text };
    else all.push(span);
  }
  return all;
}
