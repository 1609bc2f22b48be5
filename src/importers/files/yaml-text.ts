import { reservedWord } from '../../roles/yaml/reserved-word.js';

/** What role files are made of. */
export type YamlValue = string | number | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue | undefined };
type YamlMap = { readonly [key: string]: YamlValue | undefined };

const width = 120;
/** Short things that belong together may be a little longer. */
const widest = 140;

/** A map as YAML that a person would write: short things on one line, long ones spread out, and the same text for the same value. */
export function yamlText(value: YamlMap): string {
  return `${entriesOf(value)
    .map(([key, child]) => lines(child, `${scalar(key)}:`, 0))
    .join('\n')}\n`;
}

/** What stands behind `lead`, a key or a dash, which stands at `indent`. */
function lines(value: YamlValue, lead: string, indent: number): string {
  const margin = ' '.repeat(indent);
  if (typeof value === 'string') return textLines(value, lead, indent);
  const line = `${margin}${lead} ${flow(value)}`;
  if (isList(value) && isSpread(value)) return [`${margin}${lead}`, ...value.map((item) => lines(item, '-', indent + 2))].join('\n');
  const isLong = line.length > (isMap(value) ? widest : width) && (isList(value) || isMap(value)) && Object.keys(value).length > 0;
  if (!isLong) return line;
  return isList(value) ? `${margin}${lead}\n${wrapped(flowItems(value), indent + 2, ' ')}` : mapLines(value, lead, indent);
}

/** Lists of maps, and of sentences rather than words, have a line for each. */
function isSpread(value: readonly YamlValue[]): boolean {
  const letters = value.reduce((sum: number, item) => sum + (typeof item === 'string' ? item.length : 0), 0);
  return value.some(isMap) || letters > 40 * value.length;
}

/** On the line where it fits; else folded, which in a list needs no sign where YAML reads it as that very text. */
function textLines(text: string, lead: string, indent: number): string {
  const line = `${' '.repeat(indent)}${lead} ${scalar(text, true)}`;
  if (line.length <= width || !text.includes(' ')) return line;
  const isPlain = lead === '-' && scalar(text, true) === text && !/(^| )[-?]( |$)/.test(text);
  if (isPlain) return `${' '.repeat(indent)}- ${wrapped(text.split(' '), indent + 2, '').trimStart()}`;
  return `${' '.repeat(indent)}${lead} >-\n${wrapped(text.split(' '), indent + 2, '')}`;
}

/** Behind a dash the first key stands on its line. */
function mapLines(value: YamlMap, lead: string, indent: number): string {
  const inner = entriesOf(value).map(([key, child]) => lines(child, `${scalar(key)}:`, indent + 2));
  const margin = ' '.repeat(indent);
  return lead === '-' ? `${margin}- ${inner.join('\n').slice(indent + 2)}` : [`${margin}${lead}`, ...inner].join('\n');
}

/** The parts of a list, the commas and brackets at them. */
function flowItems(value: readonly YamlValue[]): string[] {
  return value.map((item, index) => `${index === 0 ? '[' : ''}${flow(item)}${index === value.length - 1 ? ']' : ','}`);
}

/** As many words a line as fit; the lines after the first stand `further` in. */
function wrapped(words: readonly string[], indent: number, further: '' | ' '): string {
  const done: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      done.push(line);
      line = further + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...done, line].map((each) => ' '.repeat(indent) + each).join('\n');
}

function flow(value: YamlValue): string {
  if (typeof value === 'string') return scalar(value);
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  if (!isMap(value)) return String(value);
  const inner = entriesOf(value).map(([key, child]) => `${scalar(key)}: ${flow(child)}`);
  return inner.length === 0 ? '{}' : `{ ${inner.join(', ')} }`;
}

const plainAnywhere = /^[\p{L}\p{N}](?:[\p{L}\p{N} .()&+/'$;%*_-]|(?<! )#)*$/u;
const plainInBlock = /^[\p{L}\p{N}](?:[\p{L}\p{N} .()&+/'$;%*_,"-]|(?<! )#|:(?=[\w/]))*$/u;

/** Plain where YAML reads it as that very text, else in single quotes, where all but the quote stands for itself. */
function scalar(text: string, isBlock = false): string {
  const signs = isBlock ? plainInBlock : plainAnywhere;
  return signs.test(text) && !/ $|  /.test(text) && !reservedWord.test(text) && Number.isNaN(Number(text)) && !/^[\d_.:]+$/.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`;
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
