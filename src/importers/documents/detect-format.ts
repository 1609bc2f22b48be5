import { UserError } from '../../model/errors.js';
import { isZip } from '../files/archive.js';

/** What a file is, before it is known what an archive holds. */
export type ContainerFormat = 'pdf' | 'zip' | 'mhtml' | 'json' | 'html' | 'xml' | 'markdown' | 'text';

/**
 * Tells what a file is by its first bytes, and whether a text is Markdown also by its name.
 * @param name whose ending decides between Markdown and plain text
 * @throws UserError if it is of a kind that is not read, with what to do instead
 */
export function detectFormat(bytes: Buffer, name: string): ContainerFormat {
  const start = bytes.toString('latin1', 0, 2048);
  if (/^PK\x03\x04.{26}mimetypeapplication\/vnd\.oasis\.opendocument/s.test(start))
    throw new UserError(`${name} is an OpenDocument file, which is not read`, { hint: saveAsDocument });
  if (isZip(bytes)) return 'zip';
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  for (const [pattern, what, instead] of unreadable) if (pattern.test(start)) throw new UserError(`${name} is ${what}`, { hint: instead });
  return textFormat(start.includes('\0') ? start.replaceAll('\0', '') : start, bytes, name);
}

const saveAsDocument = 'Open it and save it as PDF, DOCX or text.';
const takeText = 'Copy its text into a file, or save it as a PDF with text.';

/** Files that people have in hand and that are not read: how they begin, what they are, what to do. */
const unreadable: readonly (readonly [start: RegExp, what: string, instead: string])[] = [
  [/^\s*\{\\rtf/, 'an RTF file, which is not read', saveAsDocument],
  [/^\xD0\xCF\x11\xE0/, 'an old Word or Excel file, which is not read', saveAsDocument],
  [
    /^\x89PNG|^\xFF\xD8\xFF|^GIF8|^RIFF.{4}WEBP|^II\*\0|^MM\0\*|^BM.{4}\0{4}|^.{4}ftyp(?:heic|heif|mif1|avif)/s,
    'a picture, which has no text',
    takeText,
  ],
  [/^%!PS/, 'a PostScript file, which is not read', saveAsDocument],
  [/^bplist0|^\x1F\x8B|^7z\xBC\xAF|^Rar!|^BZh|^\xFD7zXZ/, 'an archive or file that is not read', 'Name the file inside it.'],
];

function textFormat(start: string, bytes: Buffer, name: string): ContainerFormat {
  const text = start.replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?\s*/, '');
  if (
    /^(?:from|mime-version|content-type|date|subject|snapshot-content-location):/i.test(text) &&
    /^content-type:\s*multipart\/related/im.test(start)
  )
    return 'mhtml';
  const isNamedText = /\.(?:md|markdown|txt|text)$/i.test(name);
  if (/^[[{]/.test(text) && !isNamedText && jsonStart.test(text)) return 'json';
  const isPage = /\.(?:x?html?)$/i.test(name);
  if (text.startsWith('<?xml') && !/<(?:!doctype\s+)?html\b/i.test(text) && !isPage) return 'xml';
  if (isPage || htmlStart.test(text.replace(/^(?:<\?xml[^>]*>|\s|<!--.*?-->)+/s, ''))) return 'html';
  if (/\.xml$/i.test(name) && text.startsWith('<')) return 'xml';
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  return looksLikeMarkdown(bytes.toString('utf8', 0, 20_000)) ? 'markdown' : 'text';
}

/** The tags that pages and pieces of pages begin with. */
const htmlStart =
  /^<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|main|article|section|header|nav|div|p|h[1-6]|ul|ol|dl|table|span|strong|b|br)\b[^<]*>/i;

/** A text may begin with a bracket too: `[Draft] Senior engineer`. */
const jsonStart = /^(?:\{\s*(?:["}/]|$)|\[\s*(?:[[{"\]\d/-]|true|false|null|$))/;

/** Whether a text without a name has headings with signs, or bold words and links. */
function looksLikeMarkdown(text: string): boolean {
  const headings = text.match(/^ {0,3}#{1,6} \S/gm)?.length ?? 0;
  const marks = text.match(/\*\*\S[^*\n]*\*\*|\[[^[\]\n]+\]\(\S+\)|^\|[^|\n]*\|.*\|[ \t\r]*$|^```/gm)?.length ?? 0;
  return headings * 2 + marks >= 2;
}
