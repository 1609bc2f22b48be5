import type { SaxesTagPlain } from 'saxes';
import { UserError } from '../../model/errors.js';
import { nestingLimit, textLengthLimit } from './limits.js';

export interface XmlVisitor {
  readonly open: (tag: SaxesTagPlain) => void;
  readonly text?: (chunk: string) => void;
  /** Called with the tag's name, without its namespace prefix. */
  readonly close?: (name: string) => void;
}

/**
 * Parses XML as a stream of events. Bytes are parsed as they arrive, so that a visitor that throws stops the reading.
 * @param xml a text, or chunks of UTF-8
 * @param label what messages call the file
 * @throws UserError if it is not well formed, is nested too deeply, has too long a text without tags, or declares a document type: no office file has
 * one, and its entities can expand without end.
 */
export async function walkXml(xml: string | AsyncIterable<Uint8Array>, label: string, { open, text, close }: XmlVisitor): Promise<void> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (cause) => {
    throw new UserError(`${label} is damaged: ${cause.message}`, { cause });
  });
  parser.on('doctype', () => {
    throw new UserError(`${label} is refused: its XML declares a document type`);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > nestingLimit) throw new UserError(`${label} is nested too deeply: more than ${nestingLimit} elements are open`);
    open(tag);
  });
  if (text) parser.on('text', text);
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(localName(name));
  });
  // The parser collects the characters between two tags, and those of a tag.
  let lengthSinceTag = 0;
  for await (const piece of typeof xml === 'string' ? slicesOf(xml) : decodedPieces(xml)) {
    const lastTag = piece.lastIndexOf('<');
    lengthSinceTag = lastTag < 0 ? lengthSinceTag + piece.length : piece.length - lastTag;
    if (lengthSinceTag > textLengthLimit)
      throw new UserError(`${label} is too large: it has more than ${textLengthLimit} letters in one piece`);
    parser.write(piece);
  }
  parser.close();
}

/** In characters. */
const sliceLength = 2 ** 16;

function* slicesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; from += sliceLength) yield text.slice(from, from + sliceLength);
}

async function* decodedPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Strips the namespace prefix of a tag. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
