import { type OfferSentence, offersInShort } from '../../categories/offers/in-short.js';
import type { ComparedCategory } from '../../model/comparison.js';
import type { Span, Text } from '../../model/text.js';
import type { Screen, ScreenSection } from '../../model/screen.js';
import type { LineLimits } from '../../model/screen/limits.js';
import type { RoleMark } from '../../model/screen/marked-text.js';
import { type Amounts, amountsOfMany } from '../comparison-screen/amounts.js';
import { categorySections } from '../comparison-screen/comparison-screen.js';
import { listFacts } from '../comparison-screen/count-facts.js';
import { listParts } from '../comparison-screen/list.js';
import { comparisonNotes } from '../comparison-screen/notes.js';
import { titleSection } from '../comparison-screen/titles.js';
import { line, section } from '../role-screen/section.js';
import { type OfferContext, offersOf } from './offer-context.js';
import { payTableSection, rangeSection } from './pay-section.js';
import { termsSections, whoSection } from './terms-sections.js';

/** Two jobs on offer on one screen: who offers them, what decides, the pay with its parts and sums, the terms, the work, and what to ask. */
export function offersScreen(known: Omit<OfferContext, 'amounts' | 'offers'>): Screen {
  const context = { ...known, amounts, offers: offersOf(known.roles) };
  const { comparison, roles } = context;
  const { categories } = comparison;
  const stated = (id: string): ScreenSection[] =>
    categories.filter((category) => category.id === id).flatMap((category) => categorySections(category, context));
  const others = categories.filter(({ id }) => !told.has(id)).flatMap((category) => categorySections(category, context));
  return {
    roleCount: roles.length,
    title: null,
    sections: [
      titleSection(comparison.roles),
      ...whoSection(context),
      ...inShortSection(context),
      ...payTableSection(context),
      ...rangeSection(context),
      ...termsSections(context),
      ...categories.filter(({ id }) => id === 'benefits').flatMap((category) => benefitsSection(category, context)),
      ...stated('requirements').map((each, index) => ({ ...each, space: index === 0 ? ('if room' as const) : each.space })),
      ...categories.filter(({ id }) => id === 'duties').flatMap((category) => workSection(category, context)),
      ...stated('skills'),
      ...stated('technologies'),
      ...others.map((each) => ({ ...each, isOptional: true })),
      ...questionsSection(context),
    ],
    notes: comparisonNotes(context).map((note) => ({ ...note, isOptional: true })),
    hints: [
      { purpose: 'Every part and every row', command: '--full' },
      { purpose: 'As a page', command: '--open' },
    ],
    lineLimits,
  };
}

/** Pay and terms take more of the screen than in other comparisons, and lists less. */
const amounts: Amounts = { ...amountsOfMany, items: { narrow: 2, normal: 2, wide: 4 } };

const lineLimits: LineLimits = { narrow: 54, normal: 42, wide: 50 };

/** The categories that have a section of their own; a summary says in other words what the duties say. */
const told = new Set(['summary', 'pay', 'terms', 'benefits', 'requirements', 'duties', 'skills', 'technologies']);

function inShortSection({ offers: [left, right] }: OfferContext): ScreenSection[] {
  const sentences = left && right ? offersInShort([left, right]) : [];
  if (sentences.length === 0) return [];
  return [section('In short', [{ type: 'lines', lines: [line(joinedSentences(sentences))] }])];
}

/** The sentences in one text, with the marks of the offers. */
function joinedSentences(sentences: readonly OfferSentence[]): (Span | RoleMark)[] {
  return sentences.flatMap((sentence, index) => [
    ...(index === 0 ? [] : [{ text: ' ' }]),
    ...sentence.map((part) => (typeof part === 'string' ? { text: part } : part)),
  ]);
}

function benefitsSection(category: ComparedCategory, context: OfferContext): ScreenSection[] {
  return category.rows.length === 0 ? [] : [section('Benefits', listParts(category, context))];
}

function workSection(category: ComparedCategory, context: OfferContext): ScreenSection[] {
  return category.rows.length === 0
    ? []
    : [section('Work', listParts(category, context), { facts: listFacts(category), space: 'if room' })];
}

/** Questions stand under the offer that they are about. */
function questionsSection({ comparison: { questions = [] } }: OfferContext): ScreenSection[] {
  if (questions.every(({ length }) => length === 0)) return [];
  const columns = questions.map((each): Text[] => [...each]);
  const rowLimits = { narrow: 3, normal: 3, wide: 3 };
  return [section('Ask them', [{ type: 'columns', columns, hasMarks: true, areQuestions: true, rowLimits }], { space: 'if room' })];
}
