import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Worker } from 'node:worker_threads';
import { beforeAll, expect, test } from '@jest/globals';
import type { PdfReply } from '../../src/importers/documents/pdf/pdf-content.js';
import { column, pdf } from '../importers/documents/pdf.js';
import { needBuild } from './compare.js';
import { packageFolder } from './under-test.js';

beforeAll(needBuild);

test('the compressed reader in the package reads a PDF', async () => {
  const code = brotliDecompressSync(readFileSync(join(packageFolder, 'dist/command/pdf-worker.br'))).toString('latin1');
  const bytes = Uint8Array.from(pdf({ pages: [column(50, 700, ['Keeps the light burning.'])], attachments: { 'resume.json': '{}' } }));
  const worker = new Worker(code, { eval: true, workerData: { bytes, pageLimit: 10, itemLimit: 100, attachmentLimit: 100 }, env: {} });
  const reply = await new Promise<PdfReply>((resolve, reject) => worker.once('message', resolve).once('error', reject));
  expect(reply).toMatchObject({
    kind: 'content',
    pages: [{ width: 595, height: 842, items: [{ text: 'Keeps the light burning.', x: 50, y: 700, size: 10, font: 'Helvetica' }] }],
    attachments: [{ name: 'resume.json' }],
  });
});
