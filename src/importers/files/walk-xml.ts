import type { SaxesTagPlain } from 'saxes';
import { UserError } from '../../model/errors.js';

export interface XmlVisitor {
  readonly open: (tag: SaxesTagPlain) => void;
  readonly text?: (chunk: string) => void;
  /** Called with the tag's name, without its namespace prefix. */
  readonly close?: (name: string) => void;
}

/**
 * Parses XML as a stream of events.
 * @param label what messages call the file
 * @throws UserError if it is not well formed, or declares a document type: no office file has one, and its entities can expand without end.
 */
export async function walkXml(xml: string, label: string, { open, text, close }: XmlVisitor): Promise<void> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  parser.on('error', (cause) => {
    throw new UserError(`${label} is damaged: ${cause.message}`, { cause });
  });
  parser.on('doctype', () => {
    throw new UserError(`${label} is refused: its XML declares a document type`);
  });
  parser.on('opentag', open);
  if (text) parser.on('text', text);
  if (close) parser.on('closetag', ({ name }) => close(localName(name)));
  parser.write(xml).close();
}

/** Strips the namespace prefix of a tag. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
