import type { CitedSource, ComparedCategory, Comparison, Match, Row, Status } from '../model/comparison.js';
import type { Block, ComparedCell, ComparedRow, Records, Report, Span, Text } from '../model/report.js';
import { cellColumns, cellValues } from './cell-records.js';
import { cellText } from './cell-text.js';
import { deltaText } from './delta-text.js';
import { shellWord } from './shell-word.js';
import { sourceText } from './source-text.js';

export interface ComparisonView {
  /** The rows to show, by status; all where it is left out. The counts stay those of the whole. */
  readonly statuses?: readonly Status[];
  /** One line for each category instead of its rows. */
  readonly isSummary?: boolean;
  /** Says by what each pair of items was matched. */
  readonly isExplained?: boolean;
}

/** The answer first, then category by category, then where to go from here and where it all comes from. */
export function comparisonReport(comparison: Comparison, view: ComparisonView = {}): Report {
  const shown = view.statuses ? withStatuses(comparison, view.statuses) : comparison;
  const { roles, highlights, categories, seeAlso, sources } = shown;
  const blocks: Block[] = [
    {
      type: 'title',
      text: roles.map(({ title }) => title).join(' vs. '),
      question: 'What Are the Differences?',
      aside: similarityText(shown),
    },
    ...(highlights.length === 0 ? [] : [{ type: 'bullets' as const, items: highlights }]),
    ...fits(roles),
    ...(view.isSummary ? [overview(shown)] : categories.map((category) => categoryBlock(category, shown, view))),
    ...(seeAlso.length === 0 ? [] : seeAlsoBlocks(seeAlso)),
    ...(sources.length === 0 ? [] : sourceBlocks(sources)),
  ];
  return { data: shown, blocks, records: () => comparisonRecords(shown) };
}

/** One row for each thing that a role states. */
function comparisonRecords({ roles, categories }: Comparison): Records {
  const rows = categories.flatMap(({ id, rows: compared }) =>
    compared.flatMap(({ status, label, match, cells }) =>
      cells.flatMap((cell, place) =>
        cell ? [[id, label, status, match?.by ?? null, match?.score ?? null, roles[place]?.ref ?? '', ...cellValues(cell)]] : [],
      ),
    ),
  );
  return { columns: ['category', 'label', 'status', 'match', 'score', 'role', ...cellColumns], rows };
}

function withStatuses(comparison: Comparison, statuses: readonly Status[]): Comparison {
  const categories = comparison.categories.map((category) => ({
    ...category,
    rows: category.rows.filter(({ status }) => statuses.includes(status)),
  }));
  return { ...comparison, categories };
}

function similarityText({ similarity: { score, compared, stated } }: Comparison): string {
  const of = `${compared} of ${stated} ${stated === 1 ? 'category' : 'categories'}`;
  return score === null ? `nothing to compare in ${stated} categories` : `similarity ${score.toFixed(2)} from ${of}`;
}

function overview({ categories }: Comparison): Block {
  const columns = ['Category', 'Similarity', 'Same', 'Similar', 'Different', 'Only one'];
  const rows = categories.map(({ title, similarity, counts, stated }) => [
    title,
    similarity === null ? (stated.every(Boolean) ? 'not measured' : 'not stated by all') : similarity.toFixed(2),
    ...[counts.same, counts.similar, counts.different].map(String),
    counts.only.join(' / '),
  ]);
  return { type: 'table', columns, rows };
}

function categoryBlock(category: ComparedCategory, { roles }: Comparison, view: ComparisonView): Block {
  const { title, counts, kind, rows, similarity, stated } = category;
  const missing = roles.flatMap((role, place) => (stated[place] ? [] : [role.title]));
  const notStated = missing.length === 0 ? [] : [`not stated by ${missing.join(', ')}`];
  const aside = [...(similarity === null ? [] : [`similarity ${similarity.toFixed(2)}`]), ...notStated].join(', ');
  const compared = rows.map((row) => comparedRow(row, roles, view));
  return {
    type: 'comparison',
    title,
    aside,
    counts,
    roles: roles.map((role) => role.title),
    isProse: kind === 'text',
    rows: compared,
    charts: [],
  };
}

/** Of two roles, the difference stands with the second, because it is the second less the first; of more, under the row. */
function comparedRow(row: Row, roles: Comparison['roles'], view: ComparisonView): ComparedRow {
  const delta = deltaText(row);
  const isPair = row.cells.length === 2;
  const cells = row.cells.map((cell, place): ComparedCell | null => {
    if (cell === null) return null;
    const difference = isPair && place === 1 && delta !== null ? [differenceSpan(delta)] : [];
    return { text: [...cellText(cell, roles[place]?.codes ?? {}), ...difference], gauge: null };
  });
  const remarks = [...(!isPair && delta !== null ? [delta] : []), ...(view.isExplained && row.match ? [explain(row.match)] : [])];
  return { status: row.status, label: row.label, cells, remark: remarks.length === 0 ? null : remarks.join('; ') };
}

function differenceSpan(delta: string): Span {
  return { text: `  ${delta}`, tone: 'different' };
}

const reasons: Readonly<Record<Match['by'], string>> = {
  id: 'the same id',
  code: 'a code in common',
  exact: 'the same words',
  alias: 'a name in common',
  wording: 'like wording',
};

function explain({ by, score, why }: Match): string {
  const terms = why && why.length > 0 ? `: ${why.join(', ')}` : '';
  return `matched by ${reasons[by]}${score === 1 ? '' : ` (${score.toFixed(2)})`}${terms}`;
}

/** Whose figures stand for a role, where they are not its own. */
function fits(roles: Comparison['roles']): Block[] {
  const inexact = roles.flatMap(({ title, codes }) =>
    Object.entries(codes).flatMap(([scheme, { code, match }]) =>
      match === 'exact' ? [] : [`${title} as ${scheme} ${code}, a ${match} match`],
    ),
  );
  return inexact.length === 0
    ? []
    : [{ type: 'paragraph', text: [{ text: `Official figures describe the nearest occupation: ${inexact.join('; ')}.`, tone: 'muted' }] }];
}

function seeAlsoBlocks(seeAlso: Comparison['seeAlso']): Block[] {
  const items = seeAlso.map((references): Text => [{ text: `compare ${references.map(shellWord).join(' ')}`, tone: 'command' }]);
  return [
    { type: 'heading', text: 'See also' },
    { type: 'bullets', items },
  ];
}

function sourceBlocks(sources: readonly CitedSource[]): Block[] {
  return [
    { type: 'heading', text: 'Sources' },
    {
      type: 'bullets',
      items: sources.map((source): Text => [...sourceText(source), { text: ` (${source.roles.join(', ')})`, tone: 'muted' }]),
    },
  ];
}
