import { capitalize } from '../categories/english.js';
import { groupDigits } from '../group-digits.js';
import type { SimilarRole } from '../model/neighbors.js';
import type { Screen, ScreenSection } from '../model/screen.js';
import type { NeighborGroup } from '../model/screen/alike.js';
import { groupByBand } from '../model/similarity-bands.js';
import { withDistinctTitles } from './distinct-titles.js';
import { libraryLanguageNote } from './language-note.js';
import { medianPayTexts } from './median-pay.js';
import { quoteForShell } from './quote-for-shell.js';
import { type ExplainedNeighbors, isNear, nothingNear } from './similar.js';
import { line, section } from './role-screen/section.js';

/** The near roles in groups by how alike they are, with their pay and what makes them alike in a few words. */
export function similarScreen({ similar, reference, language, briefReasons }: ExplainedNeighbors): Screen {
  const { role, among, roles } = similar;
  const near = withDistinctTitles(roles.map((each, index) => ({ ...each, reason: briefReasons[index] ?? '' })).filter(isNear));
  const [nearest] = near;
  return {
    roleCount: 1,
    title: { line: [{ text: 'The nearest to ' }, { text: role.title, tone: 'strong' }] },
    sections: [nearest ? nearSection(near, among) : section('', [{ type: 'lines', lines: [line(nothingNear(similar))] }])],
    notes: libraryLanguageNote(role.title, language).map(({ text }) => ({ mark: null, text, isOptional: false })),
    hints: nearest
      ? [
          { purpose: 'Side by side', command: `compare ${quoteForShell(reference)} ${quoteForShell(nearest.id)}` },
          ...(near.length === roles.length ? [{ purpose: 'More', command: `--limit ${roles.length * 2}` }] : []),
          { purpose: 'All reasons', command: '--full' },
        ]
      : [],
    // As many as were asked for.
    lineLimits: { narrow: Infinity, normal: Infinity, wide: Infinity },
    hasNoGutter: true,
  };
}

type NearRole = SimilarRole & { readonly reason: string };

function nearSection(near: readonly NearRole[], among: number): ScreenSection {
  const hasPay = near.some(({ medianPay }) => medianPay !== null);
  return section('', [
    {
      type: 'neighbors',
      lead: `of ${groupDigits(among)} roles`,
      payHeading: hasPay ? 'median pay' : null,
      reasonHeading: 'what they share',
      groups: bandsOf(near),
    },
  ]);
}

function bandsOf(near: readonly NearRole[]): NeighborGroup[] {
  const groups = groupByBand(near).map(({ band: { blocks, words }, members }) => {
    const rows = members.map(({ title, medianPay, reason }) => ({ name: title, pay: medianPayTexts(medianPay).shortPayText, reason }));
    return { blocks, words: capitalize(words), aside: percentileText(members), rows };
  });
  // A whole percentile that two groups share sets none of them apart.
  return groups.map((group, index) => (group.aside === groups[index - 1]?.aside ? { ...group, aside: '' } : group));
}

/** What holds of all of them. */
function percentileText(roles: readonly SimilarRole[]): string {
  const percentiles = roles.flatMap(({ percentile }) => percentile ?? []);
  return percentiles.length < roles.length ? '' : `nearer than ${Math.floor(Math.min(...percentiles))}% of all pairs`;
}
