/** What stands where something was left out. */
const ellipsis = '…';

const email = /(?:mailto:)?[\w.!#$%&'*+=?^`{|}~-]{1,64}@[\p{L}\p{N}.-]{1,253}\.\p{L}{2,24}/giu;

/** With its scheme, as `www.`, or as the page of a site: `linkedin.com/in/robin`. Technologies are called so too (`ASP.NET/C#`), of other endings. */
const address =
  /(?:\b(?:https?|ftp):\/\/|\bwww\.|\b(?:[\w-]{1,63}\.){1,9}(?:com|org|me|dev|app|page|info|xyz|eu|uk|us|de|fr|ch|at|nl|es|ca|au|in)\/|\b[\w-]{1,63}\.github\.io\b)(?:[^\s<>"']*[^\s<>"'.,;:!?)\]}])?/gi;

/** Without a capital: what is called `Booking.com` is the name of a firm. */
const site = /(?<![\w.@/-])(?:[a-z0-9-]{1,63}\.){1,9}(?:com|org|me|dev|app|page|info|xyz|eu|uk|us|de|fr|ch|at|nl|es|ca|au)\b(?![./@]\w)/g;

/** Groups of digits with a sign between them. */
const digits = /(?<![\p{L}\p{N}_.,$€£¥#])[+(]?\d+(?:(?:\)[ ./-]?|[ ./-]\(?|\()\d+)*(?![\p{L}\p{N}_%]|,\d)/gu;

/** The text, without e-mail addresses, phone numbers and web addresses: whoever hands a role on need not tell how to reach them. */
export function removeContacts(text: string): string {
  const unaddressed = text.replace(email, ellipsis).replace(address, ellipsis);
  return unaddressed.replace(digits, (found, place: number) =>
    isPhone(found, unaddressed.slice(Math.max(0, place - 40), place)) ? ellipsis : found,
  );
}

/** The same of prose, in which `robin.dev` is a site, and not a thing of that name. */
export function removeContactsFromProse(text: string): string {
  return removeContacts(text).replace(site, ellipsis);
}

/** Years, dates, sums and figures in groups of three are none. */
function isPhone(found: string, before: string): boolean {
  const count = found.replace(/\D/g, '').length;
  if (count < 7 || count > 15 || isSum(found) || isDate(found)) return false;
  return found.startsWith('+') || isNational(found, count) || isAnnounced(before);
}

function isSum(found: string): boolean {
  return /^\+?[1-9]\d{0,2}(?:([ .])\d{3})(?:\1\d{3})*$/.test(found) && (!found.startsWith('+') || found.endsWith('000'));
}

/** `09/2018-06/2020`, `2019-02-01`, and years from and to. */
function isDate(found: string): boolean {
  return /^\(?(?:(?:\d{1,2}[./-]){0,2}(?:19|20)\d\d)(?!\d)/.test(found);
}

/** With the zero of a trunk line, or as North America writes it: `(555) 123-4567`. */
function isNational(found: string, count: number): boolean {
  const hasTrunk = /^\(?0/.test(found) && count > 8 && !/^0\.\d+$/.test(found);
  return hasTrunk || /^(?:1[ .-])?\(?\d{3}(?:\)[ .-]?|[ .-])\d{3}[ .-]\d{4}$/.test(found);
}

function isAnnounced(before: string): boolean {
  return /\b(?:phone|telephone|tel|mobile|cell|fax|whatsapp|(?:call|ring|text|reach) me)\b[.:]?(?: (?:on|at|under|number|is|no\.?))*[: ]*$/i.test(
    before,
  );
}
