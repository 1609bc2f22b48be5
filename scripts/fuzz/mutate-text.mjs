import { hostileTexts } from './hostile.mjs';

/**
 * Changes the lines of a text, or the tags of a page, in one to four places: removes, repeats, swaps, joins and indents them, and puts in others.
 * @param others texts to take lines and tags from
 */
export function mutateText(text, others, random) {
  const parts = text.split(/<(?:\/|!)?[a-z]/i.test(text) && random.percent(70) ? /(?<=>)|(?=<)/ : /(?<=\n)/);
  for (let remaining = 1 + random.below(4); remaining > 0; remaining--) random.pick(changes)(parts, random, others);
  return parts.join('');
}

const changes = [
  (parts, { below }) => parts.splice(below(parts.length), 1),
  (parts, { below }) => parts.splice(below(parts.length), 1 + below(12)),
  (parts, { below }) => {
    const at = below(parts.length);
    parts.splice(at, 0, ...parts.slice(at, at + 1 + below(5)));
  },
  (parts, { below }) => {
    const [a, b] = [below(parts.length), below(parts.length)];
    [parts[a], parts[b]] = [parts[b] ?? '', parts[a] ?? ''];
  },
  (parts, { below, pick }) => (parts[below(parts.length)] = pick(parts) ?? ''),
  (parts, random) => edit(parts, random, (part) => part.replace(/\n$/, random.pick(['', ' ', '\r\n', '\n\n', '\t']))),
  (parts, random) => edit(parts, random, (part) => `${random.pick(openings)}${part}`),
  (parts, random) => edit(parts, random, (part) => part.replace(/[^<>\n]+/, random.pick(hostileTexts))),
  (parts, random) =>
    edit(parts, random, (part) => part.replace(/\d+/, random.pick(['0', '-1', '99999999999999999999', '1e9', '2.5', '31.02.2024', '']))),
  (parts, random) => edit(parts, random, (part) => part.toUpperCase()),
  (parts, random, others) => {
    const pieces = random.pick(others).split(/(?<=[\n>])/);
    const at = random.below(pieces.length);
    parts.splice(random.below(parts.length + 1), 0, ...pieces.slice(at, at + 1 + random.below(6)));
  },
];

function edit(parts, { below }, change) {
  const at = below(parts.length);
  parts[at] = change(parts[at] ?? '');
}

const openings = [
  '  ',
  '\t',
  '- ',
  '• ',
  '1. ',
  '# ',
  '## ',
  '> ',
  '**',
  '| ',
  '    ',
  '\f',
  '<li>',
  '<h2>',
  '<table>',
  '</div>',
  '<!-- ',
  '"',
  ', ',
];
