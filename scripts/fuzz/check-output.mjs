import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import papa from 'papaparse';
import { parse } from 'yaml';
import { formats as formatEntries } from '../../dist/formats/index.js';
import { widthOf } from '../../dist/formats/terminal/wrap.js';

const formats = await Promise.all(formatEntries.map(async ({ name, printsRows, load }) => ({ name, printsRows, ...(await load()) })));

/** All combinations of width, colour and character set. */
const styles = [20, 60, 80, 120, Infinity].flatMap((width) =>
  [0, 3].flatMap((color) => [true, false].map((isAscii) => ({ color, width, isAscii }))),
);

/**
 * Prints a report in one format and style, or in all of them if `random` is null, and parses the output as a reader would.
 * @throws if the parser refuses it, it differs from the report, or it contains control characters
 */
export function checkOutput(report, random) {
  const supported = report.records ? formats : formats.filter(({ printsRows }) => !printsRows);
  if (random) checkFormat(report, random.pick(supported), random.pick(styles));
  else for (const format of supported) for (const style of styles) checkFormat(report, format, style);
}

/** Prints what a terminal shows on one screen, in one style, or in all of them if `random` is null. */
export async function checkScreen(screen, random) {
  const { printScreen } = formats.find(({ name }) => name === 'table');
  for (const style of random ? [random.pick(styles)] : styles) {
    const text = await printScreen(screen, style);
    const control = controlCharacterIn(style.color === 0 ? text : withoutStyles(text));
    if (control) throw new Error(`a screen prints ${JSON.stringify(control)}`);
    checkTable(text, null, style);
  }
}

function checkFormat(report, format, style) {
  // Readers get the text as UTF-8.
  const text = Buffer.from(format.print(report, style)).toString('utf8');
  const control = controlCharacterIn(style.color === 0 ? text : withoutStyles(text));
  if (control) throw new Error(`${format.name} prints ${JSON.stringify(control)}`);
  if (!text.endsWith('\n')) throw new Error(`${format.name} output does not end with a line feed`);
  outputChecks[format.name]?.(text, report, style);
}

/** Returns the first control or invisible character of a text. CR LF is allowed, because CSV lines end in it (RFC 4180). */
export function controlCharacterIn(text) {
  return controls.exec(text.replaceAll('\r\n', '\n'))?.[0];
}

const controls =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/u;

/** Removes colours and links to web pages, which we print ourselves. */
export function withoutStyles(text) {
  return text.replace(/\u001b\[[\d;]*m/g, '').replace(/\u001b\]8;;(https?:\/\/[!-~]*)?(\u001b\\|\u0007)/g, '');
}

/** Checks by format, parsing the output as others would. A format without one gets only the checks that all share. */
const outputChecks = {
  json: (text, { data }) => checkSame(JSON.parse(text), data, 'json'),
  yaml: (text, { data }) => checkSame(parse(text, { uniqueKeys: false }), data, 'yaml'),
  csv: checkCsv,
  markdown: checkMarkdown,
  html: checkHtml,
  table: checkTable,
};

function checkSame(parsed, data, name) {
  const [actual, expected] = [JSON.stringify(parsed), JSON.stringify(data)];
  if (actual !== expected) throw new Error(`${name} differs from the report: ${firstDifference(actual, expected)}`);
}

function firstDifference(actual, expected) {
  const start = [...actual].findIndex((character, index) => character !== expected[index]);
  return `${actual.slice(Math.max(0, start - 20), start + 20)} instead of ${expected.slice(Math.max(0, start - 20), start + 20)}`;
}

function checkCsv(text, { records }) {
  const { data, errors } = papa.parse(text, { delimiter: ',', newline: '\r\n' });
  const rows = data.slice(0, -1);
  const { columns, rows: expected } = records();
  if (errors.length > 0) throw new Error(`csv does not parse: ${errors[0].message}`);
  if (rows.length !== expected.length + 1) throw new Error(`csv has ${rows.length} rows instead of ${expected.length + 1}`);
  for (const row of rows) {
    if (row.length !== columns.length) throw new Error(`csv has a row of ${row.length} fields instead of ${columns.length}`);
    const formula = row.find((field) => /^\s*[=+\-@]/.test(field) && Number.isNaN(Number(field)));
    if (formula !== undefined) throw new Error(`csv has a formula: ${formula}`);
  }
}

/** Parses as GitHub does. Allows no HTML but our own bold type, no images, only links to the web, and table rows of equal length. */
function checkMarkdown(text) {
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

/** Allows no tags that run or load anything, no event handlers, and only links to the web and within the page. */
function checkHtml(text) {
  for (const [, name, attributes] of text.replace(/<style>[^<]*<\/style>/, '').matchAll(/<(?:\/|!)?([^\s>]*)([^>]*)>/g)) {
    if (!/^(doctype|[a-z][a-z1-6]*)$/i.test(name) || /^(script|iframe|img|object|embed|form|base)$/.test(name))
      throw new Error(`html has a tag ${name}`);
    if (/\son\w+\s*=/.test(attributes.replace(/"[^"]*"/g, ''))) throw new Error(`html has a handler: ${attributes}`);
    const [, url] = /\s(?:href|src)="([^"]*)"/.exec(attributes) ?? [];
    if (url !== undefined && !/^(https?:|#)/.test(url)) throw new Error(`html links to ${url}`);
  }
}

/** Below this width, a table with many columns may overflow the screen. */
const minimumWidth = 60;

function checkTable(text, _report, { width }) {
  if (width < minimumWidth) return;
  const overlong = withoutStyles(text)
    .split('\n')
    .find((line) => widthOf(line) > width);
  if (overlong !== undefined) throw new Error(`table has a line of ${widthOf(overlong)} columns at a width of ${width}: ${overlong}`);
}
