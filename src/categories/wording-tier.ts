import type { Entry } from '../model/role.js';
import { createScorer, type Scorer } from '../wording/score.js';
import { sameDuty, similar } from '../wording/thresholds.js';
import { attributeOf } from './attribute-of.js';
import type { Edge, Lists, Place, Tier } from './kind.js';

/**
 * Items whose wording says alike, judged within their attribute where they stand in one. Words are weighed over the items of all roles, also
 * of those that are matched already: what all of them say tells nothing.
 */
export const wordingTier: Tier = {
  by: 'wording',
  edges: (lists, isOpen, category) =>
    placesByAttribute(lists).flatMap((places) => likeness(places, lists, isOpen, thresholdFor(category, places, lists))),
};

/** What is a list of names: Microsoft Excel and Microsoft Azure share a word, and nothing else. */
const names: ReadonlySet<string> = new Set(['technologies', 'tools', 'software', 'languages', 'certifications', 'licenses']);

function thresholdFor(category: string, places: readonly (readonly Place[])[], lists: Lists): number {
  const [first] = places.flat();
  const entry = first && lists[first.role]?.[first.entry];
  return names.has((entry && attributeOf(entry)) || category) ? sameDuty : similar;
}

/** For each attribute, the places of its items, role by role; only those of two roles or more can be joined. */
function placesByAttribute(lists: Lists): Place[][][] {
  const attributes = new Set(lists.flatMap((entries) => entries.filter(isItem).map(attributeOf)));
  return [...attributes]
    .map((attribute) =>
      lists.map((entries, role) =>
        entries.flatMap((entry, index) => (isItem(entry) && attributeOf(entry) === attribute ? [{ role, entry: index }] : [])),
      ),
    )
    .filter((places) => places.filter((own) => own.length > 0).length > 1);
}

/** A single value is matched by its label, and not by what it says. */
function isItem(entry: Entry): boolean {
  return entry.kind === 'list' || (entry.kind === 'attributes' && entry.listed);
}

function likeness(places: readonly (readonly Place[])[], lists: Lists, isOpen: (place: Place) => boolean, threshold: number): Edge[] {
  if (places.filter((own) => own.some(isOpen)).length < 2) return [];
  const texts = places.map((own) => own.map(({ role, entry }) => lists[role]?.[entry]?.cell.text ?? ''));
  const scorer = createScorer(texts);
  return places.flatMap((lefts, first) =>
    places.slice(first + 1).flatMap((rights, offset) =>
      lefts.flatMap((left, i) =>
        rights.flatMap((right, j): Edge[] => {
          if (!isOpen(left) || !isOpen(right)) return [];
          const pair = [first, i, first + 1 + offset, j] as const;
          const score = scorer.score(...pair);
          return score < threshold
            ? []
            : [{ left, right, score: Math.round(score * 1000) / 1000, why: () => inOneOrder(scorer, pair, texts) }];
        }),
      ),
    ),
  );
}

/** The shared terms as the text tells them that comes first in the alphabet, so that the order of roles does not count. */
function inOneOrder(
  scorer: Scorer,
  [a, i, b, j]: readonly [number, number, number, number],
  texts: readonly (readonly string[])[],
): string[] {
  return (texts[a]?.[i] ?? '') <= (texts[b]?.[j] ?? '') ? scorer.why(a, i, b, j) : scorer.why(b, j, a, i);
}
