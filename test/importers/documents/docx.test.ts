import { expect, test } from '@jest/globals';
import { openSourceFile } from '../../../src/importers/documents/source-file.js';
import { zip } from '../publications.js';
import { docx, paragraph, run } from './docx.js';
import { listing } from './listing.js';

const list = (level: number, id = 1): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const style = (name: string): string => `<w:pStyle w:val="${name}"/>`;
const bold = '<w:b/>';
const cell = (...paragraphs: readonly string[]): string => `<w:tc><w:tcPr/>${paragraphs.join('')}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

test.each<[what: string, body: string, blocks: readonly string[]]>([
  ['joins the runs of a paragraph', paragraph(run('Soft') + run('ware ') + run('engineer')), ['line: Software engineer']],
  ['knows headings by the name of their style', paragraph(run('Skills'), style('berschrift1')), ['heading1: Skills']],
  ['knows headings by the style theirs is based on', paragraph(run('Skills'), style('Abschnitt')), ['heading1: Skills']],
  ['knows headings by the outline of their style', paragraph(run('Skills'), style('Outlined')), ['heading3: Skills']],
  ['knows headings by their own outline', paragraph(run('Skills'), '<w:outlineLvl w:val="1"/>'), ['heading2: Skills']],
  ['takes the title as a heading', paragraph(run('Jane Doe'), style('Titel')), ['heading1: Jane Doe']],
  ['takes a bold paragraph as a heading', paragraph(run('Skills', bold) + run(': ', bold)), ['heading7: Skills:']],
  ['takes a paragraph in a bold style as a heading', paragraph(run('Skills'), style('Strong')), ['heading7: Skills']],
  ['takes no paragraph as bold that is so in part', paragraph(run('Skills', bold) + run(' of all kinds')), ['line: Skills of all kinds']],
  ['takes no bold that is switched off', paragraph(run('Skills', '<w:b w:val="0"/>')), ['line: Skills']],
  ['takes no bold mark of a paragraph for its text', paragraph(run('Skills'), '<w:rPr><w:b/></w:rPr>'), ['line: Skills']],
  ['reads lists with levels', paragraph(run('Go'), list(0)) + paragraph(run('gRPC'), list(1)), ['item: Go', 'item1: gRPC']],
  ['reads lists by their style', paragraph(run('Go'), style('Aufzhlungszeichen')), ['item: Go']],
  ['takes a list without bullets as lines', paragraph(run('Go'), list(0, 2)) + paragraph(run('C'), list(0, 0)), ['line: Go', 'line: C']],
  ['reads bullets that were typed', paragraph(run('•') + '<w:r><w:tab/></w:r>' + run('Go')), ['item: Go']],
  ['reads bullets of a symbol font', paragraph('<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>' + run(' Go')), ['item: Go']],
  ['counts on over paragraphs', paragraph(run('1. Go')) + paragraph(run('2. C')), ['item: Go', 'item: C']],
  ['breaks lines', paragraph(run('Go') + '<w:r><w:br/></w:r>' + run('C')), ['line: Go', 'line: C']],
  ['separates at tabs', paragraph(run('Developer, Acme') + '<w:r><w:tab/></w:r>' + run('2019')), ['row: Developer, Acme | 2019']],
  ['keeps hyphens', paragraph(run('co') + '<w:r><w:noBreakHyphen/></w:r>' + run('op')), ['line: co-op']],
  ['leaves out hidden text', paragraph(run('Go') + run(' secret', '<w:vanish/>')), ['line: Go']],
  ['leaves out deleted text', paragraph(run('Go') + '<w:del><w:r><w:delText>C</w:delText></w:r></w:del>'), ['line: Go']],
  ['leaves out instructions', paragraph(run('Go') + '<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>'), ['line: Go']],
  [
    'reads a table as rows',
    `<w:tbl>${row(cell(paragraph(run('Level', bold))), cell(paragraph(run('Pay', bold))))}${row(cell(paragraph(run('A'))), cell(paragraph(run('1'))))}</w:tbl>`,
    ['row: Level | Pay', 'row: A | 1'],
  ],
  [
    'reads the table of a layout cell by cell',
    `<w:tbl>${row(cell(paragraph(run('Skills'), style('berschrift1')), paragraph(run('Go'))), cell(paragraph(run('Jobs'), style('berschrift1'))))}</w:tbl>`,
    ['heading1: Skills', 'line: Go', 'heading1: Jobs'],
  ],
  [
    'reads a text box once',
    paragraph(
      `<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${paragraph(run('Boxed'))}</w:txbxContent></wps:txbx></mc:Choice>` +
        `<mc:Fallback><w:txbxContent>${paragraph(run('Boxed'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>` +
        run('Around'),
    ),
    ['line: Boxed', 'line: Around'],
  ],
  ['reads no labels of drawings', paragraph('<w:r><w:drawing><a:p><a:t>Chart</a:t></a:p></w:drawing></w:r>' + run('Go')), ['line: Go']],
  ['stands styles that are based on themselves', paragraph(run('Go'), style('Loop')), ['line: Go']],
  ['reads empty paragraphs as nothing', paragraph('') + paragraph(run('Go')), ['line: Go']],
])('%s', async (_what, body, blocks) => {
  expect(await listing(docx(body), 'cv.docx')).toEqual(blocks);
});

test('takes the title from the properties', async () => {
  expect(await openSourceFile(docx(paragraph(run('Go'))), 'cv.docx').document()).toMatchObject({ title: 'Curriculum vitae', places: null });
});

test('reads a file without styles and lists', async () => {
  const bare =
    '<w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Skills</w:t></w:r></w:p></w:body></w:document>';
  expect(await listing(zip({ 'word/document.xml': bare }), 'cv.docx')).toEqual(['heading2: Skills']);
});

test.each<[what: string, bytes: Buffer, message: RegExp]>([
  [
    'a document type',
    zip({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }),
    /^cv\.docx is refused: its XML declares a document type$/,
  ],
  ['XML that is cut off', zip({ 'word/document.xml': '<w:document>' }), /^cv\.docx is damaged: /],
  ['a zip that is cut off', docx(paragraph(run('Go'))).subarray(0, -30), /^cv\.docx is damaged: /],
  [
    'a part that is far too large',
    zip({ 'word/document.xml': ' '.repeat(31_000_000) }),
    /^cv\.docx is too large: word\/document\.xml would be 31 MB$/,
  ],
  [
    'a million paragraphs',
    docx('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(800_000)),
    /^cv\.docx is too large: it has more than 20000 lines of text$/,
  ],
  ['no text at all', docx(paragraph('')), /^cv\.docx has no text$/],
])('refuses %s', async (_what, bytes, message) => {
  await expect(listing(bytes, 'cv.docx')).rejects.toThrow(
    expect.objectContaining({ name: 'UserError', message: expect.stringMatching(message) }),
  );
});
