import { readdirSync, readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { extractText, getDocumentProxy } from 'unpdf';
import yauzl from 'yauzl';
import { wordsOf } from './words.js';

/** Every word of a file in hand, its markup and its notices too, to tell what is made up: no reader may write a word that is not among them. */
export async function sourceWords(path: string): Promise<Set<string>> {
  const text = await sourceText(path);
  return new Set([text, decoded(text), decoded(decoded(text))].flatMap((each) => wordsOf(each)));
}

async function sourceText(path: string): Promise<string> {
  if (path.endsWith('.pdf')) {
    return (await extractText(await getDocumentProxy(new Uint8Array(readFileSync(path))), { mergePages: true })).text;
  }
  if (path.endsWith('.docx')) {
    return (await part(path, 'word/document.xml')).replaceAll(/<\/w:p>|<w:(?:tab|br)\/>/g, ' ').replaceAll(/<[^>]*>/g, '');
  }
  if (path.endsWith('.zip')) {
    const folder = path.replace(/zip$/, 'linkedin');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.csv'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
      .join('\n');
  }
  return readFileSync(path, 'utf8')
    .replaceAll(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(String.raw`\n`, ' ')
    .replaceAll(/<\/?(?:b|i|em|strong|span)(?: [^>]*)?>/g, '');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', pound: '£', euro: '€' };

/** A text with its entities replaced; of letters with a mark (`&eacute;`) the letter and its mark. */
function decoded(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&([A-Za-z])(uml|acute|grave|circ|tilde|cedil);/g, (_, letter: string, mark: string) => withMark(letter, mark))
    .replaceAll(/&(\w+);/g, (_, name: string) => entities[name] ?? ' ')
    .replaceAll(/<\/?(?:b|i|em|strong|span)(?: [^>]*)?>/g, '');
}

const marks: Readonly<Record<string, string>> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
};

function withMark(letter: string, mark: string): string {
  return `${letter}${marks[mark] ?? ''}`.normalize('NFC');
}

/** One entry of a zip file. */
async function part(path: string, name: string): Promise<string> {
  const zip = await yauzl.openPromise(path);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === name) {
      return (await buffer(await zip.openReadStreamPromise(entry))).toString();
    }
  }
  throw new Error(`${path}: has no ${name}`);
}
