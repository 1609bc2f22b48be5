/** Letters that Unicode does not write as another one with an accent. */
const spellings: Readonly<Record<string, string>> = { ß: 'ss', ẞ: 'SS', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O' };

/** Removes accents: `Élève` becomes `Eleve`, `ß` becomes `ss`. Other scripts than Latin stay as they are. */
export function foldAccents(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  const latin = text.replace(/[ßẞœŒøØ]/g, (letter) => spellings[letter] ?? letter);
  return latin.normalize('NFD').replace(/(?<=[a-z])[\u0300-\u036f]+/gi, '').normalize('NFC'); // prettier-ignore
}
