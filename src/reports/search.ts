import type { SearchResult } from '../model/neighbors.js';
import type { Report } from '../model/report.js';

/** The table of the roles that match a query: in which fields, and by which words. */
export function searchReport(result: SearchResult): Report {
  const rows = result.roles.map(({ id, title, fields, terms }) => [id, title, fields.join(', '), terms.join(', ')]);
  const emptyText = `Nothing in ${result.among} roles fits ${result.query}. compare list shows them all.`;
  return {
    name: `Roles found for ${result.query}`,
    data: result,
    blocks: [
      rows.length === 0 ? { type: 'paragraph', text: emptyText } : { type: 'table', columns: ['Role', 'Title', 'Found in', 'Words'], rows },
    ],
    records: () => ({
      columns: ['id', 'title', 'score', 'fields', 'terms'],
      rows: result.roles.map(({ id, title, score, fields, terms }) => [id, title, score, fields.join(' '), terms.join(' ')]),
    }),
  };
}
