import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openSourceFile } from '../../../src/importers/documents/source-file.js';
import { readPlainText } from '../../../src/importers/documents/plain-text.js';
import { zip } from '../publications.js';
import { docx, paragraph, run } from './docx.js';
import { listing } from './listing.js';
import { column, pdf } from './pdf.js';

test.each<[bytes: Buffer | string, label: string, format: string]>([
  ['<!DOCTYPE html><p>a', 'ad.txt', 'html'],
  ['  <html lang="en">', 'standard input', 'html'],
  ['<!-- saved from a page -->\n<html>', 'ad', 'html'],
  ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html>', 'ad', 'html'],
  ['<p>Care</p>', 'standard input', 'html'],
  ['Care', 'ad.HTML', 'html'],
  ['<?xml version="1.0"?><Candidate/>', 'cv', 'xml'],
  ['<Candidate/>', 'cv.xml', 'xml'],
  ['{"a": 1}', 'ad.txt.json', 'json'],
  ['\uFEFF [\n{"a": 1}]', 'standard input', 'json'],
  ['[Draft] Nurse', 'standard input', 'text'],
  ['{{title}}', 'standard input', 'text'],
  ['# Nurse', 'ad.md', 'markdown'],
  ['Care', 'ad.markdown', 'markdown'],
  ['# Nurse\n\n- Care', 'standard input', 'markdown'],
  ['Nurse #1\n- Care', 'standard input', 'text'],
  ['- Care', 'ad.txt', 'text'],
  ['', 'ad.txt', 'text'],
  [pdf({ pages: [[]] }), 'x', 'pdf'],
  [Buffer.concat([Buffer.from('\n\n'), pdf({ pages: [[]] })]), 'x', 'pdf'],
  [docx(''), 'x', 'docx'],
  [zip({ 'Positions.csv': 'a' }), 'x', 'zip'],
  ['MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n', 'x', 'html'],
])('tells what a file is: %#', (bytes, label, format) => {
  expect(openSourceFile(Buffer.from(bytes), label).format).toBe(format);
});

test.each<[bytes: string, message: string, hint: RegExp]>([
  [String.raw`{\rtf1 Care}`, 'cv is an RTF file, which is not read', /PDF, DOCX or text/],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'cv is an old Word or Excel file, which is not read', /PDF, DOCX or text/],
  ['\x89PNG\r\n\x1A\n', 'cv is a picture, which has no text', /Copy its text/],
  ['\xFF\xD8\xFF\xE0', 'cv is a picture, which has no text', /Copy its text/],
  [
    'PK\x03\x04..........................mimetypeapplication/vnd.oasis.opendocument.text',
    'cv is an OpenDocument file, which is not read',
    /PDF, DOCX or text/,
  ],
])('refuses what is not read: %#', (bytes, message, hint) => {
  expect(() => openSourceFile(Buffer.from(bytes, 'latin1'), 'cv')).toThrow(
    expect.objectContaining({ name: 'UserError', message, hint: expect.stringMatching(hint) }),
  );
});

test.each<[what: string, bytes: Buffer, text: string]>([
  ['UTF-8', Buffer.from('Café – Łódź'), 'Café – Łódź'],
  ['UTF-8 with a mark', Buffer.from('\uFEFFCafé'), 'Café'],
  ['UTF-16 with a mark', Buffer.from('\uFEFFCafé – Łódź', 'utf16le'), 'Café – Łódź'],
  ['UTF-16 of the other order', Buffer.from('\uFEFFCafé', 'utf16le').swap16(), 'Café'],
  ['UTF-16 without a mark', Buffer.from('Cafe', 'utf16le'), 'Cafe'],
  ['Windows-1252', Buffer.from('Caf\xE9 \x96 \x80', 'latin1'), 'Café – €'],
  ['a declared encoding', Buffer.from('<meta charset="iso-8859-2">\xA3\xF3d\xBC', 'latin1'), '<meta charset="iso-8859-2">Łódź'],
  [
    'a declared encoding of an older kind',
    Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xC0', 'latin1'),
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">А',
  ],
  [
    'a declaration of XML',
    Buffer.from('<?xml version="1.0" encoding="ISO-8859-15"?>\xA4', 'latin1'),
    '<?xml version="1.0" encoding="ISO-8859-15"?>€',
  ],
  ['a false declaration', Buffer.from('<meta charset=utf-8>Caf\xE9', 'latin1'), '<meta charset=utf-8>Café'],
  ['an unknown declaration', Buffer.from('<meta charset=klingon>Caf\xE9', 'latin1'), '<meta charset=klingon>Café'],
])('decodes %s', (_what, bytes, text) => {
  expect(openSourceFile(bytes, 'ad').text()).toBe(text);
});

test('parses JSON, and says where a mistake is', () => {
  expect(openSourceFile(Buffer.from('\uFEFF{"a": [1]}'), 'ad.json').json()).toEqual({ a: [1] });
  expect(() => openSourceFile(Buffer.from('{"a": 1,\n "b" 2}'), 'ad.json').json()).toThrow(/^ad\.json(?::2:6)? is not valid JSON: /);
  expect(() => openSourceFile(Buffer.from('{"a": 1'), 'ad.json').json()).toThrow('ad.json:1:8 is not valid JSON: it is cut off');
  const deep = '{"a":'.repeat(1000) + '1' + '}'.repeat(1000);
  expect(() => openSourceFile(Buffer.from(deep), 'ad.json').json()).toThrow('ad.json is nested too deeply: more than 200 levels');
});

test('reads the data of JSON and XML as a document', async () => {
  expect(await openSourceFile(Buffer.from('{"a": 1}'), 'a').document()).toMatchObject({ data: [{ a: 1 }], blocks: [] });
  expect(await openSourceFile(Buffer.from('<?xml version="1.0"?><a/>'), 'a').document()).toMatchObject({
    attachedXml: ['<?xml version="1.0"?><a/>'],
  });
  await expect(openSourceFile(zip({ a: 'b' }), 'a.zip').document()).rejects.toThrow('a.zip is an archive, not a document');
  await expect(openSourceFile(Buffer.from(' \n'), 'a.txt').document()).rejects.toThrow('a.txt has no text');
});

test('reads a document once', async () => {
  const file = openSourceFile(Buffer.from('Care'), 'ad.txt');
  expect(await file.document()).toBe(await file.document());
});

const originals = {
  'ad.html': Buffer.from(
    '<!doctype html><title>A</title><script type="application/ld+json">{"a": [1, "b"]}</script><div itemscope><p itemprop="x">Care</p></div><table><tr><td>a<td>b</table><dl><dt>c<dd>d</dl><ul><li>e<br>f</ul>',
  ),
  'ad.md': Buffer.from('---\na: b\n---\n# Nurse\n\n**Pay**\n\n- Care\n  - Help\n\n| a | b |\n|---|---|\n| c | d |\n\n> e\n'),
  'ad.txt': Buffer.from('NURSE\n=====\n\n• Care for peo-\n  ple\n1. One\n2. Two\n\fPage two'),
  'ad.json': Buffer.from('{"a": [1, {"b": "c"}]}'),
  'cv.docx': docx(
    paragraph(run('Skills'), '<w:pStyle w:val="berschrift1"/>') + paragraph(run('Go'), '<w:numPr><w:numId w:val="1"/></w:numPr>'),
  ),
};

test.each(Object.entries(originals))('never fails in any other way than with an error for the user: %s', async (label, original) => {
  const change = fc.tuple(
    fc.nat(original.length),
    fc.nat(20),
    fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.constantFrom(...fragments).map((text) => Buffer.from(text)),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      let bytes = original;
      for (const [at, count, added] of changes) bytes = Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + count)]);
      await expectReadable(bytes, label);
    }),
    { numRuns: 100 },
  );
});

const fragments = [
  '<',
  '>',
  '</div>',
  '<p>',
  '<br>',
  '<li>',
  '"',
  '{',
  ']',
  '&lt;',
  '**',
  '- ',
  '\n\n',
  '|',
  '\0',
  '\uFEFF',
  '• ',
  '<!--',
  '%PDF-',
  '\x0C',
  '`',
  '-\n',
];

async function expectReadable(bytes: Buffer, label: string): Promise<void> {
  try {
    const lines = await listing(bytes, label);
    expect(lines.every((line) => /^(?:heading[1-7]|item\d*|row|line)(?: @\d+)?: (?:\S| \| )/.test(line) && !/[\n\r\0]/.test(line))).toBe(
      true,
    );
    expect(await listing(bytes, label)).toEqual(lines);
  } catch (error) {
    expect(error).toMatchObject({ name: 'UserError' });
  }
}

test('keeps every word of a text, in order', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}]{1,12}$/u);
  const line = fc
    .tuple(fc.constantFrom('', '  ', '- ', '• ', '\t', '   * '), fc.array(word, { maxLength: 14 }))
    .map(([start, words]) => start + words.join(' '));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join('\n');
      const words = text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
      const found = readPlainText(text, 'ad.txt').blocks.flatMap((block) => block.text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []);
      // A bullet may be the letter o.
      expect(found.filter((each) => each !== 'o')).toEqual(words.filter((each) => each !== 'o'));
    }),
  );
});

test('reads a PDF with changed bytes, or refuses it', async () => {
  const original = pdf({ pages: [column(50, 700, ['Care for people.', '• Help'])], attachments: { 'a.json': '{}' } });
  await fc.assert(
    fc.asyncProperty(fc.nat(original.length), fc.uint8Array({ minLength: 1, maxLength: 8 }), async (at, added) => {
      await expectReadable(Buffer.concat([original.subarray(0, at), added, original.subarray(at + added.length)]), 'cv.pdf');
    }),
    { numRuns: 6 },
  );
});
