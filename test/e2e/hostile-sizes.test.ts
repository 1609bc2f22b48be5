import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { zip } from '../importers/publications.js';
import { needBuild } from './compare.js';
import { bin, node } from './under-test.js';

// Files that are small on disk and large in memory, or never end, are refused with a reason, and take no more memory than docs/imports.md says.
let folder: string;
beforeAll(() => {
  needBuild();
  folder = mkdtempSync(join(tmpdir(), 'role-compare-sizes-'));
  writeFileSync(
    join(folder, 'measure.cjs'),
    "process.on('exit', () => require('fs').writeFileSync('rss', `${process.resourceUsage().maxRSS}`));",
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** In MB. A PDF is read in a thread of its own. */
const memoryBound = { pdf: 700, other: 350 };

interface Measured {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly megabytes: number;
}

/** Runs a line of bash in which `compare` is the built command, and measures the largest memory of that. */
function measure(line: string): Measured {
  const script = `compare() { ${JSON.stringify(node)} --require ./measure.cjs ${JSON.stringify(bin)} "$@"; }; set +o pipefail; ${line}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' },
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { exitCode: status, stdout, stderr, megabytes: Number(readFileSync(join(folder, 'rss'), 'utf8')) / 1024 };
}

function expectRefusal({ exitCode, stdout, stderr, megabytes }: Measured, message: string, bound = memoryBound.other): void {
  expect({ exitCode, stdout, message: stderr.split('\n')[0] }).toEqual({ exitCode: 2, stdout: '', message: `compare: ${message}` });
  expect(megabytes).toBeLessThan(bound);
  expect(readdirSync(folder).filter((name) => name === 'out' || name.endsWith('.tmp'))).toEqual([]);
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wordFile = (body: string, falseSize?: number): Buffer =>
  zip({ 'word/document.xml': `<w:document ${w}><w:body>${body}` }, falseSize === undefined ? {} : { size: falseSize });

const row = '<row><c t="str"><v>Engineer</v></c><c t="str"><v>Senior</v></c></row>';
const workbook = (parts: Readonly<Record<string, string>>, sheetCount = 1): Buffer =>
  zip({
    'xl/workbook.xml': `<workbook><sheets>${'<sheet name="S" r:id="a"/>'.repeat(sheetCount)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="a" Target="a.xml"/></Relationships>',
    ...parts,
  });
const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

/** A PDF of one page, whose content is compressed as often as `filters` says. */
function pdf(content: Buffer, filters: number): Buffer {
  let packed = content;
  for (let count = 0; count < filters; count += 1) packed = deflateSync(packed);
  const stream = `<</Length ${packed.length}/Filter[${'/FlateDecode'.repeat(filters)}]>>stream\n`;
  const parts = [
    '%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n4 0 obj',
    stream,
  ];
  return Buffer.concat([Buffer.from(parts.join('')), packed, Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>')]);
}

const nested = (depth: number): Buffer => (depth === 0 ? zip({ 'a.txt': 'x' }) : zip({ 'a.zip': nested(depth - 1) }));

/** By what is wrong with the file: its name, its content, what is done with it, and why it is refused. */
// prettier-ignore
const files: readonly (readonly [what: string, file: string, content: () => string | Buffer, argv: string, message: string])[] = [
  ['a Word file of 40 MB in 40 kB', 'a.docx', () => wordFile(' '.repeat(40_000_000)), 'import posting', 'a.docx is too large: word/document.xml would be 41 MB'],
  ['a Word file that says it is smaller', 'b.docx', () => wordFile(' '.repeat(40_000_000), 1000), 'import resume', 'b.docx: word/document.xml is damaged: too many bytes in the stream. expected 1000. got at least 16384'],
  ['a Word file of one paragraph', 'c.docx', () => wordFile(`<w:p><w:r><w:t>${'a'.repeat(25_000_000)}`), 'import resume', 'c.docx is too large: it has more than 1000000 letters in one piece'],
  ['a Word file of open paragraphs', 'd.docx', () => wordFile('<w:p>'.repeat(4_000_000)), 'import posting', 'd.docx is nested too deeply: more than 1000 elements are open'],
  ['a Word file of too many paragraphs', 'e.docx', () => wordFile('<w:p><w:r><w:t>Bake bread</w:t></w:r></w:p>'.repeat(600_000)), 'import posting', 'e.docx is too large: it has more than 20000 lines of text'],
  ['archives within archives', 'f.docx', () => nested(6), 'import posting', 'f.docx is an archive, not a document'],
  ['an archive of many files', 'g.zip', () => zip(Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`${index}.txt`, '']))), 'import onet', 'g.zip is too large: it has 5001 files'],
  ['a workbook of too many rows', 'h.xlsx', () => workbook({ 'xl/a.xml': sheet(row.repeat(290_000)) }), 'import ladder', 'h.xlsx has more than 100000 rows'],
  ['a workbook that shows one sheet again and again', 'i.xlsx', () => workbook({ 'xl/a.xml': sheet(row.repeat(30_000)) }, 200), 'import ladder', 'i.xlsx has more than 100000 rows'],
  ['a workbook of one cell', 'j.xlsx', () => workbook({ 'xl/a.xml': sheet(`<row><c t="str"><v>${'a'.repeat(500_000)}`) }), 'import ladder', 'j.xlsx: the sheet S has a cell of more than 100000 letters'],
  ['a workbook of 120 MB', 'k.xlsx', () => workbook({ 'xl/sharedStrings.xml': '<si/>'.repeat(24_000_000), 'xl/a.xml': sheet(row) }), 'import ladder', 'k.xlsx is too large: xl/sharedStrings.xml would be 120 MB'],
  ['a CSV of too many rows', 'l.csv', () => `Role,Level\n${'Engineer,Senior\n'.repeat(290_000)}`, 'import ladder', 'l.csv has more than 100000 rows'],
  ['a CSV with an open quote', 'm.csv', () => `Role,Level\n"${'a,b\n'.repeat(4_000_000)}`, 'import ladder', 'm.csv: a quote in row 2 is not closed'],
  ['a CSV of one cell', 'n.csv', () => `Role,Level\nEngineer,${'a'.repeat(15_000_000)}\n`, 'import ladder', 'n.csv has a cell of more than 100000 letters'],
  ['a CSV of 25 MB', 'o.csv', () => `Role,Level\n${'Engineer,Senior\n'.repeat(1_600_000)}`, 'import ladder', 'o.csv is larger than 20 MB'],
  ['a page of too many rows', 'p.html', () => `<table>${'<tr><td>Engineer<td>Senior'.repeat(290_000)}`, 'import ladder', 'p.html has more than 100000 rows'],
  ['a page of open elements', 'q.html', () => `<table><tr><td>${'<div>'.repeat(100_000)}`, 'import ladder', 'q.html is nested too deeply: more than 1000 elements are open'],
  ['another one', 'r.html', () => '<div>'.repeat(1_800_000), 'import posting', 'r.html is nested too deeply: more than 1000 elements are open'],
  ['JSON of too many texts', 's.json', () => JSON.stringify({ basics: {}, work: [{ highlights: Array.from({ length: 300_000 }, () => 'Bake') }] }), 'import json-resume', 's.json is too large: more than 200000 texts and brackets'],
  ['JSON of open brackets', 't.json', () => '['.repeat(4_900_000), 'import json-resume', 't.json is nested too deeply: more than 200 levels'],
  ['a release of 110 MB', 'u.zip', () => zip({ 'Occupation Data.txt': `O*NET-SOC Code\tTitle\tDescription\n${'11-1011.00\tA\tB\n'.repeat(7_000_000)}` }), 'import onet', 'u.zip is too large: Occupation Data.txt would be 106 MB'],
  ['an ESCO of 110 MB', 'v.zip', () => zip({ 'occupations_en.csv': 'Occupation,a,b,c\n'.repeat(6_500_000) }), 'import esco', 'v.zip is too large: occupations_en.csv would be 111 MB'],
];

test.each(files)('%s', (_what, file, content, argv, message) => {
  writeFileSync(join(folder, file), content());
  expectRefusal(measure(`compare ${argv} ${file} --out out`), message);
  rmSync(join(folder, file));
});

test.each([
  ['compressed once', Buffer.alloc(600_000_000, ' '), 1],
  ['compressed twice', Buffer.alloc(600_000_000, ' '), 2],
  ['of text without end', Buffer.from('BT /F1 12 Tf 10 10 Td (Bake bread) Tj ET\n'.repeat(2_000_000)), 1],
])('a PDF %s', (_what, content, filters) => {
  writeFileSync(join(folder, 'a.pdf'), pdf(content, filters));
  expectRefusal(
    measure('compare import resume a.pdf --out out'),
    'a.pdf is too large: reading it takes too much time or memory',
    memoryBound.pdf,
  );
});

describe('what never ends', () => {
  test.each([
    ['compare import posting /dev/zero', '/dev/zero is larger than 50 MB'],
    ['compare import ladder /dev/zero --out out', '/dev/zero is larger than 100 MB'],
    ['yes "<p>Bake bread" | compare import posting -', 'standard input is larger than 50 MB'],
    ['(echo "%PDF-1.5"; yes) | compare import resume -', 'standard input is larger than 50 MB'],
    ['(echo "<html><body>"; yes "<p>Bake") | compare - registered-nurse', 'standard input is larger than 50 MB'],
    ['(echo "id: a"; yes -- "- Bake") | head -c 20000000 | compare - registered-nurse', 'standard input is larger than 5 MB'],
    ['head -c 20000000 /dev/zero | tr "\\0" a | compare import resume -', 'standard input is too large: more than 10 MB'],
    ['rm -f page.html; mkfifo page.html; yes "<p>Bake" > page.html & compare import posting page.html', 'page.html is larger than 50 MB'],
  ])('%s', (line, message) => expectRefusal(measure(line), message));
});
