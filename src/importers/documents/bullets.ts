/** A line of text that begins an item of a list. */
export interface BulletedLine {
  /** What follows the bullet. */
  readonly text: string;
  /** Of `1.`, `(2)` and the like. */
  readonly number: number | null;
  /** The bullet, if it is a sign that stands for nothing else, and so may also separate items on one line. */
  readonly sign: string | null;
}

/** Signs that are bullets wherever they begin a line, with or without a space. The last are bullets of Word's symbol fonts. */
const signs = '•‣◦▪▫●○■□◆◇◾◽⬤➢➤➔➜►▸▹▶✓✔✅☑❖❯⁃∙⦁\uF0A7\uF0B7\uF0D8\uF0FC\uF076\uF0E0';
const sign = new RegExp(`^([${signs}])\\uFE0F?\\s*(?=\\S)`, 'u');
const emoji = /^(?![\d#*©®™])\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*\s+(?=\S)/u;
/** Signs that are also used within sentences; here a space must follow. */
const dash = /^(?:[-*+–—―‐‑−·→⇒»›>~¤]|->|=>)\s+(?=\S)/u;
/** Word writes hollow bullets as the letter, with a tab. */
const letterO = /^o(?:\t+| {2,}| (?=\p{Lu}))(?=\S)/u;
const number = /^\(?(\d{1,2})[.)]\s+(?=\S)/;
const letter = /^(?:\([a-z]\)|[a-z]\))\s+(?=\S)/i;

/** Returns what follows the bullet of a line without indentation, or null if it has none. */
export function withoutBullet(line: string): BulletedLine | null {
  const [withSign = '', found = null] = sign.exec(line) ?? [];
  if (found !== null) return { text: line.slice(withSign.length), number: null, sign: found };
  const [numbered = '', digits] = number.exec(line) ?? [];
  if (digits !== undefined) return { text: line.slice(numbered.length), number: Number(digits), sign: null };
  for (const pattern of [emoji, dash, letterO, letter]) {
    const [bullet] = pattern.exec(line) ?? [];
    if (bullet !== undefined) return { text: line.slice(bullet.length), number: null, sign: null };
  }
  return null;
}

/** Whether a line is nothing but a bullet, whose text follows on the next line. */
export function isLoneBullet(line: string): boolean {
  return loneBullet.test(line);
}

const loneBullet = new RegExp(`^(?:[${signs}]|[-*–·])$`, 'u');

/** Splits `• Java • SQL`, whose items stand on one line. */
export function splitAtSign(text: string, bullet: string): string[] {
  return text.split(new RegExp(`\\s*${bullet}\\s*`, 'u')).filter((item) => item !== '');
}
