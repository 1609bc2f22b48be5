import { employerKinds } from './employer-kinds.js';

/** What the first line of an offer says. */
interface OfferLine {
  readonly title: string;
  readonly employer?: string;
  readonly place?: string;
}

/** Reads `Offer: Paralegal, Rosehip LLP, Leeds` and `Job offer – Paralegal`; null if a line does not begin so. */
export function offerLine(line: string): OfferLine | null {
  const [, rest] = label.exec(line) ?? [];
  if (rest === undefined || line.length > 120) return null;
  const parts = rest.split(/, (?!(?:inc|llc|ltd)\b)/i);
  const at = parts.findIndex((part, index) => index > 0 && employerKinds.test(part));
  const [employer, ...place] = at < 0 ? [] : parts.slice(at);
  return {
    title: (at < 0 ? parts : parts.slice(0, at)).join(', '),
    ...(employer !== undefined && { employer }),
    ...(place.length > 0 && { place: place.join(', ') }),
  };
}

const label = /^(?:(?:job|employment) offer|offer(?: of employment| letter)?|vertragsangebot|arbeitsangebot)(?:\s*:|\s+[–—-])\s+(\S.*)$/i;
