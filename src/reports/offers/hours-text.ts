/** `1,840 hours at work`, in whole hours. */
export function hoursText(hours: number): string {
  return `${String(Math.round(hours)).replace(/\B(?=(\d{3})+$)/g, ',')} hours at work`;
}
