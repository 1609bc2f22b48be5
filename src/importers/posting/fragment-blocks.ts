import { openSourceFile } from '../documents/source-file.js';
import type { TextBlock } from '../documents/text-document.js';
import { cleanText, errorMessage } from '../files/published-file.js';

/** The blocks of a text of structured data: HTML, HTML that is escaped once or twice more, Markdown or plain text. They have no place in the file. */
export async function fragmentBlocks(text: string): Promise<TextBlock[]> {
  const markup = unescaped(text);
  const isHtml = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i.test(markup) || /&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(markup);
  const bytes = Buffer.from(isHtml ? `<!doctype html><html><body>${markup}</body></html>` : markup);
  const { blocks } = await openSourceFile(bytes, isHtml ? 'description.html' : 'description.txt')
    .document()
    .catch(noBlocks);
  return blocks.map((block) => ({ ...block, place: null }));
}

/** A name or title of structured data without markup and entities, on one line. */
export async function fragmentText(text: string): Promise<string> {
  const blocks = /[<&]/.test(text) ? await fragmentBlocks(text) : [];
  return cleanText(blocks.length === 0 ? text : blocks.map((block) => block.text).join(' '));
}

/** A text of nothing but markup is as good as none. */
function noBlocks(error: unknown): { readonly blocks: readonly TextBlock[] } {
  if (errorMessage(error).endsWith('has no text')) return { blocks: [] };
  throw error;
}

/** At most twice: boards escape HTML for JSON, and some pages once more for HTML. */
function unescaped(text: string): string {
  let markup = text;
  for (let times = 0; times < 2 && isEscaped(markup); times += 1)
    markup = markup.replace(/&(lt|gt|quot|amp|#39|#x27|#34);/gi, (entity, name: string) => signs[name.toLowerCase()] ?? entity);
  return markup;
}

function isEscaped(text: string): boolean {
  return !/<\/?[a-z][^<>]*>/i.test(text) && /&(?:amp;)?lt;\/?[a-z]/i.test(text);
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'", '#x27': "'", '#34': '"' };
