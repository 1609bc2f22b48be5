import { hostileTexts, hostileValues } from './hostile.mjs';

/**
 * Changes a value in one to four places and writes it as JSON: removes, repeats, renames and moves entries. Holds maps as lists of pairs
 * meanwhile, so that keys can be repeated or called `__proto__`.
 */
export function mutateJson(value, random) {
  const root = toTree(value);
  for (let remaining = 1 + random.below(4); remaining > 0; remaining--) change(root, random);
  return toJson(root);
}

function toTree(value) {
  if (Array.isArray(value)) return { list: value.map(toTree) };
  if (typeof value === 'object' && value !== null) return { pairs: Object.entries(value).map(([key, inner]) => [key, toTree(inner)]) };
  return { leaf: value };
}

function change(root, random) {
  const nodes = [];
  collect(root, nodes);
  const node = random.pick(nodes);
  if (node.pairs && node.pairs.length > 0 && random.percent(70)) random.pick(pairChanges)(node.pairs, random, nodes);
  else if (node.list && node.list.length > 0 && random.percent(70)) random.pick(listChanges)(node.list, random, nodes);
  else replaceNode(node, newNode(random, nodes));
}

function collect(node, nodes) {
  nodes.push(node);
  for (const child of node.list ?? node.pairs?.map(([, inner]) => inner) ?? []) collect(child, nodes);
}

const pairChanges = [
  (pairs, { below }) => pairs.splice(below(pairs.length), 1),
  (pairs, { below, pick }) => (pairs[below(pairs.length)][0] = pick(hostileTexts)),
  (pairs, { below, pick }) => pairs.push([pick(keys), pairs[below(pairs.length)][1]]),
  (pairs, { pick }) => pairs.push([...pick(pairs)]),
  (pairs, random, nodes) => (random.pick(pairs)[1] = newNode(random, nodes)),
];

const listChanges = [
  (list, { below }) => list.splice(below(list.length), 1),
  (list, { pick }) => list.push(pick(list)),
  (list, random, nodes) => list.splice(random.below(list.length + 1), 0, newNode(random, nodes)),
  (list) => list.push(list.shift()),
];

// Keys of role files and résumés, and an unknown category.
const keys = (
  'id title aliases codes extends without scales sources tags related levels summary duties requirements environment skills knowledge technologies ' +
  'interests pay outlook impact text name level importance need note source theme same-as education minimum preferred fields statistic amount ' +
  'currency period region as-of occupation top-coded basics work keywords startDate'
).split(' ');

/** Returns a copy of another part of the value, or something unexpected. Copying prevents cycles. */
function newNode(random, nodes) {
  if (random.percent(40)) return structuredClone(random.pick(nodes));
  return toTree(random.percent(60) ? random.pick(hostileTexts) : random.pick(hostileValues));
}

function replaceNode(node, replacement) {
  for (const key of Object.keys(node)) delete node[key];
  Object.assign(node, replacement);
}

function toJson(node) {
  if (node.list) return `[${node.list.map(toJson).join(', ')}]`;
  if (node.pairs) return `{${node.pairs.map(([key, inner]) => `${JSON.stringify(key)}: ${toJson(inner)}`).join(', ')}}`;
  return JSON.stringify(node.leaf) ?? 'null';
}
