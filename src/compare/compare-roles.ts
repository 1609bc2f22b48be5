import { categoryKind } from '../categories/index.js';
import { roleLanguage } from '../categories/role-language.js';
import { type SentenceContext, sentenceContext } from '../categories/sentences/sentence-context.js';
import type { ComparedCategory, ComparedRole, Comparison } from '../model/comparison.js';
import { UserError } from '../model/errors.js';
import type { Role } from '../model/role.js';
import { alignCategory } from './align-category.js';
import { categoriesToCompare } from './categories-to-compare.js';
import { categorySimilarity } from './category-similarity.js';
import { compareCategory } from './compare-category.js';
import { type CompareOptions, maxComparedRoles, minComparedRoles } from './compare-options.js';
import { comparisonContext } from './comparison-context.js';
import { areOffers, readOffers, withTotals } from './offers.js';
import { seeAlso } from './see-also.js';
import { similarityOf } from './role-similarities.js';
import { citedSources } from './sources.js';

/**
 * Compares two to six roles, category by category. Equal roles give an equal result.
 * @throws UserError for fewer or more roles, and for a chosen category that no role states and that is not a standard one.
 */
export function compareRoles(roles: readonly Role[], options: CompareOptions = {}): Comparison {
  if (roles.length < minComparedRoles || roles.length > maxComparedRoles) throw wrongCount(roles.length);
  const context = comparisonContext(roles, options);
  const compared = categoriesToCompare(roles, options, context.isLadder);
  const categories = compared.map((category) => {
    const aligned = alignCategory(category, context);
    return compareCategory(
      aligned,
      context,
      categorySimilarity(category, context, () => aligned),
    );
  });
  const comparedRoles = roles.map(toComparedRole);
  const cited = citedSources(roles, new Set(compared.flatMap(({ headings }) => headings)));
  const offers = areOffers(roles) ? readOffers(roles) : null;
  const told = offers?.sentences.length ? categories.filter(({ kind }) => kind !== 'pay') : categories;
  return {
    schemaVersion: 1,
    kind: 'comparison',
    roles: comparedRoles,
    similarity: similarityOf(roles),
    highlights: [...(offers?.sentences ?? []), ...highlightsOf(told, sentenceContext(comparedRoles, cited))].slice(0, maxHighlights),
    categories: offers ? categories.map((category) => withTotals(category, offers)) : categories,
    seeAlso: seeAlso(roles),
    sources: cited,
    ...(offers && { questions: offers.questions }),
  };
}

function wrongCount(count: number): UserError {
  const hint = count === 1 ? 'compare show ROLE prints a single one.' : 'Name two to six: compare systems-engineer product-manager';
  return new UserError(`a comparison takes ${minComparedRoles} to ${maxComparedRoles} roles, not ${count}`, { hint });
}

/** Returns what results say about a role. */
export function toComparedRole(role: Role): ComparedRole {
  const { ref, found = null, id, level, title, origin, file, codes } = role;
  return { ref, found, id, level, title, language: roleLanguage(role), origin, file, codes };
}

const maxHighlights = 5;

/** Returns up to five sentences, those that say most first. */
function highlightsOf(categories: readonly ComparedCategory[], context: SentenceContext): string[] {
  return [...new Set(categories.map(({ kind }) => kind))]
    .flatMap((kind) =>
      categoryKind(kind).highlights(
        categories.filter((category) => category.kind === kind),
        context,
      ),
    )
    .sort((a, b) => b.weight - a.weight || (wordsOf(a.text) < wordsOf(b.text) ? -1 : 1))
    .slice(0, maxHighlights)
    .map(({ text }) => text);
}

/** The words of a sentence, sorted: the same whichever role it names first. */
function wordsOf(sentence: string): string {
  return sentence
    .replace(/[,;.:]/g, '')
    .split(' ')
    .sort()
    .join(' ');
}
