/**
 * Parses a cell of a table of ratings: `level/importance`, `level` or `/importance`.
 * @returns {{ level?: number, importance?: number } | null} null for what is not relevant (`n`) or not stated
 */
export function parseRating(cell = '') {
  if (cell === '' || cell === 'n') return null;
  const [level, importance = ''] = cell.split('/');
  return { ...(level !== '' && { level: Number(level) }), ...(importance !== '' && { importance: Number(importance) }) };
}
