import type { StatedPay } from '../facts/stated-pay.js';
import type { JobAd } from './statement.js';

/** The pay in the dollar of the country where the job is, if the ad says so by where one may work, by its place or by a pension that only one country has. */
export function inOwnDollars(pay: StatedPay, { statements, terms }: Pick<JobAd, 'statements' | 'terms'>): StatedPay {
  if (pay.currency !== 'USD' || /US|dollars/i.test(pay.text)) return pay;
  const texts = statements.flatMap(({ part, text }) => (part === 'duties' ? [] : [text]));
  if (american.test([...texts, terms.place ?? ''].join('\n'))) return pay;
  const found = dollars.filter(
    ({ country, own }) =>
      new RegExp(`(?:^|, )(?:${country})$`, 'u').test(terms.place ?? '') ||
      texts.some((text) => own.test(text) || new RegExp(`${mayWork} (?:${country})(?!\\p{L})`, 'iu').test(text)),
  );
  const [only] = found;
  return found.length === 1 && only ? { ...pay, currency: only.code } : pay;
}

const mayWork =
  '(?:work|working|live|reside|citizens?|residents?|right|rights|entitled|eligible|authori[sz]ed|permit|based)(?: \\p{L}+){0,3} (?:in|of|for)';
const american = /\bUSD\b|US\$|\b401\s?\(?k|\bUnited States\b|\bUSA\b/;

const dollars = [
  {
    code: 'AUD',
    country: 'Australia|NSW|QLD|VIC|TAS|Queensland|New South Wales',
    own: /\bsuperannuation\b|\bplus (?:\d+(?:\.\d)? ?% )?super\b|\d ?% super\b/i,
  },
  { code: 'CAD', country: 'Canada|ON|BC|AB|QC|MB|SK|NS|NB|Ontario|Qu[eé]bec|British Columbia|Alberta|Manitoba', own: /\bRRSP\b/ },
  { code: 'NZD', country: 'New Zealand|Aotearoa|NZ', own: /\bKiwiSaver\b/i },
  { code: 'SGD', country: 'Singapore', own: /\bCPF contributions?\b/ },
] as const;
