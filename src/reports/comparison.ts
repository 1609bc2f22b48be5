import { isPay } from '../categories/is-pay.js';
import type { CitedSource, ComparedCategory, Comparison, Status } from '../model/comparison.js';
import type { Block, PayChart, Records, Report, Text } from '../model/report.js';
import { cellColumns, cellValues } from './cell-records.js';
import { comparedRows } from './compared-rows.js';
import { mostTelling, type Sorting } from './most-telling.js';
import { payCharts } from './pay-charts.js';
import { shellWord } from './shell-word.js';
import { sourceText } from './source-text.js';

export interface ComparisonView {
  /** The rows to show, by status; all where it is left out. The counts stay those of the whole. */
  readonly statuses?: readonly Status[];
  /** One line for each category instead of its rows. */
  readonly isSummary?: boolean;
  /** Says by what each pair of items was matched, and how important each is. */
  readonly isExplained?: boolean;
  /** How rows are ordered, also in the data. Where it is left out, people see the most telling first, and data stays as the files have it. */
  readonly sort?: Sorting;
}

/** The answer first, then category by category, then where to go from here and where it all comes from. */
export function comparisonReport(comparison: Comparison, view: ComparisonView = {}): Report {
  const sorted = view.sort === 'importance' ? { ...comparison, categories: comparison.categories.map(mostTelling) } : comparison;
  const data = view.statuses ? withStatuses(sorted, view.statuses) : sorted;
  return {
    data,
    // Formats that print the data alone do not wait for these.
    get blocks() {
      return blocksOf(comparison, view);
    },
    records: () => comparisonRecords(data),
  };
}

function blocksOf(comparison: Comparison, view: ComparisonView): Block[] {
  const { roles, similarity } = comparison;
  const titles = roles.map(({ title }) => title);
  return [
    {
      type: 'title',
      text: titles.join(' vs. '),
      roles: titles,
      question: 'What Are the Differences?',
      aside: similarityText(comparison),
      similarity: similarity.score,
    },
    ...(view.isSummary ? summaryBlocks(comparison) : wholeBlocks(comparison, view)),
  ];
}

function wholeBlocks(comparison: Comparison, view: ComparisonView): Block[] {
  const { roles, highlights, categories, seeAlso, sources } = comparison;
  return [
    ...highlightBlocks(highlights),
    ...fits(roles),
    ...categories.map((category) => categoryBlock(category, comparison, view)),
    ...(seeAlso.length === 0 ? [] : seeAlsoBlocks(seeAlso)),
    ...(sources.length === 0 ? [] : sourceBlocks(sources)),
  ];
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

function highlightBlocks(highlights: readonly string[]): Block[] {
  return highlights.length === 0 ? [] : [{ type: 'bullets', items: highlights }];
}

/** So many highlights leave room for the rest on a screen of 24 lines. */
const fewHighlights = 3;

/** One screen: the most telling highlights, a line for each category that is more than prose, and pay as a picture. */
function summaryBlocks({ categories, roles, highlights }: Comparison): Block[] {
  const titles = roles.map(({ title }) => title);
  const counted = categories.filter(({ kind, stated }) => kind !== 'text' || !stated.every(Boolean));
  const lines = counted.map((category) => ({
    title: category.title,
    similarity: category.similarity,
    aside: missingText(category, roles),
    counts: category.counts,
    partly: category.rows.filter(({ status }) => status === 'only').length,
  }));
  const charts = categories.flatMap((category) => chartsOf(category, roles));
  return [
    ...highlightBlocks(highlights.slice(0, fewHighlights)),
    { type: 'overview', roles: titles, categories: lines },
    ...(charts.length === 0 ? [] : [{ type: 'pay' as const, charts }, ...payNotes(charts)]),
  ];
}

/** Whose pay it is, where it is not the roles' own. */
function payNotes(charts: readonly PayChart[]): Block[] {
  const notes = charts.flatMap(({ ranges }) => ranges.flatMap(({ title, note }) => (note === null ? [] : [`of ${title}: ${note}`])));
  return notes.length === 0 ? [] : [{ type: 'paragraph', text: [{ text: `Pay ${notes.join('; ')}.`, tone: 'muted' }] }];
}

function categoryBlock(whole: ComparedCategory, { roles }: Comparison, view: ComparisonView): Block {
  const { statuses, sort = 'importance' } = view;
  const category = sort === 'importance' ? mostTelling(whole) : whole;
  const missing = missingText(category, roles);
  const measured = category.similarity === null ? [] : [`similarity ${category.similarity.toFixed(2)}`];
  const shown = statuses ? { ...category, rows: category.rows.filter(({ status }) => statuses.includes(status)) } : category;
  return {
    type: 'comparison',
    title: category.title,
    similarity: category.similarity,
    aside: [...measured, ...(missing === '' ? [] : [missing])].join(', '),
    counts: category.counts,
    roles: roles.map(({ title }) => title),
    isProse: category.kind === 'text',
    ...comparedRows(shown, roles, view),
    charts: chartsOf(shown, roles),
  };
}

function missingText({ stated }: ComparedCategory, roles: Comparison['roles']): string {
  const missing = roles.flatMap(({ title }, place) => (stated[place] ? [] : [title]));
  return missing.length === 0 ? '' : `not stated by ${missing.join(', ')}`;
}

function chartsOf({ kind, rows }: ComparedCategory, roles: Comparison['roles']): PayChart[] {
  if (kind !== 'pay') return [];
  return payCharts(
    roles.map(({ title, codes }, place) => ({
      title,
      codes,
      figures: rows.flatMap(({ cells }) => cells[place] ?? []).filter(isPay),
    })),
  );
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
