import type { Role } from '../model/role.js';
import { detectLanguage } from '../similarity/languages/detect-language.js';

/**
 * The language of a role, as a code of ISO 639-1: the one that its file states, or else the one that its texts show. Null if neither tells. The bundled
 * roles are in English.
 */
export function roleLanguage(role: Pick<Role, 'language' | 'origin' | 'categories'>): string | null {
  if (role.language) return primaryLanguage(role.language);
  if (role.origin === 'bundled') return 'en';
  const detected = cache.get(role.categories) ?? { language: detectLanguage(textsOf(role)) };
  cache.set(role.categories, detected);
  return detected.language;
}

const cache = new WeakMap<Role['categories'], { readonly language: string | null }>();

/** `pt` of `pt-BR`. */
function primaryLanguage(code: string): string {
  return code.replace(/-.*/, '');
}

/** Without figures of pay, whose texts the tool writes itself. */
function textsOf({ categories }: Pick<Role, 'categories'>): string[] {
  return categories
    .filter(({ kind }) => kind !== 'pay')
    .flatMap(({ entries }) => entries.flatMap(({ cell, label }) => [cell.text, cell.note ?? '', label ?? '']));
}
