import type { Source } from '../model/role.js';
import type { Span } from '../model/report.js';

/** A citation of a source: title, publisher, dates, licence, note and URL, as far as they are known. */
export function citation({ title, url, publisher, published, retrieved, license, note }: Source): Span[] {
  const facts = [
    ...(publisher === undefined ? [] : [publisher]),
    ...(published === undefined ? [] : [published]),
    ...(retrieved === undefined ? [] : [`retrieved ${retrieved}`]),
    ...(license === undefined ? [] : [license]),
  ];
  const rest = [...facts.map((fact) => `, ${fact}`), ...(note === undefined ? [] : [`. ${note}`])].join('');
  return [
    { text: title, ...(url !== undefined && { href: url }) },
    { text: rest },
    ...(url === undefined ? [] : [{ text: ', ' }, { text: url, href: url }]),
  ];
}
