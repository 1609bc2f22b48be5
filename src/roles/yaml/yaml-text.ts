import type { YamlMap, YamlValue } from '../../model/yaml-value.js';
import { reservedWord } from './reserved-word.js';

const lineWidth = 120;
/** Maps may be a little wider before they are spread over several lines. */
const mapLineWidth = 140;

/**
 * Writes a map as YAML that reads like a hand-written file: short values on one line, long ones spread out. The same value always gives
 * the same text.
 */
export function yamlText(value: YamlMap): string {
  return `${entriesOf(value)
    .map(([key, child]) => blockLines(child, `${scalar(key)}:`, 0))
    .join('\n')}\n`;
}

/**
 * Writes a value in block style.
 * @param lead the key or dash in front of the value
 * @param indent how many spaces precede `lead`
 */
function blockLines(value: YamlValue, lead: string, indent: number): string {
  const margin = ' '.repeat(indent);
  if (typeof value === 'string') return textLines(value, lead, indent);
  const line = `${margin}${lead} ${flow(value)}`;
  if (isList(value) && needsLinePerItem(value))
    return [`${margin}${lead}`, ...value.map((item) => blockLines(item, '-', indent + 2))].join('\n');
  const isLong =
    line.length > (isMap(value) ? mapLineWidth : lineWidth) && (isList(value) || isMap(value)) && Object.keys(value).length > 0;
  if (!isLong) return line;
  if (isList(value)) return `${margin}${lead}\n${wrap(flowItems(value), indent + 2, ' ')}`;
  return isMap(value) && hasShortValues(value) ? wrap(flowEntries(value, lead), indent, '    ') : mapLines(value, lead, indent);
}

/** True for maps of many facts that are short, such as pay figures. A line for each would take more room than it is worth. */
function hasShortValues(value: YamlMap): boolean {
  return entriesOf(value).every(([, child]) => typeof child !== 'object' && String(child).length <= 40);
}

/** True for lists of maps or lists, and for lists of sentences (more than 40 characters on average) rather than words. */
function needsLinePerItem(value: readonly YamlValue[]): boolean {
  const length = value.reduce((sum: number, item) => sum + (typeof item === 'string' ? item.length : 0), 0);
  return value.some((item) => typeof item === 'object') || length > 40 * value.length;
}

/** Writes text on one line if it fits, else wrapped: as a plain scalar if it is a list item that YAML reads back unchanged, otherwise folded (`>-`). */
function textLines(text: string, lead: string, indent: number): string {
  const line = `${' '.repeat(indent)}${lead} ${scalar(text, true)}`;
  if (isWrittenInLines(text))
    return [`${' '.repeat(indent)}${lead} |-`, ...text.split('\n').map((each) => (each === '' ? '' : ' '.repeat(indent + 2) + each))].join(
      '\n',
    );
  if (line.length <= lineWidth || !text.includes(' ') || unusualSpace.test(text) || unsafe.test(text)) return line;
  const isPlain = lead === '-' && scalar(text, true) === text && !/(^| )[-?]( |$)/.test(text);
  if (isPlain) return `${' '.repeat(indent)}- ${wrap(text.split(' '), indent + 2, '').trimStart()}`;
  return `${' '.repeat(indent)}${lead} >-\n${wrap(text.split(' '), indent + 2, '')}`;
}

/** Writes a map with a line for each key. After a dash, the first key is on the same line. */
function mapLines(value: YamlMap, lead: string, indent: number): string {
  const inner = entriesOf(value).map(([key, child]) => blockLines(child, `${scalar(key)}:`, indent + 2));
  const margin = ' '.repeat(indent);
  return lead === '-' ? `${margin}- ${inner.join('\n').slice(indent + 2)}` : [`${margin}${lead}`, ...inner].join('\n');
}

/** The items of a flow list, with its commas and brackets attached. */
function flowItems(value: readonly YamlValue[]): string[] {
  return value.map((item, index) => `${index === 0 ? '[' : ''}${flow(item)}${index === value.length - 1 ? ']' : ','}`);
}

/** The entries of a flow map after what is in front of it, with its commas and brackets attached. */
function flowEntries(value: YamlMap, lead: string): string[] {
  const entries = entriesOf(value).map(([key, child]) => `${scalar(key)}: ${flow(child)}`);
  return entries.map((entry, index) => `${index === 0 ? `${lead} { ` : ''}${entry}${index === entries.length - 1 ? ' }' : ','}`);
}

/** Fills lines with as many words as fit. Lines after the first start with `hang`. */
function wrap(words: readonly string[], indent: number, hang: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && indent + line.length + 1 + word.length > lineWidth) {
      lines.push(line);
      line = hang + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => ' '.repeat(indent) + each).join('\n');
}

/** Writes a value on one line. */
function flow(value: YamlValue): string {
  if (typeof value === 'string') return scalar(value);
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  if (!isMap(value)) return String(value);
  const inner = entriesOf(value).map(([key, child]) => `${scalar(key)}: ${flow(child)}`);
  return inner.length === 0 ? '{}' : `{ ${inner.join(', ')} }`;
}

const plainInFlow = /^[\p{L}\p{N}](?:[\p{L}\p{N} .()&+/'$;%*_-]|(?<! )#)*$/u;
const plainInBlock = /^[\p{L}\p{N}](?:[\p{L}\p{N} .()&+/'$;%*_,"-]|(?<! )#|:(?=[\w/]))*$/u;

/** Characters that YAML does not allow, reads as line breaks, or that change the direction of text. */
const unsafe = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;
const everyUnsafe = new RegExp(unsafe, 'gu');

/** Spaces that folded lines would not keep. */
const unusualSpace = /^ | $| {2}/;

/** True for text of several lines that can be written as they are (`|-`). */
function isWrittenInLines(text: string): boolean {
  const lines = text.split('\n');
  return lines.length > 1 && lines[0] !== '' && lines.at(-1) !== '' && !lines.some((line) => /^ | $/.test(line) || unsafe.test(line));
}

/**
 * Writes text plain if YAML reads it back as the same text, else in single quotes, where only the quote needs escaping; in double quotes if it has
 * characters that must be escaped.
 */
function scalar(text: string, isBlock = false): string {
  if (unsafe.test(text)) return JSON.stringify(text).replace(everyUnsafe, unicodeEscape);
  const plain = isBlock ? plainInBlock : plainInFlow;
  return plain.test(text) && !/ $|  /.test(text) && !reservedWord.test(text) && Number.isNaN(Number(text)) && !/^[\d_.:]+$/.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function entriesOf(value: YamlMap): [string, YamlValue][] {
  return Object.entries(value).flatMap(([key, child]): [string, YamlValue][] => (child === undefined ? [] : [[key, child]]));
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function isMap(value: YamlValue): value is YamlMap {
  return typeof value === 'object' && !Array.isArray(value);
}
