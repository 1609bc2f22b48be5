import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import papa from 'papaparse';
import { parse } from 'yaml';
import { formats as known } from '../../dist/formats/index.js';
import { widthOf } from '../../dist/formats/terminal/wrap.js';

const formats = await Promise.all(known.map(async ({ name, printsRows, load }) => ({ name, printsRows, ...(await load()) })));

/** Ways of printing, of which each run takes one. */
const styles = [20, 60, 80, 120, Infinity].flatMap((width) =>
  [0, 3].flatMap((color) => [true, false].map((isAscii) => ({ color, width, isAscii }))),
);

/**
 * Prints a report in one format, or where `chance` is null in every one and every way, and reads it again as others will.
 * @throws where its own parser refuses it, it says something else than the report, or a terminal would obey it
 */
export function checkPrinted(report, chance) {
  const fitting = report.records ? formats : formats.filter(({ printsRows }) => !printsRows);
  if (chance) checkFormat(report, chance.pick(fitting), chance.pick(styles));
  else for (const format of fitting) for (const style of styles) checkFormat(report, format, style);
}

function checkFormat(report, format, style) {
  // What reaches a reader went through UTF-8.
  const text = Buffer.from(format.print(report, style)).toString('utf8');
  const unseen = unseenIn(style.color === 0 ? text : withoutLooks(text));
  if (unseen) throw new Error(`${format.name} prints ${JSON.stringify(unseen)}`);
  if (!text.endsWith('\n')) throw new Error(`${format.name} does not end its last line`);
  readers[format.name]?.(text, report, style);
}

/** What a terminal would obey, or not show; as RFC 4180 has it, lines may end in CR LF. */
export function unseenIn(text) {
  return controls.exec(text.replaceAll('\r\n', '\n'))?.[0];
}

const controls =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/u;

/** Colours, and links that lead to web pages, are our own. */
function withoutLooks(text) {
  return text.replace(/\u001b\[[\d;]*m/g, '').replace(/\u001b\]8;;(https?:\/\/[!-~]*)?(\u001b\\|\u0007)/g, '');
}

/** By format, how others read it. A new format joins without one, and is then looked at for what all have in common. */
const readers = {
  json: (text, { data }) => same(JSON.parse(text), data, 'json'),
  yaml: (text, { data }) => same(parse(text, { uniqueKeys: false }), data, 'yaml'),
  csv: readCsv,
  markdown: readMarkdown,
  html: readHtml,
  table: readTable,
};

function same(read, data, name) {
  const [left, right] = [JSON.stringify(read), JSON.stringify(data)];
  if (left !== right) throw new Error(`${name} says something else: ${firstDifference(left, right)}`);
}

function firstDifference(left, right) {
  const at = [...left].findIndex((sign, index) => sign !== right[index]);
  return `${left.slice(Math.max(0, at - 20), at + 20)} for ${right.slice(Math.max(0, at - 20), at + 20)}`;
}

function readCsv(text, { records }) {
  const { data, errors } = papa.parse(text, { delimiter: ',', newline: '\r\n' });
  const rows = data.slice(0, -1);
  const { columns, rows: stated } = records();
  if (errors.length > 0) throw new Error(`csv cannot be read: ${errors[0].message}`);
  if (rows.length !== stated.length + 1) throw new Error(`csv has ${rows.length} rows, and not ${stated.length + 1}`);
  for (const row of rows) {
    if (row.length !== columns.length) throw new Error(`csv has a row of ${row.length} fields, and not ${columns.length}`);
    const formula = row.find((field) => /^\s*[=+\-@]/.test(field) && Number.isNaN(Number(field)));
    if (formula !== undefined) throw new Error(`csv has a formula: ${formula}`);
  }
}

/** As GitHub renders it: no HTML but our own bold type, no link but to the web, and as many cells in each row of a table. */
function readMarkdown(text) {
  const nodes = [fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    nodes.push(...(node.children ?? []));
    if (node.type === 'html' && !/^(<\/?b>|<!-- -->)$/.test(node.value)) throw new Error(`markdown has a tag: ${node.value}`);
    if (node.type === 'image') throw new Error(`markdown shows an image: ${node.url}`);
    if (node.type === 'link' && !/^https?:/.test(node.url)) throw new Error(`markdown links to ${node.url}`);
    if (node.type === 'table' && new Set(node.children.map((row) => row.children.length)).size > 1)
      throw new Error('markdown has a table with rows of different lengths');
  }
}

/** Tags of our own alone, whose attributes do nothing and lead nowhere but to the web and within the page. */
function readHtml(text) {
  for (const [, name, attributes] of text.replace(/<style>[^<]*<\/style>/, '').matchAll(/<(?:\/|!)?([^\s>]*)([^>]*)>/g)) {
    if (!/^(doctype|[a-z][a-z1-6]*)$/i.test(name) || /^(script|iframe|img|object|embed|form|base)$/.test(name))
      throw new Error(`html has a tag ${name}`);
    if (/\son\w+\s*=/.test(attributes.replace(/"[^"]*"/g, ''))) throw new Error(`html has a handler: ${attributes}`);
    const [, place] = /\s(?:href|src)="([^"]*)"/.exec(attributes) ?? [];
    if (place !== undefined && !/^(https?:|#)/.test(place)) throw new Error(`html leads to ${place}`);
  }
}

/** Narrower than this, a table of many columns is wider than the screen. */
const narrowest = 60;

function readTable(text, _report, { width }) {
  if (width < narrowest) return;
  const wide = withoutLooks(text)
    .split('\n')
    .find((line) => widthOf(line) > width);
  if (wide !== undefined) throw new Error(`table has a line of ${widthOf(wide)} columns at a width of ${width}: ${wide}`);
}
