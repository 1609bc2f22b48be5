import type { Heading, List, ListItem, Nodes, Root } from 'mdast';
import { foldWords } from './fold-words.js';
import { compareKeys } from './compare-keys.js';
import { type Point, pointsOf } from './markdown-points.js';
import { payCells, payHeadings, type PayLine, payLine, payPoint } from './pay-lines.js';
import { isSeniorityWord, seniorityOf } from './seniority.js';

export type ToText = (node: Nodes) => string;

/** A list or a paragraph of a level, with the heading above it within the level; empty if there is none. */
interface Passage {
  readonly level: string;
  readonly topic: string;
  readonly node: Nodes;
}

/**
 * Reads lists and paragraphs below headings that name levels, or the lists within points that do, as one table with a row for each topic or point of a
 * level. None if fewer than two levels are named.
 */
export function listedLevels(root: Root, toText: ToText): (readonly (readonly string[])[])[] {
  const below = belowHeadings(root, toText);
  const passages = below.length > 0 ? below : withinPoints(root, toText);
  const read = passages.map((passage) => withoutPay(passage, toText));
  const lists = read.map(({ points }) => points);
  const isTopic = topicsOf(passages, lists);
  // A topic of which each level says one sentence is a criterion; one with lists is a group of them.
  const listed = new Set(passages.flatMap(({ node, topic }) => (node.type === 'list' ? [topic] : [])));
  const hasMore = new Set(passages.flatMap(({ level, topic, node }) => (topic !== '' || node.type === 'list' ? [level] : [])));
  const rows = passages.flatMap(({ level, topic, node }, index): string[][] => {
    const { text = '', points = [], pay = [] } = read[index] ?? {};
    const paid = pay.map((line) => payCells(level, line));
    if (node.type === 'list')
      return [...rowsOf(points, isTopic).map(({ criterion, text: said }) => [level, topic, criterion, said, '']), ...paid];
    if (text === '') return paid;
    if (topic === '' && hasMore.has(level)) return [[level, '', '', '', text], ...paid];
    return [[level, ...(listed.has(topic) ? [topic, ''] : ['', topic]), text, ''], ...paid];
  });
  if (rows.length === 0) return [];
  const headings = ['Level', 'Category', 'Criterion', 'Expectation', 'Level description'];
  return [[[...headings, ...(read.some(({ pay }) => pay.length > 0) ? payHeadings : [])], ...withBlanksFirst(rows)]];
}

/** What a passage says besides pay, and the lines and points of it that state pay. */
function withoutPay({ node, topic }: Passage, toText: ToText): { text: string; points: readonly Point[]; pay: readonly PayLine[] } {
  if (node.type === 'list') {
    const points = pointsOf(node, toText);
    const pay = new Map(points.map((point) => [point, payPoint(point, topic)]));
    return { text: '', points: points.filter((point) => !pay.get(point)), pay: [...pay.values()].filter((each) => each !== null) };
  }
  const lines = linesOf(node, toText);
  const pay = lines.flatMap((line) => payLine(line, topic) ?? []);
  const text = pay.length === 0 ? toText(node) : lines.filter((line) => payLine(line, topic) === null).join('\n');
  return { text, points: [], pay };
}

function linesOf(node: Nodes, toText: ToText): string[] {
  const parts = 'children' in node ? node.children.map((child) => (child.type === 'break' ? '\n' : toText(child))) : [toText(node)];
  return parts.join('').split('\n');
}

/** Puts rows without a topic before those with one, as an empty cell repeats the one above it. */
function withBlanksFirst(rows: readonly (readonly string[])[]): (readonly string[])[] {
  const placeIn = (column: number): Map<string, number> =>
    new Map([...new Set(rows.map((row) => row[column] ?? ''))].map((name, place) => [name, name === '' ? -1 : place]));
  const [levels, groups] = [placeIn(0), placeIn(1)];
  const keyOf = ([level = '', group = '', criterion = '']: readonly string[]): number[] => [
    levels.get(level) ?? 0,
    groups.get(group) ?? 0,
    Math.min(criterion.length, 1),
  ];
  return rows.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)));
}

/** Those below headings of one depth of which at least two name levels, by a word of seniority or a code. */
function belowHeadings(root: Root, toText: ToText): Passage[] {
  const headings = root.children.filter((node): node is Heading => node.type === 'heading');
  const depth = [1, 2, 3, 4, 5].find((each) => headings.filter((node) => node.depth === each && namesLevel(toText(node))).length >= 2);
  if (depth === undefined) return [];
  const isLevel = isLevelAmong(headings.filter((node) => node.depth === depth).map(toText));
  let [level, topic] = ['', ''];
  return root.children.flatMap((node) => {
    if (node.type === 'heading') {
      const name = toText(node);
      if (node.depth <= depth) level = node.depth === depth && isLevel(name) ? name : '';
      topic = node.depth > depth ? name : '';
      return [];
    }
    return level !== '' && (node.type === 'list' || node.type === 'paragraph') ? [{ level, topic, node }] : [];
  });
}

/** The lists within the points of the outermost lists, where at least two of these name levels. */
function withinPoints(root: Root, toText: ToText): Passage[] {
  const points = root.children.flatMap((node) => (node.type === 'list' ? node.children : []));
  const named = points.flatMap((item): { item: ListItem; name: string }[] => {
    const [first] = item.children;
    return first?.type === 'paragraph' && item.children.some(isList) ? [{ item, name: toText(first).replace(/\s*:\s*$/, '') }] : [];
  });
  if (new Set(named.filter(({ name }) => namesLevel(name)).map(({ name }) => name)).size < 2) return [];
  const isLevel = isLevelAmong(named.map(({ name }) => name));
  return named.flatMap(({ item, name }) => (isLevel(name) ? item.children.slice(1).map((node) => ({ level: name, topic: '', node })) : []));
}

function isList(node: Nodes): node is List {
  return node.type === 'list';
}

/** Tells levels by their own words, or those of others: the level between a junior and a senior programmer is called a programmer. */
function isLevelAmong(names: readonly string[]): (name: string) => boolean {
  const told = names.filter(namesLevel);
  const words = new Set(told.flatMap((name) => wordsOf(name).filter((word) => !isSeniorityWord(word))));
  return (name) => told.includes(name) || wordsOf(name).every((word) => words.has(word));
}

function wordsOf(name: string): string[] {
  return foldWords(name).split(' ');
}

/** Whether a heading has a word of seniority or a code such as `L3`. The number of a section is no code. */
function namesLevel(heading: string): boolean {
  const words = wordsOf(heading);
  const { prefix, numbers } = seniorityOf(heading);
  return words.length <= 6 && (words.some(isSeniorityWord) || (numbers.length > 0 && (prefix !== '' || !/^\d/.test(heading))));
}

/** Tells which labels of points are topics: those in bold letters, and those that several levels have. */
function topicsOf(passages: readonly Passage[], lists: readonly (readonly Point[])[]): (point: Point) => boolean {
  const levels = new Map<string, Set<string>>();
  for (const [index, { level }] of passages.entries())
    for (const { label } of lists[index] ?? []) levels.set(foldWords(label), (levels.get(foldWords(label)) ?? new Set()).add(level));
  return ({ label, isBold }) => label !== '' && (isBold || (levels.get(foldWords(label))?.size ?? 0) >= 2);
}

/** A row for each topic, and one for all points without. */
function rowsOf(points: readonly Point[], isTopic: (point: Point) => boolean): { criterion: string; text: string }[] {
  const plain = points.filter((point) => !isTopic(point)).flatMap(({ label, texts }) => [...(label === '' ? [] : [label]), ...texts]);
  return [
    ...points
      .filter(isTopic)
      .map(({ label, texts }) => ({ criterion: label, text: texts.length === 1 ? (texts[0] ?? '') : bullets(texts) })),
    ...(plain.length === 0 ? [] : [{ criterion: '', text: bullets(plain) }]),
  ];
}

function bullets(texts: readonly string[]): string {
  return texts.map((text) => `- ${text}`).join('\n');
}
