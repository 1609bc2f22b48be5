// @ts-check
// The worker thread that reads a PDF: sends where its words stand, without knowing what they mean. JavaScript, since Node.js runs this file as it is.
// It ends when it has sent its only message, and is stopped if that takes too long.
import { parentPort, workerData } from 'node:worker_threads';

/** @typedef {import('./pdf-content.js').PdfContent} PdfContent */
/** @typedef {import('./pdf-content.js').PdfPage} PdfPage */
/** @typedef {import('./pdf-content.js').PdfReply} PdfReply */

const { bytes, pageLimit, itemLimit, attachmentLimit } = workerData;

// Node.js 20 has no such method, and pdf.js calls it for each font.
// @ts-ignore
// oxlint-disable-next-line no-extend-native
ArrayBuffer.prototype.transferToFixedLength ??= function transferToFixedLength(length = this.byteLength) {
  return this.slice(0, length);
};

void read()
  .catch(failure)
  // Worker threads have no origins.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  .then((reply) => parentPort?.postMessage(reply));

/** @returns {Promise<PdfReply>} */
async function read() {
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(bytes, { useSystemFonts: false, maxImageSize: 1, verbosity: 0 });
  if (pdf.numPages > pageLimit) return { kind: 'too large', why: `it has ${pdf.numPages} pages` };
  const { OPS } = await import('unpdf/pdfjs');
  /** @type {PdfPage[]} */
  const pages = [];
  let items = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await readPage(await pdf.getPage(number), OPS);
    items += page.items.length;
    if (items > itemLimit) return { kind: 'too large', why: 'it has too many words' };
    pages.push(page);
  }
  return { kind: 'content', title: await titleOf(pdf), pages, attachments: await attachmentsOf(pdf) };
}

/**
 * @param {any} page
 * @param {any} OPS
 * @returns {Promise<PdfPage>}
 */
async function readPage(page, OPS) {
  const operators = await page.getOperatorList();
  const content = await page.getTextContent();
  const [left, bottom, right, top] = page.view;
  const items = content.items
    .filter((/** @type {any} */ item) => item.str?.trim() && isUpright(item.transform))
    .map((/** @type {any} */ { str, transform, width, fontName }) => ({
      text: str,
      x: transform[4] - left,
      y: transform[5] - bottom,
      width,
      size: Math.hypot(transform[2], transform[3]),
      font: page.commonObjs.has(fontName) ? String(page.commonObjs.get(fontName).name) : '',
    }));
  page.cleanup();
  return { width: right - left, height: top - bottom, items, dots: dotsOf(operators, OPS, left, bottom) };
}

/** @param {number[]} transform */
function isUpright([a, b, , d]) {
  return Math.abs(b ?? 0) < Math.abs(a ?? 0) / 4 && (a ?? 0) > 0 && (d ?? 0) > 0;
}

/**
 * Small filled shapes, as browsers draw the bullets of lists.
 * @param {{ fnArray: number[], argsArray: any[] }} operators
 * @param {any} OPS
 * @param {number} left
 * @param {number} bottom
 */
function dotsOf({ fnArray, argsArray }, OPS, left, bottom) {
  const dots = [];
  let matrix = [1, 0, 0, 1, 0, 0];
  const saved = [];
  for (const [index, operator] of fnArray.entries()) {
    const given = argsArray[index];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = multiply(matrix, given);
    else if (operator === OPS.constructPath && (given[0] === OPS.fill || given[0] === OPS.eoFill) && given[2]) {
      const [x1, y1] = apply(matrix, given[2][0], given[2][1]);
      const [x2, y2] = apply(matrix, given[2][2], given[2][3]);
      const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
      if (width >= 1 && width <= 8 && height >= 1 && height <= 8 && Math.abs(width - height) < 1)
        dots.push({ x: Math.min(x1, x2) - left, y: Math.min(y1, y2) - bottom, size: width });
    }
  }
  return dots;
}

/**
 * @param {number[]} matrix
 * @param {number[]} by
 */
function multiply([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0], [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]) {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/**
 * @param {number[]} matrix
 * @param {number} x
 * @param {number} y
 * @returns {[number, number]}
 */
function apply([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0], x, y) {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** @param {any} pdf */
async function titleOf(pdf) {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  return typeof info?.Title === 'string' ? info.Title : null;
}

/** @param {Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>} pdf */
async function attachmentsOf(pdf) {
  const found = [];
  for (const [id, { filename }] of (await pdf.getAttachments().catch(() => null)) ?? []) {
    if (!/\.(?:json|xml)$/i.test(filename) || found.length >= 10) continue;
    const content = await pdf.getAttachmentContent(id).catch(() => null);
    if (content instanceof Uint8Array && content.length <= attachmentLimit) found.push({ name: filename, bytes: content });
  }
  return found;
}

/**
 * @param {any} error
 * @returns {PdfReply}
 */
function failure(error) {
  return error?.name === 'PasswordException' ? { kind: 'encrypted' } : { kind: 'damaged', why: String(error?.message ?? error) };
}
