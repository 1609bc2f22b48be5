import * as v from 'valibot';
import { suggestSpellings } from '../spelling.js';

/** The codes of ISO 639-1. */
const codes =
  `aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr
  fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg
  mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv
  sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu`.split(/\s+/);

/** The language of a role file: a code of ISO 639-1, with a region if it matters to the reader: `de`, `pt-BR`. */
export const languageSchema = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(${codes.join('|')})(-[A-Z]{2})?$`), 'must be a language code of ISO 639-1'),
);

/** What to write instead: the code of a language that is named, or spelled otherwise: `German`, `deutsch`, `ger`, `DE`, `de_AT`. */
export function languageHint(value: unknown): string {
  if (typeof value === 'object') return 'Languages that a role asks for are a category of their own: languages.';
  const code = codeOf(String(value).trim());
  return code === undefined ? 'Use two letters, such as en, de, fr or pt-BR.' : `Did you mean ${code}?`;
}

function codeOf(value: string): string | undefined {
  const [language = '', region] = value.split(/[-_]/);
  if (codes.includes(language.toLowerCase()))
    return region && /^[a-z]{2}$/i.test(region) ? `${language.toLowerCase()}-${region.toUpperCase()}` : language.toLowerCase();
  const byName = new Map(codes.flatMap((code) => namesOf(code).map((name) => [name, code] as const)));
  const [name] = suggestSpellings(value, byName.keys());
  return name === undefined ? undefined : byName.get(name);
}

/** A language's names, in English and in the language itself, and its code of three letters. */
function namesOf(code: string): string[] {
  const names = ['en', code].flatMap((locale) => new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? []);
  return names.filter((name) => name !== code).map((name) => name.toLowerCase());
}
