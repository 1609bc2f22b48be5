import pluralize from 'pluralize';
import { isAscii } from '../wording/ascii.js';
import { remembered } from '../wording/remembered.js';

/** A job title as sentences name many: `Head of Design` becomes `heads of design`; abbreviations and grades such as `II` or `A` keep their capitals. */
export const plural = remembered((title) => {
  const [, head = title, rest = ''] = /^(.*?)((?: of | at | for | in |,| \(| [–—-] | (?:[IVX]+|[A-Z]\d*|\d+)$).*)?$/.exec(title) ?? [];
  const words = head.split(' ');
  const last = words.pop() ?? '';
  return (
    inSentence([...words, pluralOf(last)].join(' ')) +
    rest.replace(/[^(]+|\([^)]*\)?/g, (part) => (part.startsWith('(') ? part : inSentence(part)))
  );
});

/** Most titles end like these: pluralize tries a hundred expressions on them, each compiled for it, before it comes to an s. */
export const regular = /(?:neer|ager|oper|gner|ster|ist|yst|ian|tor|tant)$/;

function pluralOf(word: string): string {
  return regular.test(word) || /^[A-Z]{2,}$/.test(word) ? `${word}s` : pluralize(word);
}

/** `Manager` is written small; `UX`, `DevOps` and `II` are not. */
function inSentence(text: string): string {
  return isAscii(text)
    ? text.replace(/[a-z][a-z0-9]*/gi, (word) => (/^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word))
    : text.replace(/\p{L}[\p{L}\p{N}]*/gu, (word) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word));
}
