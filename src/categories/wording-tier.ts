import type { Entry } from '../model/role.js';
import { createScorer } from '../wording/score.js';
import { similar } from '../wording/thresholds.js';
import type { Edge, Place, Tier } from './kind.js';

/**
 * Items whose wording says alike, judged within their attribute where they stand in one. Words are weighed over the items of all roles, also
 * of those that are matched already: what all of them say tells nothing.
 */
export const wordingTier: Tier = {
  by: 'wording',
  edges: (lists) => placesByLabel(lists).flatMap((places) => likeness(places, lists)),
};

/** For each label, the places of its items, role by role; only those of two roles or more can be joined. */
function placesByLabel(lists: readonly (readonly Entry[])[]): Place[][][] {
  const labels = new Set(lists.flatMap((entries) => entries.filter(isItem).map(({ label }) => label)));
  return [...labels]
    .map((label) =>
      lists.map((entries, role) =>
        entries.flatMap((entry, index) => (entry.label === label && isItem(entry) ? [{ role, entry: index }] : [])),
      ),
    )
    .filter((places) => places.filter((own) => own.length > 0).length > 1);
}

/** A single value is matched by its label, and not by what it says. */
function isItem(entry: Entry): boolean {
  return entry.kind === 'list' || (entry.kind === 'attributes' && entry.listed);
}

function likeness(places: readonly (readonly Place[])[], lists: readonly (readonly Entry[])[]): Edge[] {
  const scorer = createScorer(places.map((own) => own.map(({ role, entry }) => lists[role]?.[entry]?.cell.text ?? '')));
  return places.flatMap((lefts, first) =>
    places.slice(first + 1).flatMap((rights, offset) =>
      lefts.flatMap((left, i) =>
        rights.flatMap((right, j): Edge[] => {
          const pair = [first, i, first + 1 + offset, j] as const;
          const score = scorer.score(...pair);
          return score < similar ? [] : [{ left, right, score: Math.round(score * 1000) / 1000, why: () => scorer.why(...pair) }];
        }),
      ),
    ),
  );
}
