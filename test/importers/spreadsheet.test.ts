import { expect, test } from '@jest/globals';
import { readSheets, type Sheet } from '../../src/importers/files/spreadsheet.js';

const workbook = '<workbook><sheets><sheet name="Pay" r:id="r1"/></sheets></workbook>';
const targets = '<Relationships><Relationship Id="r1" Target="worksheets/pay.xml"/></Relationships>';

function sheet(...rows: readonly string[]): string {
  return `<worksheet><sheetData>${rows.map((cells) => `<row>${cells}</row>`).join('')}</sheetData></worksheet>`;
}

/** Chunks of a few bytes, so that tags, texts and letters are divided. */
async function* chunksOf(text: string): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += 5) yield bytes.subarray(from, from + 5);
}

async function read(parts: Readonly<Record<string, string>>): Promise<readonly Sheet[]> {
  const all: Record<string, string> = { 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': targets, ...parts };
  return readSheets({ names: Object.keys(all), chunks: (name) => chunksOf(all[name] ?? '') }, 'pay.xlsx');
}

test.each<[what: string, cells: string, row: readonly string[]]>([
  [
    'puts cells in the columns of their references',
    '<c r="B1"><v>1</v></c><c r="AA1"><v>2</v></c>',
    ['', '1', ...Array.from({ length: 24 }, () => ''), '2'],
  ],
  ['puts cells without references one after the other', '<c><v>1</v></c><c><v>2</v></c>', ['1', '2']],
  ['reads letters of several bytes', '<c t="str"><v>Ärzte 医生 🚑</v></c>', ['Ärzte 医生 🚑']],
  ['reads empty cells', '<c r="A1"/><c r="B1"><v>2</v></c>', ['', '2']],
  ['takes a reference without letters as the first column', '<c r="1"><v>1</v></c>', ['1']],
  ['reads inline texts', '<c t="inlineStr"><is><t>a</t></is></c><c t="str"><f>A1</f><v>b</v></c>', ['a', 'b']],
  ['reads shared strings', '<c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>7</v></c>', ['second', 'first', '']],
])('%s', async (_what, cells, row) => {
  const shared = `<sst><si><r><t>fir</t></r><r><t>st</t></r><rPh><t>hint</t></rPh></si><si><t>second</t></si></sst>`;
  expect(await read({ 'xl/worksheets/pay.xml': sheet(cells), 'xl/sharedStrings.xml': shared })).toEqual([{ name: 'Pay', rows: [row] }]);
});

test('returns sheets in the order of the workbook, and leaves out missing ones', async () => {
  const sheets = await read({
    'xl/workbook.xml':
      '<x:workbook><x:sheets><x:sheet name="B" r:id="b"/><x:sheet name="A" r:id="a"/><x:sheet name="C" r:id="c"/><x:sheet r:id="d"/><x:sheet name="E"/></x:sheets></x:workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="a" Target="a.xml"/><Relationship Id="b" Target="/b.xml"/><Relationship Id="c" Target="c.xml"/><Relationship Id="d" Target="a.xml"/><Relationship/></Relationships>',
    'xl/a.xml': sheet('<c><v>1</v></c>', ''),
    'b.xml': sheet('<c><v>2</v></c>'),
  });
  expect(sheets).toEqual([
    { name: 'B', rows: [['2']] },
    { name: 'A', rows: [['1'], []] },
    { name: '', rows: [['1'], []] },
  ]);
});

test('refuses other archives, too many columns and malformed sheets', async () => {
  await expect(readSheets({ names: [], chunks: () => chunksOf('') }, 'pay.xlsx')).rejects.toThrow(
    'pay.xlsx is not a spreadsheet: it has no xl/workbook.xml',
  );
  await expect(read({ 'xl/worksheets/pay.xml': sheet('<c r="ZZZ1"><v>1</v></c>') })).rejects.toThrow(
    'pay.xlsx: the sheet Pay has more than 500 columns',
  );
  await expect(read({ 'xl/worksheets/pay.xml': sheet('<c><v>1</c>') })).rejects.toThrow('pay.xlsx: the sheet Pay');
});
