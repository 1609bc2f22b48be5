import { UserError } from '../../model/errors.js';
import { decodeText } from './decode-text.js';

/**
 * Returns the page of a web page that was saved as a single file (MHTML).
 * @param label what messages call the file
 * @throws UserError if there is none in it
 */
export function pageOfMhtml(bytes: Buffer, label: string): string {
  const raw = bytes.toString('latin1');
  const [, quoted, plain] = /^content-type:[^]*?\bboundary=(?:"([^"\r\n]+)"|([^\s;]+))/im.exec(raw.slice(0, headersLimit)) ?? [];
  const boundary = quoted ?? plain;
  const parts = boundary === undefined ? [] : raw.split(`--${boundary}`).slice(1);
  for (const part of parts) {
    const [, headers = '', body = ''] = /^\s*((?:[^\r\n]+\r?\n)+)\r?\n([^]*)$/.exec(part) ?? [];
    if (/^content-type:\s*(?:text\/html|application\/xhtml)/im.test(headers)) return decodeText(decodedBody(headers, body));
  }
  throw new UserError(`${label} has no web page in it`, { hint: 'Save the page as HTML.' });
}

const headersLimit = 8192;

function decodedBody(headers: string, body: string): Buffer {
  const [, encoding = ''] = /^content-transfer-encoding:\s*([\w-]+)/im.exec(headers) ?? [];
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64');
  const isQuoted = /quoted-printable/i.test(encoding);
  const text = isQuoted
    ? body.replace(/=[ \t]*\r?\n/g, '').replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : body;
  return Buffer.from(text, 'latin1');
}
