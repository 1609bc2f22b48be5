import { openSourceFile } from '../../../dist/importers/documents/source-file.js';
import { mutateBytes } from '../mutate-bytes.mjs';
import { zip } from '../publications.mjs';
import { refusalKind } from '../refusal-kind.mjs';

const files = {
  'ad.html': `<!doctype html><title>Nurse</title><script type="application/ld+json">{"@type": "JobPosting", "title": "Nurse"}</script>
<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Nurse</h1></div><p><strong>Duties:</strong><br>• Care<br>• Help</p>
<ul><li>Watch<ul><li>by night</li></ul></li></ul><table><tr><th>Level<td>2</table><dl><dt>Place<dd>Leeds</dl>`,
  'ad.md': '---\na: b\n---\n# Nurse\n\n**Duties**\n\n- Care\n  - by night\n\n| Level | Pay |\n|---|---|\n| 2 | 3 |\n\n> Help\n',
  'ad.txt': 'NURSE\n=====\n\n• Care for peo-\n  ple\n1. Watch\n2. Help\n\fLeeds',
  'ad.mhtml':
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>C=C3=A4re\r\n--x--',
  'cv.docx': zip({
    'word/document.xml':
      '<w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Skills</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>',
    'word/styles.xml': '<w:styles xmlns:w="w"><w:style w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>',
  }),
  'cv.pdf': `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >> endobj
4 0 obj << /Length 70 >> stream
BT /F 12 Tf 50 700 Td (Skills) Tj 0 -20 Td (Care for people at home) Tj ET
endstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
trailer << /Root 1 0 R /Size 6 >>
%%EOF`,
};

/** Pages, texts, Word and PDF files with changed bytes. Checks that their blocks are what they should be. */
export const documents = {
  name: 'documents',
  share: 0.3,
  prepare: async () => Object.entries(files).map(([name, content]) => ({ name, bytes: Buffer.from(content) })),
  make: (random, originals) => {
    // A PDF takes a hundred times as long as the others.
    const { name, bytes } = random.percent(3) ? originals.at(-1) : random.pick(originals.slice(0, -1));
    const changed = mutateBytes(
      bytes,
      originals.map((original) => original.bytes),
      random,
    );
    return Buffer.concat([Buffer.from(`${name}\0`), changed]);
  },
  check: async (input) => {
    const end = input.indexOf(0);
    try {
      const { blocks } = await openSourceFile(input.subarray(end + 1), input.toString('utf8', 0, end)).document();
      blocks.forEach(checkBlock);
    } catch (error) {
      return refusalKind(error);
    }
    return 'read';
  },
};

function checkBlock({ type, text, depth }) {
  if (text.trim() === '' || /[\n\r\0]/.test(text)) throw new Error(`a block is empty or no single line: ${JSON.stringify(text)}`);
  if (type === 'heading' ? depth < 1 || depth > 7 : type === 'item' ? depth < 0 : depth !== 0)
    throw new Error(`a ${type} is ${depth} deep`);
}
