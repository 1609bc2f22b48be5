/** What a statistic is: half of all earn less than the p50, which is the median. */
export function statisticMeant(statistic: string): string {
  return statistic === 'p50' ? 'median' : statistic;
}
