import type { Similar, SimilarRole } from '../model/neighbors.js';
import type { Report } from '../model/report.js';
import { groupDigits } from '../group-digits.js';
import { libraryLanguageNote } from './language-note.js';
import { medianPayTexts } from './median-pay.js';
import { bandOf, looselyRelatedFrom } from '../model/similarity-bands.js';

/** The nearest roles, and for each of them its reasons in a few words. */
export interface ExplainedNeighbors {
  readonly similar: Similar;
  /** How the role was named, such as a file. */
  readonly reference: string;
  /** The language of the role, a code of ISO 639-1; null if it is not known. */
  readonly language: string | null;
  readonly briefReasons: readonly string[];
}

/** The table of the near roles, with all reasons in words. Roles that are hardly related are only in the data. */
export function similarReport({ similar, language }: ExplainedNeighbors): Report {
  const { role, among, roles } = similar;
  const near = roles.filter(isNear);
  const columns = tableColumns.filter(({ isAlways, text }) => isAlways || near.some((each) => text(each) !== ''));
  return {
    data: similar,
    blocks: [
      {
        type: 'title',
        text: `The nearest to ${role.title}`,
        question: null,
        roles: [],
        meter: null,
        aside: `of ${groupDigits(among)} roles; 1 is identical, 0 no closer than chance`,
      },
      near.length === 0
        ? { type: 'paragraph', text: nothingNear(similar) }
        : {
            type: 'table',
            columns: columns.map(({ title }) => title),
            rows: near.map((each) => columns.map(({ text }) => text(each))),
            isOfRoles: true,
            meter: {
              column: columns.findIndex(({ title }) => title === alikeTitle),
              blocks: near.map(({ score }) => bandOf(score).blocks),
            },
          },
      ...libraryLanguageNote(role.title, language),
    ],
    records: () => ({
      columns: ['id', 'title', 'score', 'percentile', 'compared', 'stated', 'medianPay', 'why'],
      rows: roles.map(({ id, title, score, percentile, coverage, medianPay, why }) => [
        id,
        title,
        score,
        percentile,
        coverage.compared,
        coverage.stated,
        medianPay?.amount ?? null,
        why,
      ]),
    }),
  };
}

/** Whether a role is at least loosely related. */
export function isNear({ score }: Pick<SimilarRole, 'score'>): boolean {
  return score >= looselyRelatedFrom;
}

export function nothingNear({ role, roles }: Similar): string {
  return roles.length === 0 ? 'There is no other role.' : `Nothing is near: no other role is even loosely related to ${role.title}.`;
}

interface Column {
  readonly title: string;
  readonly text: (role: SimilarRole) => string;
  /** Shown even if it is empty for all roles. */
  readonly isAlways?: true;
}

const alikeTitle = 'Alike';

const tableColumns: readonly Column[] = [
  { title: 'Role', text: ({ id }) => id, isAlways: true },
  { title: 'Title', text: ({ title }) => title, isAlways: true },
  { title: alikeTitle, text: ({ score }) => score.toFixed(2), isAlways: true },
  { title: 'Nearer than', text: ({ percentile }) => (percentile === null ? '' : `${Math.floor(percentile)}% of pairs`) },
  { title: 'Median pay', text: ({ medianPay }) => medianPayTexts(medianPay).payText },
  { title: 'Why', text: ({ why, coverage }) => [why, ...fewCategories(coverage)].filter(Boolean).join('; '), isAlways: true },
];

/** Said of roles that state little in common. */
function fewCategories({ compared, stated }: SimilarRole['coverage']): string[] {
  return compared * 2 < stated ? [`judged by ${compared} of ${stated} categories only`] : [];
}
