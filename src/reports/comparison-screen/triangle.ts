import type { Comparison, Similarity } from '../../model/comparison.js';
import type { ScreenSection, TriangleWord } from '../../model/screen.js';
import { section } from '../role-screen/section.js';
import { similarityBands } from '../similarity-bands.js';
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

const words: Readonly<Record<number, TriangleWord>> = { 5: 'very', 4: 'close', 3: 'related', 2: 'loose', 1: 'hardly' };

function wordOf(score: number | null): TriangleWord | null {
  const band = score === null ? undefined : similarityBands.find(({ minimum }) => score >= minimum);
  return band === undefined ? null : (words[band.blocks] ?? null);
}
