import { dutch } from './dutch.js';
import { french } from './french.js';
import { german } from './german.js';
import { italian } from './italian.js';
import type { LanguageRules } from './language.js';
import { portuguese } from './portuguese.js';
import { spanish } from './spanish.js';

// Functions, because the command line loads a language when its rules are first used.
const rules: Readonly<Record<string, () => LanguageRules>> = {
  de: () => german,
  es: () => spanish,
  fr: () => french,
  it: () => italian,
  nl: () => dutch,
  pt: () => portuguese,
};

/** Whether sentences in a language are judged by rules of its own. */
export function hasRules(code: string | null): code is string {
  return code !== null && Object.hasOwn(rules, code);
}

/** The rules of a language by its code of ISO 639-1. @throws RangeError if it has none: see `hasRules` */
export function languageRules(code: string): LanguageRules {
  const found = hasRules(code) && rules[code]?.();
  if (!found) throw new RangeError(`no rules for the language ${code}`);
  return found;
}
