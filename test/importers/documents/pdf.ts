import { deflateSync } from 'node:zlib';

/** A piece of text at a place, in points from the left and the bottom. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly isBold?: boolean;
}

export interface PdfParts {
  /** The texts of each page. */
  readonly pages: readonly (readonly PlacedText[])[];
  /** Operators to draw, before the text of each page. */
  readonly drawing?: string;
  readonly attachments?: Readonly<Record<string, string>>;
  readonly trailer?: string;
}

/** Writes a PDF with the standard fonts Helvetica and Helvetica-Bold. */
export function pdf({ pages, drawing = '', attachments = {}, trailer = '' }: PdfParts): Buffer {
  const objects: string[] = ['', '', font('Helvetica'), font('Helvetica-Bold')];
  const add = (object: string): number => objects.push(object);
  const kids = pages.map((texts) => {
    const content = add(stream(`${drawing} ${texts.map(operators).join(' ')}`));
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    );
  });
  const files = Object.entries(attachments).map(([name, text]) => {
    const file = add(stream(text, '/Type /EmbeddedFile'));
    return `(${name}) ${add(`<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F ${file} 0 R >> >>`)} 0 R`;
  });
  objects[0] = `<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [${files.join(' ')}] >> >> >>`;
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  return fileOf(objects, trailer);
}

/** Puts objects, the first of which is the catalogue, into a file. */
export function fileOf(objects: readonly string[], trailer = ''): Buffer {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join('')}`;
  return Buffer.from(
    `${file}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

export function stream(content: string, entries = ''): string {
  const packed = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  return `<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
}

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

function operators({ text, x, y, size = 10, isBold = false }: PlacedText): string {
  const bytes = text
    .replaceAll('•', '\x95')
    .replaceAll('–', '\x96')
    .replace(/[\\()]/g, '\\$&');
  return `BT /${isBold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${bytes}) Tj ET`;
}

/** Lines of a column from the top, 12 points apart. */
export function column(x: number, top: number, texts: readonly string[], leading = 12): PlacedText[] {
  return texts.map((text, index) => ({ text, x, y: top - index * leading }));
}
