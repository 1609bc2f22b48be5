import type { Source } from '../model/role.js';
import type { Span } from '../model/report.js';

/** A source as it is cited: title, publisher, dates, licence, note. */
export function sourceText({ title, url, publisher, published, retrieved, license, note }: Source): Span[] {
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
