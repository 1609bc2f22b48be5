import type { SearchResult, Matrix, Similar } from '../model/neighbors.js';
import type { Records, Report } from '../model/report.js';

/** The nearest roles, with the reasons in words; what is no nearer than any two roles is data alone. */
export function similarReport(similar: Similar): Report {
  const { role, among, roles } = similar;
  const nothing = roles.length === 0 ? 'There is no other role.' : 'None is nearer than any two roles are.';
  const hasPercentile = roles.some(({ percentile }) => percentile !== null);
  const columns = ['Role', 'Title', 'Near', ...(hasPercentile ? ['Nearer than'] : []), 'From', 'Why'];
  const near = roles.filter(({ score }) => score > 0);
  const rows = near.map(({ id, title, score, percentile, coverage, why }) => [
    id,
    title,
    score.toFixed(2),
    ...(hasPercentile ? [percentile === null ? '' : `${Math.floor(percentile)}% of pairs`] : []),
    `${coverage.compared} of ${coverage.stated}`,
    why,
  ]);
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
      rows.length === 0 ? { type: 'paragraph', text: nothing } : { type: 'table', columns, rows },
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

/** The roles that words were found in, and where. */
export function searchReport(found: SearchResult): Report {
  const rows = found.roles.map(({ id, title, fields, terms }) => [id, title, fields.join(', '), terms.join(', ')]);
  const nothing = `Nothing in ${found.among} roles fits ${found.query}. compare list shows them all.`;
  return {
    name: `Roles found for ${found.query}`,
    data: found,
    blocks: [
      rows.length === 0 ? { type: 'paragraph', text: nothing } : { type: 'table', columns: ['Role', 'Title', 'Found in', 'Words'], rows },
    ],
    records: () => ({
      columns: ['id', 'title', 'score', 'fields', 'terms'],
      rows: found.roles.map(({ id, title, score, fields, terms }) => [id, title, score, fields.join(' '), terms.join(' ')]),
    }),
  };
}

/** Every pair, as a heat map. */
export function matrixReport(matrix: Matrix): Report {
  const titles = matrix.roles.map(({ title }) => title);
  return {
    data: matrix,
    blocks: [
      {
        type: 'title',
        text: `${titles.length} ${titles.length === 1 ? 'role' : 'roles'}, pair by pair`,
        question: null,
        roles: [],
        similarity: null,
        aside: '1 is alike in all that both state, 0 as any two roles',
      },
      { type: 'matrix', titles, scores: matrix.scores },
    ],
    records: () => matrixRecords(matrix),
  };
}

function matrixRecords({ roles, scores }: Matrix): Records {
  const ids = roles.map(({ id }) => id);
  return { columns: ['role', ...ids], rows: scores.map((row, place) => [ids[place] ?? '', ...row]) };
}
