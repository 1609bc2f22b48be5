/** Splits a text into its sentences. Abbreviations, initials and numbers end none: `e.g. Java`, `Dr. Smith`, `z. B.`, `3.5 years`. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?…]+["”’)]*\s+(?=["“(]?[\p{Lu}\p{N}¿¡])|\s+[•·▪●]\s+/gu)) {
    if (abbreviation.test(text.slice(Math.max(start, index - longestAbbreviation), index + 1))) continue;
    sentences.push(text.slice(start, index + end.length));
    start = index + end.length;
  }
  sentences.push(text.slice(start));
  return sentences.map((sentence) => sentence.replace(/\s*[•·▪●]\s*$/u, '').trim()).filter((sentence) => sentence !== '');
}

const longestAbbreviation = 12;

const abbreviation =
  /(?:(?<![\p{L}\p{N}&/])\p{L}|\b(?:e\.g|i\.e|etc|approx|ca|min|max|incl|inkl|bzw|ggf|evtl|usw|vs|no|nr|st|dr|mr|mrs|ms|prof|inc|ltd|co|corp|yrs?|hrs?|dipl|ing|univ|dept|z\. ?b|d\. ?h|u\. ?a|p\. ?ej|es|env|resp))\.$/iu;

/** A text as an item of a list: without a full stop or other mark at its end, and with a capital first. */
export function itemText(sentence: string): string {
  const text = sentence.replace(/^[\s,;:–—-]+|[\s,;]+$/gu, '').replace(/(?<!\.\p{L}|\betc|\bLtd|\bInc)\.$/u, '');
  return capitalized(text);
}

function capitalized(text: string): string {
  const [first = ''] = /^\p{Ll}(?=\p{Ll}|\s)/u.exec(text) ?? [];
  return first.toUpperCase() + text.slice(first.length);
}
