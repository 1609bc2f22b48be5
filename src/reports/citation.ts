import type { Source } from '../model/role.js';
import type { OneLiner } from '../model/report.js';
import type { Span } from '../model/text.js';

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

/** The title of a source, and what else there is room for on one line: first what it is used for, then dates and publisher. */
export function shortCitation({ title, url, publisher, published, retrieved, note }: Source): Pick<OneLiner, 'head' | 'parts'> {
  const [purpose = '', ...remarks] = note === undefined ? [] : note.split(/(?<=[,;]) /);
  const dates = [...(published === undefined ? [] : [`, ${published}`]), ...(retrieved === undefined ? [] : [`, retrieved ${retrieved}`])];
  return {
    head: [{ text: title, ...(url !== undefined && { href: url }) }],
    parts: [
      ...(purpose === '' ? [] : [`. ${remarks.length === 0 ? purpose : purpose.slice(0, -1)}`]),
      ...dates,
      ...(publisher === undefined ? [] : [`, ${publisher}`]),
    ],
  };
}
