import pluralize from 'pluralize';
import { remembered } from '../wording/remembered.js';

/** A job title as sentences name many: `Head of Design` becomes `heads of design`; abbreviations keep their capitals. */
export const plural = remembered((title) => {
  const [, head = title, rest = ''] = /^(.*?)((?: of | for | in |,| \().*)?$/.exec(title) ?? [];
  const words = head.split(' ');
  const last = words.pop() ?? '';
  return [...words, pluralize(last)].join(' ').replace(/\p{L}[\p{L}\p{N}]*/gu, small) + rest.replace(/\p{L}[\p{L}\p{N}]*/gu, small);
});

/** `Manager` is written small; `UX`, `DevOps` and `II` are not. */
function small(word: string): string {
  return /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word;
}
