import type { Comparison, Similarity } from '../../model/comparison.js';
import type { ScreenSection } from '../../model/screen.js';
import { type SimilarityWord, bandOf } from '../../model/similarity-bands.js';
import { section } from '../role-screen/section.js';
import { roleName } from './titles.js';

/** How alike each two of the roles are, in words. */
export function triangleSection({ pairs, shared }: Similarity, roles: Comparison['roles']): ScreenSection {
  const words = roles.map((_, later) =>
    roles
      .slice(0, later)
      .map((__, earlier) => wordOf(pairs.find((pair) => pair.roles[0] === earlier && pair.roles[1] === later)?.score ?? null)),
  );
  const all = new Set(words.flat());
  const facts = [
    ...(shared === null ? [] : [`${shared.count} of ${shared.of} shared`]),
    ...(all.has('hardly') ? ['· hardly related'] : []),
    ...(all.has(null) ? ['? too little is stated'] : []),
  ];
  return section('How alike', [{ type: 'triangle', names: roles.map((_, role) => roleName(roles, role)), words }], {
    facts,
    space: 'if room',
  });
}

function wordOf(score: number | null): SimilarityWord | null {
  return score === null ? null : bandOf(score).word;
}
