import { hostileTexts } from './hostile.mjs';

/** Changes the name of a role in up to three places, as people and programs do. */
export function mutateName(name, names, random) {
  let changed = name;
  for (let remaining = random.below(4); remaining > 0; remaining--) changed = random.pick(changes)(changed, random, names);
  return changed;
}

const changes = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.replace(/\s+/g, '-'),
  (name) => name.replace(/\s+/g, ''),
  (name, { pick }) => name.replaceAll(' ', pick(['  ', '\t', '\u00a0', '\u3000', '_', ' - ', ', ', '/'])),
  (name) => (name.endsWith('s') ? name.slice(0, -1) : `${name}s`),
  // Misspelt: a letter is missing, another, or swapped with its neighbor.
  (name, { below }) => splice(name, below(name.length + 1), 1, ''),
  (name, { below, pick }) => splice(name, below(name.length + 1), below(2), pick([...'aeinrstzß3éœøİı'])),
  (name, { below }) => {
    const at = below(name.length);
    return splice(
      name,
      at,
      2,
      name
        .slice(at, at + 2)
        .split('')
        .toReversed()
        .join(''),
    );
  },
  (name, { pick }) => `${pick(ranks)} ${name}`,
  (name, { pick }) => `${name} ${pick(ranks)}`,
  (name, { pick }, names) => `${name}${pick([' ', ' or ', '/', ' vs ', ' and ', ' (', ' of ', ', '])}${pick(names)}`,
  (name, { pick }, names) => `${name} (${pick(names)})`,
  (name, { pick }) => `${name}@${pick(['1', 'senior', '', ' ', '@'])}`,
  (name, { below, pick }) => splice(name, below(name.length + 1), 0, pick(hostileTexts)),
  (name, { below, pick }) => splice(name, below(name.length + 1), below(5), pick(otherScripts)),
  (name, { pick }) => name.repeat(pick([2, 3, 50, 2000])).slice(0, longest),
  (name, { pick }) =>
    `${name}${pick([' ', '(', 'a', '/', '-', "'", ' or', ' vs'])}`.padEnd(
      pick([300, longest]),
      pick([' ', '(', 'a', ' or', '/ ', "'s", '-']),
    ),
  (_name, { pick }) => pick([...hostileTexts, ...otherScripts]),
];

/** In characters. A word of a command line may have 128 KB. */
const longest = 50_000;

const ranks = ['senior', 'Jr.', 'head of', 'VP', 'chief', 'II', '(m/w/d)', 'the', 'intern', 'of'];
const otherScripts = [
  'медсестра',
  '看護師',
  'مهندس',
  'Νοσοκόμα',
  '간호사',
  'नर्स',
  'Krankenschwester',
  'Ingénieur·e',
  'ÉLÈVE',
  'ＮＵＲＳＥ',
  '𝓷𝓾𝓻𝓼𝓮',
  '👩‍⚕️',
];

function splice(text, offset, length, replacement) {
  return text.slice(0, offset) + replacement + text.slice(offset + length);
}
