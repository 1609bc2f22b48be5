/**
 * Returns a statistic of pay in words: `lowest 10%` for p10, `highest 25%` for p75, `median` for p50. Any other statistic, such as `mean`, is a
 * word already.
 */
export function statisticName(statistic: string): string {
  const percent = /^p\d+$/.test(statistic) ? Number(statistic.slice(1)) : null;
  if (percent === null) return statistic;
  if (percent === 50) return 'median';
  return percent < 50 ? `lowest ${percent}%` : `highest ${100 - percent}%`;
}
