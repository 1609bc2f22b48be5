import { UserError } from '../../../model/errors.js';
import { blockText } from '../block-list.js';
import { nestingLimit } from '../../files/limits.js';
import type { TextBlock, TextDocument } from '../text-document.js';
import { elementKind, type ElementKind } from './element-kind.js';
import { dataOfScript, isDataScript } from './embedded-data.js';
import { newHtmlBlocks } from './html-blocks.js';
import { newMicrodata } from './microdata.js';

/**
 * Reads a web page: its text without what surrounds it, and the data that it carries.
 * @param label what messages call the page
 * @throws UserError if it is nested too deeply or too long
 */
export async function readHtml(html: string, label: string): Promise<TextDocument> {
  const { Parser } = await import('./html-parser.js');
  const page = newHtmlBlocks(label);
  const microdata = newMicrodata(html);
  const open: { readonly name: string; readonly element: ElementKind }[] = [];
  const data: unknown[] = [];
  let title = '';
  let titles = 0;
  let script: string | null = null;
  /** How many elements are open within one that is skipped, it included. */
  let skipped = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (open.length >= nestingLimit) throw new UserError(`${label} is nested too deeply: more than ${nestingLimit} elements are open`);
      const element = elementKind(name, attributes);
      open.push({ name, element });
      microdata.open(name, attributes, parser.endIndex + 1);
      if (name === 'title') titles += 1;
      if (name === 'script') script = isDataScript(attributes) ? '' : null;
      if (skipped > 0 || element.kind === 'skipped') skipped += 1;
      else page.open(element);
    },
    ontext: (text) => {
      const name = open.at(-1)?.name;
      // Later titles are those of pictures.
      if (name === 'title' && titles === 1) title += text;
      else if (name === 'script') script = script === null ? null : script + text;
      else {
        microdata.text(text);
        if (skipped === 0 && name !== 'title') page.text(text);
      }
    },
    onclosetag: (name) => {
      const closed = open.pop();
      if (name === 'script' && script !== null) data.push(...dataOfScript(script));
      microdata.close(parser.startIndex);
      if (skipped > 0) skipped -= 1;
      else if (closed) page.close(closed.element);
    },
  });
  parser.write(html);
  parser.end();
  return { title: blockText(title) || null, blocks: page.finish(), data: [...data, ...microdata.items()], attachedXml: [], places: null };
}

/** Reads a piece of HTML, such as a description in JSON, also if it was escaped, up to three times. */
export async function blocksOfHtml(html: string): Promise<readonly TextBlock[]> {
  return (await readHtml(unescapeTags(html), 'the description')).blocks;
}

function unescapeTags(html: string): string {
  let unescaped = html;
  for (let times = 0; times < 3 && !/<[a-z/!][^<]*>/i.test(unescaped) && /&(?:amp;)*(?:lt|#0*60|#x0*3c);/i.test(unescaped); times += 1)
    unescaped = unescapeOnce(unescaped);
  return unescaped;
}

function unescapeOnce(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos|nbsp|#0*(?:38|39|34|60|62)|#x0*(?:26|27|22|3c|3e));/gi, (entity) => {
    const name = entity.slice(1, -1).toLowerCase();
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return named[name] ?? String.fromCharCode(code);
  });
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
