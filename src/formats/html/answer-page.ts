import type { Answer } from '../../model/answer.js';
import type { Block, Report } from '../../model/report.js';
import { spansOf } from '../text.js';
import { type PagePart, cardsOf, introductionsMarkup, namesMarkup, overviewOf } from './answer.js';
import { blockMarkup } from './block.js';
import { categoryNote, categoryRows } from './comparison.js';
import { fold } from './fold.js';
import { legendMarkup } from './legend.js';
import { type Markup, markup } from './markup.js';
import { type Section, anchorsOf, outlineOf } from './outline.js';
import { pageMarkup } from './page.js';
import { type PageSection, sectionMarkup } from './sections.js';

/** The answer first, then the categories, then what the report says besides: what to compare next, and the sources. */
export function answerPage({ blocks }: Report, answer: Answer): Markup {
  const { title, answer: remarks, sections: ofBlocks } = outlineOf(blocks);
  const cards = cardsOf(answer);
  const rest = ofBlocks.filter((section) => section.blocks.every(({ type }) => type !== 'comparison')).map(restPart);
  const anchors = anchorsOf([...cards, ...answer.categories, ...rest].map((part) => part.title));
  const anchorOf = (index: number): string => anchors[index] ?? '';
  const categories = answer.categories.map((block, index) => ({ block, anchor: anchorOf(cards.length + index) }));
  const overview = overviewOf(categories, answer);
  const sections = [
    ...cards.map((part, index) => ({ ...part, anchor: anchorOf(index) })),
    ...(overview ? [{ ...overview, anchor: 'overview' }] : []),
    ...categories.map(({ block, anchor }) => ({
      title: block.title,
      aside: categoryNote(block),
      className: null,
      anchor,
      content: markup`${categoryRows(block)}${print(definitionsOf(block.title, ofBlocks))}`,
    })),
    ...rest.map((part, index) => ({ ...part, anchor: anchorOf(cards.length + categories.length + index) })),
  ].map((part, index): PageSection => ({ ...part, place: index + 1 }));
  const paragraphs = remarks.filter(({ type }) => type === 'paragraph');
  const restStart = sections.length - rest.length;
  return pageMarkup({
    title: [title?.text ?? '', ...(title?.question ? [title.question] : [])].join(': '),
    header: markup`${namesMarkup(answer)}${introductionsMarkup(answer)}${legendMarkup([...answer.categories, ...Object.values(answer.details).flatMap((block) => block ?? [])])}`,
    sections,
    main: markup`${print(paragraphs.filter((block) => !isSmallPrint(block)))}<div class="cards">${sections.slice(0, cards.length).map(sectionMarkup)}</div>
      ${sections.slice(cards.length, restStart).map(sectionMarkup)}${smallPrint(paragraphs.filter(isSmallPrint))}${sections.slice(restStart).map(sectionMarkup)}`,
  });
}

/** What the items of a category mean. */
function definitionsOf(category: string, sections: readonly Section[]): Block[] {
  return sections.filter(({ title }) => title === category).flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'definitions'));
}

function print(blocks: readonly Block[]): Markup {
  return markup`${blocks.map((block) => blockMarkup(block, ''))}`;
}

function smallPrint(blocks: readonly Block[]): Markup | null {
  return blocks.length === 0 ? null : markup`<div class="aside small-print">${print(blocks)}</div>\n`;
}

/** More lines than these are folded away on a screen. */
const mostLines = 3;

function restPart({ title, blocks }: { readonly title: string; readonly blocks: readonly Block[] }): PagePart {
  const content = markup`${blocks.map((block) => blockMarkup(block, title))}`;
  const lines = blocks.reduce((sum, block) => sum + (block.type === 'bullets' && block.isCompact !== true ? block.items.length : 0), 0);
  return {
    title,
    aside: '',
    className: 'rest',
    content: lines > mostLines ? fold(`${lines} ${title.toLowerCase()}`, content) : content,
  };
}

/** Whether it says what figures rest on, and stands before the sources. */
function isSmallPrint(block: Block): boolean {
  return block.type === 'paragraph' && spansOf(block.text).every(({ tone }) => tone === 'muted');
}
