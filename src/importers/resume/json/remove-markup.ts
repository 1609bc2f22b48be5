/**
 * Returns a value with the HTML in all of its texts turned into plain text: paragraphs are separated by empty lines, items of lists begin with a
 * bullet. What only looks like a tag, as in `List<String>`, stays.
 */
export async function removeMarkup(value: unknown): Promise<unknown> {
  const { Parser } = await import('../../documents/html/html-parser.js');
  const decode = (text: string): string => {
    const parts: string[] = [];
    const parser = new Parser({ ontext: (part) => parts.push(part) }, { decodeEntities: true });
    parser.end(text.replaceAll('<', '&lt;'));
    return parts.join('');
  };
  return mapTexts(value, (text) => plainText(text, decode), 0);
}

function mapTexts(value: unknown, change: (text: string) => string, depth: number): unknown {
  if (typeof value === 'string') return change(value);
  if (depth > maxDepth || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change, depth + 1)]));
}

/** Deeper than anything that is read. */
const maxDepth = 8;

/** Some exporters escape texts twice, so that the first pass brings out more tags. */
function plainText(text: string, decode: (text: string) => string): string {
  let plain = text;
  for (let pass = 0; pass < 3 && mayHaveMarkup.test(plain); pass += 1) {
    const next = decode(removeTags(plain));
    if (next === plain) break;
    plain = next;
  }
  return plain === text ? text : plain.replace(/[^\S\n]+/g, ' ').trim();
}

const mayHaveMarkup = /<\/?[a-z]|&(?:#?\w{2,12});|<!--/i;

function removeTags(text: string): string {
  return text
    .replace(/<!--[^<>]{0,1000}-->/g, ' ')
    .replace(/<li(?:\s[^<>]*)?>/gi, '\n• ')
    .replace(/<br(?:\s[^<>]*)?\/?>/gi, '\n')
    .replace(/<\/?(?:p|div|ul|ol|li|h[1-6]|table|tr|blockquote|section|article|pre|hr|dl|dt|dd)(?:\s[^<>]*)?\/?>/gi, '\n\n')
    .replace(/<\/?(?:td|th)(?:\s[^<>]*)?>/gi, ' ')
    .replace(
      /<\/?(?:a|abbr|b|big|cite|code|del|em|figure|font|i|img|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|tbody|thead|time|tt|u|wbr)(?:\s[^<>]*)?\/?>/gi,
      '',
    );
}
