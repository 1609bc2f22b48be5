// Makes roles of occupations that nobody has described.
import pluralize from 'pluralize';
import { slugOf } from '../../dist/importers/files/role-ids.js';

/** @param {{ code: string, title: string, field: string }} occupation @param {Set<string>} taken ids of other roles */
export function roleOfFigures({ code, title, field }, taken) {
  const name = singularTitle(title);
  const slug = slugOf(name);
  return {
    id: taken.has(slug) ? `${slug}-${slugOf(code)}` : slug,
    title: name,
    ...(name !== title && { aliases: [title] }),
    codes: { 'onet-soc': { code, match: 'exact' } },
    tags: [field],
    summary: 'Names and official figures only: this library does not describe this occupation in words yet.',
  };
}

/** `Tax Preparer` of `Tax Preparers`. Titles of several parts stay as they are: `Managers, All Other`. */
function singularTitle(title) {
  return /,| (?:and|or|of|in|for|to|with) |\/|\(/.test(title) ? title : title.replace(/[A-Za-z]+$/, (word) => pluralize.singular(word));
}
