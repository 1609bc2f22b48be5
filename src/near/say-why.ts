import type { LikenessId } from './likeness.js';
import type { Reason } from './reasons.js';

/**
 * The reasons in words, the strongest first, three at the most: "both speak of customers, prices and launches; both stress Sales and
 * Marketing". Nothing marked in common gives ''.
 */
export function sayWhy(why: readonly Reason[]): string {
  return why
    .map((reason) => SAY[reason.facet](reason))
    .filter((said) => said !== '')
    .slice(0, REASONS)
    .join('; ');
}

const WORDS = 3;
const NAMES = 2;
const REASONS = 3;
const ABOUT_EQUAL = 0.5;

const SAY = {
  duties: ({ terms }) => say('both speak of', words(terms)),
  titles: ({ terms }) => say('their titles share', words(terms)),
  knowledge: ({ terms }) => say('both stress', names(terms)),
  skills: ({ terms }) => say('both rely on', names(terms)),
  technologies: ({ terms }) => say('both use', names(terms)),
  interests: ({ terms }) => say('both appeal to interests that are', words(terms)),
  preparation: ({ likeness }) => (likeness >= ABOUT_EQUAL ? 'both take about as long to prepare for' : ''),
  topics: () => '',
} satisfies Record<LikenessId, (reason: Reason) => string>;

function say(start: string, terms: string): string {
  return terms && `${start} ${terms}`;
}

function words(terms: readonly string[]): string {
  const said = terms.slice(0, WORDS);
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`;
}

// Names often have an "and" of their own, so commas alone part them.
function names(terms: readonly string[]): string {
  return terms.slice(0, NAMES).join(', ');
}
