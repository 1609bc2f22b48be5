import type { Similar } from '../model/neighbors.js';
import type { Report } from '../model/report.js';

/** The table of the nearest roles, with the reasons in words. Roles that are no nearer than chance (score 0) are only in the data. */
export function similarReport(similar: Similar): Report {
  const { role, among, roles } = similar;
  const hasPercentiles = roles.some(({ percentile }) => percentile !== null);
  const columns = ['Role', 'Title', 'Near', ...(hasPercentiles ? ['Nearer than'] : []), 'From', 'Why'];
  const rows = roles
    .filter(({ score }) => score > 0)
    .map(({ id, title, score, percentile, coverage, why }) => [
      id,
      title,
      score.toFixed(2),
      ...(hasPercentiles ? [percentile === null ? '' : `${Math.floor(percentile)}% of pairs`] : []),
      `${coverage.compared} of ${coverage.stated}`,
      why,
    ]);
  const emptyText = roles.length === 0 ? 'There is no other role.' : 'None is nearer than any two roles are.';
  return {
    data: similar,
    blocks: [
      {
        type: 'title',
        text: `Near ${role.title}`,
        question: null,
        roles: [],
        similarity: null,
        aside: `of ${among} roles; 1 is alike in all that both state, 0 as any two roles`,
      },
      rows.length === 0 ? { type: 'paragraph', text: emptyText } : { type: 'table', columns, rows },
    ],
    records: () => ({
      columns: ['id', 'title', 'score', 'percentile', 'compared', 'stated', 'why'],
      rows: roles.map(({ id, title, score, percentile, coverage, why }) => [
        id,
        title,
        score,
        percentile,
        coverage.compared,
        coverage.stated,
        why,
      ]),
    }),
  };
}
