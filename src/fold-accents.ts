/** Removes accents: `Élève` becomes `Eleve`, `ß` becomes `ss`. Other scripts than Latin stay as they are. */
export function foldAccents(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  const latin = text.replaceAll('ß', 'ss').replaceAll('œ', 'oe').replaceAll('ø', 'o');
  return latin.normalize('NFD').replace(/(?<=[a-z])[\u0300-\u036f]+/gi, '').normalize('NFC'); // prettier-ignore
}
