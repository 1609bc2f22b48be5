/** A skill with how well it is known. */
export interface RatedSkill {
  readonly name: string;
  /** As it is written, or `3/5` for stars and dots; null if none is stated. */
  readonly level: string | null;
}

/** Takes the rating off a skill: `Java ●●●○○`, `SQL (advanced)`, `Go – 4/5`, `Excel 80 %`, `Figma: expert`. */
export function ratedSkill(text: string): RatedSkill {
  const trimmed = text.trim();
  const [signs = ''] = /[●★■◆⬤⭐✦♦▰▮█]+\s*[○☆□◇◯✩✧◌⚪▱▯░]*\s*$|^[○☆□◇◯✩]+$/u.exec(trimmed) ?? [];
  if (signs !== '' && signs.trim().length > 1) {
    const all = Array.from(signs.replace(/\s/g, ''));
    const filled = all.filter((sign) => /[●★■◆⬤⭐✦♦▰▮█]/u.test(sign)).length;
    return { name: edges(trimmed.slice(0, -signs.length)), level: `${filled}/${all.length}` };
  }
  for (const pattern of [inBrackets, afterSign, atEnd]) {
    const [, name = '', level = ''] = pattern.exec(trimmed) ?? [];
    if (name !== '' && isLevel(level)) return { name: edges(name), level: level.trim() };
  }
  return { name: edges(trimmed), level: null };
}

/** True for `advanced`, `sehr gut`, `4/5`, `80 %`, `5 years` and the like. */
export function isLevel(text: string): boolean {
  return levelPattern.test(text.trim());
}

const inBrackets = /^(.+?)\s*[([]([^()[\]]{1,40})[)\]]$/u;
const afterSign = /^(.+?)(?:\s*[:=|\t]\s*|\s+[–—-]\s+|,\s+)([^:=|\t–—]{1,40})$/u;
const atEnd = /^(.+?)\s+(\d{1,2}\s*\/\s*\d{1,2}|\d{1,3}\s*%)$/u;

const levelWords =
  'beginner|basics?|basic knowledge|elementary|novice|familiar|intermediate|upper intermediate|advanced|proficient|expert|master|good|very good|excellent|fluent|competent|working knowledge|strong|daily use|' +
  'anfänger|grundlagen|grundkenntnisse|basiskenntnisse|gut|gute kenntnisse|sehr gut|sehr gute kenntnisse|fortgeschritten|fortgeschrittene kenntnisse|experte|expertin|expertenkenntnisse|profi|sicher|ausgezeichnet|' +
  'débutant|notions|intermédiaire|bon|bon niveau|très bon|avancé|confirmé|courant|maîtrise|experte|excellent niveau|' +
  'básico|nivel básico|medio|nivel medio|intermedio|avanzado|nivel avanzado|experto|alto|nivel alto|usuario|' +
  'base|livello base|buono|buona|discreto|ottimo|ottima|avanzato|esperto|intermediário|intermédio|avançado|bom|muito bom|especialista|' +
  'basis|beginner|goed|zeer goed|gevorderd|redelijk|uitstekend';
const levelPattern = new RegExp(
  `^(?:(?:${levelWords})(?: (?:level|user|knowledge|skills|kenntnisse))?|\\d{1,2}(?:[.,]5)?\\s*(?:/|von|of|out of|sur|de|su|van)\\s*\\d{1,2}|\\d{1,3}\\s*%|(?:>|<|~|ca\\.? )?\\d{1,2}\\+?\\s*(?:years?|yrs?|jahre?n?|ans|años|anni|anos|jaar)(?: (?:of )?(?:experience|erfahrung|d'expérience|de experiencia))?|[ABC][12])$`,
  'iu',
);

function edges(text: string): string {
  return text.replace(/^[\s,;:|•·*–—=-]+|[\s,;:|•·*–—=-]+$/gu, '');
}
