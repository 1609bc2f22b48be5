import type { Matrix } from '../model/neighbors.js';
import type { Records, Report } from '../model/report.js';

/** The scores of all pairs of roles, as a heat map. */
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
  return { columns: ['role', ...ids], rows: scores.map((row, index) => [ids[index] ?? '', ...row]) };
}
