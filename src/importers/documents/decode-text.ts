import { isUtf8 } from 'node:buffer';

/** Decodes text by its byte order mark, else as UTF-16 if it looks like it, else by what it declares, else as UTF-8 or Windows-1252. */
export function decodeText(bytes: Buffer): string {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes).replaceAll('\0', '');
  // Some releases of Node.js 20 and 22 decode it as Latin-1.
  return encoding === 'windows-1252'
    ? text.replace(/[\x80-\x9F]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control)
    : text;
}

/** Whether bytes are no text: they have zeros, and are not UTF-16. */
export function isBinary(bytes: Buffer): boolean {
  return bytes.includes(0) && !encodingOf(bytes).startsWith('utf-16');
}

/** The characters of Windows-1252 from 0x80 to 0x9F; five are not assigned. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

function encodingOf(bytes: Buffer): string {
  const mark = bytes.toString('latin1', 0, 4);
  if (mark.startsWith('\xEF\xBB\xBF')) return 'utf-8';
  if (mark.startsWith('\xFF\xFE')) return 'utf-16le';
  if (mark.startsWith('\xFE\xFF')) return 'utf-16be';
  // UTF-16 of Latin letters has every other byte zero.
  if (/^[^\0]\0[^\0]\0/s.test(mark)) return 'utf-16le';
  if (/^\0[^\0]\0[^\0]/s.test(mark)) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  const declared = declaredEncoding(bytes.toString('latin1', 0, 4096));
  return declared === null || /^utf-?(?:8|16)/i.test(declared) ? 'windows-1252' : declared;
}

/** The encoding in `<meta charset>` or an XML declaration, if Node.js knows it. */
function declaredEncoding(start: string): string | null {
  const [, found] =
    /<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(start) ?? /<meta[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start) ?? [];
  if (found === undefined) return null;
  try {
    return new TextDecoder(found).encoding;
  } catch {
    return null;
  }
}
