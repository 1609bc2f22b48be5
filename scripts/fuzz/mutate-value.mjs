import { hostileTexts, hostileValues } from './hostile.mjs';

/**
 * A value as JSON text after a few changes that know its shape: entries left out, repeated, renamed, put in each other's place. Maps are lists of
 * pairs on the way, so that a key may stand twice and be called `__proto__`.
 */
export function mutatedJson(value, chance) {
  const root = treeOf(value);
  for (let left = 1 + chance.below(4); left > 0; left--) change(root, chance);
  return jsonOf(root);
}

function treeOf(value) {
  if (Array.isArray(value)) return { list: value.map(treeOf) };
  if (typeof value === 'object' && value !== null) return { pairs: Object.entries(value).map(([key, inner]) => [key, treeOf(inner)]) };
  return { leaf: value };
}

function change(root, chance) {
  const nodes = [];
  collect(root, nodes);
  const node = chance.pick(nodes);
  if (node.pairs && node.pairs.length > 0 && chance.percent(70)) chance.pick(pairChanges)(node.pairs, chance, nodes);
  else if (node.list && node.list.length > 0 && chance.percent(70)) chance.pick(listChanges)(node.list, chance, nodes);
  else become(node, other(chance, nodes));
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
  (pairs, chance, nodes) => (chance.pick(pairs)[1] = other(chance, nodes)),
];

const listChanges = [
  (list, { below }) => list.splice(below(list.length), 1),
  (list, { pick }) => list.push(pick(list)),
  (list, chance, nodes) => list.splice(chance.below(list.length + 1), 0, other(chance, nodes)),
  (list) => list.push(list.shift()),
];

// What role files and résumés know, and a category of one's own.
const keys = (
  'id title aliases codes extends without scales sources tags related levels summary duties requirements environment skills knowledge technologies ' +
  'interests pay outlook impact text name level importance need note source theme same-as education minimum preferred fields statistic amount ' +
  'currency period region as-of occupation top-coded basics work keywords startDate'
).split(' ');

/** Another part of the same value, or one that nobody expects. The copy keeps a value from holding itself. */
function other(chance, nodes) {
  if (chance.percent(40)) return structuredClone(chance.pick(nodes));
  return treeOf(chance.percent(60) ? chance.pick(hostileTexts) : chance.pick(hostileValues));
}

function become(node, by) {
  for (const key of Object.keys(node)) delete node[key];
  Object.assign(node, by);
}

function jsonOf(node) {
  if (node.list) return `[${node.list.map(jsonOf).join(', ')}]`;
  if (node.pairs) return `{${node.pairs.map(([key, inner]) => `${JSON.stringify(key)}: ${jsonOf(inner)}`).join(', ')}}`;
  return JSON.stringify(node.leaf) ?? 'null';
}
