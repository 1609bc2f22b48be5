import type { ComparisonBlock } from '../../model/blocks/comparison.js';
import type { Report } from '../../model/report.js';
import type { Format } from '../format.js';
import { answerPage } from './answer-page.js';
import { blockMarkup } from './block.js';
import { gaugeMarkup } from './gauge.js';
import { legendMarkup } from './legend.js';
import { type Markup, markup } from './markup.js';
import { outlineOf } from './outline.js';
import { pageMarkup } from './page.js';
import { type PageSection, sectionMarkup } from './sections.js';

/** One self-contained page for screens of any width and for print. It runs no script and loads nothing. */
export const html: Format = {
  print: (report) => reportPage(report).source,
  printAnswer: (report, answer) => answerPage(report, answer).source,
};

/** The blocks in their order. */
function reportPage({ blocks, name }: Report): Markup {
  const { title, answer, lead, sections: ofBlocks } = outlineOf(blocks);
  const text = title?.text ?? name ?? 'Roles';
  const question = title?.question ?? null;
  const sections = ofBlocks.map((section, index): PageSection => ({
    ...section,
    aside: '',
    className: null,
    place: index + 1,
    content: markup`${section.blocks.map((block) => blockMarkup(block, section.title))}`,
  }));
  const compared = blocks.filter((block): block is ComparisonBlock => block.type === 'comparison');
  return pageMarkup({
    title: `${text}${question === null ? '' : `: ${question}`}`,
    header: markup`<h1 dir="auto">${text}${question === null ? null : markup`<span class="hidden">: </span><span class="question">${question}</span>`}</h1>
      ${title?.aside ? markup`<p class="aside" dir="auto">${title.aside}</p>` : null}${title?.meter == null ? null : meterMarkup(title.meter)}`,
    sections,
    main: markup`${answer.length === 0 ? null : markup`\n<div class="answer">\n${answer.map((block) => blockMarkup(block, text))}</div>`}
      ${legendMarkup(compared)}${lead.map((block) => blockMarkup(block, text))}${sections.map(sectionMarkup)}`,
  });
}

function meterMarkup(meter: number): Markup {
  return markup`<div class="alikeness">${gaugeMarkup({ type: 'bar', value: meter, minimum: 0, maximum: 5 })}</div>`;
}
