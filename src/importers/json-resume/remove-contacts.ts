/** Replaces email addresses, phone numbers and web addresses with `…`, so that a role can be shared without them. */
export function removeContacts(text: string): string {
  const withoutAddresses = text.replace(email, ellipsis).replace(webAddress, ellipsis);
  return withoutAddresses.replace(digitGroups, (match, offset: number) => {
    const before = withoutAddresses.slice(Math.max(0, offset - 40), offset);
    const after = withoutAddresses.slice(offset + match.length, offset + match.length + 10);
    return isPhone(match, before, after) ? ellipsis : match;
  });
}

/** Replaces what is removed. */
const ellipsis = '…';

const email = /(?:mailto:)?[\w.!#$%&'*+=?^`{|}~-]{1,64}@[\p{L}\p{N}.-]{1,253}\.\p{L}{2,24}/giu;

/**
 * Web addresses with a scheme, with `www.`, or with a path: `linkedin.com/in/robin`. Only common endings count, because technologies can look
 * the same: `ASP.NET/C#`.
 */
const webAddress =
  /(?:\b(?:https?|ftp|file):\/\/|\bwww\.|\b(?:[\w-]{1,63}\.){1,9}(?:com|org|me|dev|app|page|info|xyz|eu|uk|us|de|fr|ch|at|nl|es|ca|au|in)\/|\b[\w-]{1,63}\.github\.io\b)(?:[^\s<>"']*[^\s<>"'.,;:!?)\]}])?/gi;

/** Groups of digits, with at most a separator between them. */
const digitGroups = /(?<![\p{L}\p{N}_.,$€£¥#])[+(]?\d+(?:(?:\)[ ./-]?|[ ./-]\(?|\()\d+)*(?![\p{L}\p{N}_%]|,\d)/gu;

/** Also replaces bare domain names. In prose `robin.dev` is a website; in a list of names it may be a product. */
export function removeContactsFromProse(text: string): string {
  return removeContacts(text).replace(domain, ellipsis);
}

/** Domain names in lower case: `Booking.com` is the name of a company. */
const domain = /(?<![\w.@/-])(?:[a-z0-9-]{1,63}\.){1,9}(?:com|org|me|dev|app|page|info|xyz|eu|uk|us|de|fr|ch|at|nl|es|ca|au)\b(?![./@]\w)/g;

/**
 * True for 7 to 15 digits that are no date, and stand beside an address in a line of contacts; or that are no sum either, and start with `+`, look like a
 * national number, or follow a word such as `phone`.
 */
function isPhone(text: string, before: string, after: string): boolean {
  const digitCount = text.replace(/\D/g, '').length;
  if (digitCount < 7 || digitCount > 15 || isDate(text)) return false;
  if (/…\s*[·|•]\s*$/.test(before) || /^\s*[·|•]\s*…/.test(after)) return true;
  if (isSum(text)) return false;
  return text.startsWith('+') || isNational(text, digitCount) || isAnnounced(before);
}

/** Recognises numbers in groups of three: `1 200 000`. With a `+`, only round ones. */
function isSum(text: string): boolean {
  return /^\+?[1-9]\d{0,2}(?:([ .])\d{3})(?:\1\d{3})*$/.test(text) && (!text.startsWith('+') || text.endsWith('000'));
}

/** Recognises text that starts with a date or year: `2019-02-01`, `09/2018-06/2020`, `2019-2024`. */
function isDate(text: string): boolean {
  return /^\(?(?:(?:\d{1,2}[./-]){0,2}(?:19|20)\d\d)(?!\d)/.test(text);
}

/** Recognises numbers with a trunk prefix (`020 7946 0958`), with an area in brackets (`(48) 95550-0138`), and in the North American format. */
function isNational(text: string, digitCount: number): boolean {
  const hasTrunkPrefix = /^\(?0/.test(text) && digitCount > 8 && !/^0\.\d+$/.test(text);
  const hasArea = /^\(\d{2,5}\)/.test(text) && digitCount > 7;
  return hasTrunkPrefix || hasArea || /^(?:1[ .-])?\(?\d{3}(?:\)[ .-]?|[ .-])\d{3}[ .-]\d{4}$/.test(text);
}

/** True if the text before ends with words such as `Tel.` or `call me on`. */
function isAnnounced(before: string): boolean {
  return /\b(?:phone|telephone|tel|mobile|cell|fax|whatsapp|(?:call|ring|text|reach) me)\b[.:]?(?: (?:on|at|under|number|is|no\.?))*[: ]*$/i.test(
    before,
  );
}
